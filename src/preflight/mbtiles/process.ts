import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

/** One row as SQLite gives it; the program below turns blobs and integers beyond 2^53 into what JSON can hold. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Asks one statement of the open file for all its rows. */
export type Ask = (sql: string) => Promise<readonly Row[]>;

/** SQLite refused a statement. `code` is its primary result code (https://www.sqlite.org/rescode.html). */
export class SqliteError extends Error {
  readonly code: number;

  constructor(message: string, code: number) {
    super(message);
    this.name = "SqliteError";
    this.code = code;
  }
}

/** The database cannot be asked: `missing` is a Node without SQLite, `ended` a process out of memory or time. */
export class SqliteUnavailable extends Error {
  readonly reason: "missing" | "ended";

  constructor(message: string, reason: "missing" | "ended", options?: ErrorOptions) {
    super(message, options);
    this.name = "SqliteUnavailable";
    this.reason = reason;
  }
}

/** What SQLite may allocate in all, in bytes: a view can ask for gigabytes. */
const MEMORY_LIMIT = 256 * 1024 * 1024;

/** Rows of one answer at most, more than any of our statements has a use for: the program of a hostile view has millions of steps. */
const MOST_ROWS = 100_000;

/**
 * Answers each line `{ path }` or `{ sql }` with a line `{ rows }` or `{ message, code }`. It is a text because it runs
 * in a process of its own, and so needs no second entry in a bundle. `immutable` keeps -wal and -shm files from
 * appearing next to the user's file and shows exactly the bytes that would be uploaded (https://www.sqlite.org/uri.html).
 */
const PROGRAM = `
import { createInterface } from "node:readline";
let sqlite;
let missing;
try {
  sqlite = await import("node:sqlite");
} catch (error) {
  missing = error.message;
}
let database;
const plain = (key, value) => typeof value === "bigint" ? Number(value) : ArrayBuffer.isView(value) ? null : value;
const answer = ({ url, sql }) => {
  if (missing !== undefined) return { message: missing, code: -1 };
  try {
    if (url !== undefined) {
      database?.close();
      database = undefined;
      database = new sqlite.DatabaseSync(new URL(url), { readOnly: true });
      database.exec("PRAGMA hard_heap_limit = ${MEMORY_LIMIT}; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON");
      return { rows: [] };
    }
    const statement = database.prepare(sql);
    statement.setReadBigInts(true);
    const rows = [];
    for (const row of statement.iterate()) if (rows.push(row) === ${MOST_ROWS}) break;
    return { rows };
  } catch (error) {
    return { message: error.errstr ? error.message : String(error), code: (error.errcode ?? 0) & 255 };
  }
};
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(answer(JSON.parse(line)), plain) + "\\n");
}
`;

/**
 * SQLite in a process of its own. Files come from anywhere, and SQLite's calls return only when they are done: here
 * a view that computes for hours, a corrupted page that crashes the library, or a cold disk stops neither the log
 * nor cancellation of the run, because the process can be ended at any moment.
 */
export class SqliteProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #answers: AsyncIterator<string>;
  readonly #ended: Promise<unknown>;
  #failure: Error | null = null;

  constructor() {
    // Nothing of the job's environment goes in: no token, no NODE_OPTIONS. Windows cannot start Node without its root.
    const { SystemRoot } = process.env;
    this.#child = spawn(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", PROGRAM],
      { env: SystemRoot === undefined ? {} : { SystemRoot }, windowsHide: true },
    );
    this.#ended = new Promise((resolve) => {
      this.#child.once("error", (error) => {
        this.#failure = error;
        resolve(undefined);
      });
      this.#child.once("close", resolve);
    });
    // A process that ends early closes its ends of the pipes; #ask says so, in one place.
    this.#child.stdin.on("error", () => {});
    this.#child.stderr.resume();
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /**
   * Opens the file at the absolute `path` in place of the one before, to be read only.
   * @throws {SqliteError} when SQLite cannot open it
   * @throws {SqliteUnavailable} when there is no SQLite to ask, or `deadline` has passed
   */
  async open(path: string, deadline: AbortSignal): Promise<void> {
    await this.#ask({ url: `${pathToFileURL(path).href}?immutable=1` }, deadline);
  }

  /**
   * All rows of one statement, or the first 100,000.
   * @throws {SqliteError} when SQLite refuses the statement or the file is damaged
   * @throws {SqliteUnavailable} when `deadline` has passed or the process ended; it can be asked no more then
   */
  async all(sql: string, deadline: AbortSignal): Promise<readonly Row[]> {
    return this.#ask({ sql }, deadline);
  }

  /** Ends the process, whatever it is doing. */
  async close(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#ended;
  }

  async #ask(
    question: { readonly url: string } | { readonly sql: string },
    deadline: AbortSignal,
  ): Promise<readonly Row[]> {
    const end = () => this.#child.kill("SIGKILL");
    if (deadline.aborted) end();
    deadline.addEventListener("abort", end, { once: true });
    try {
      this.#child.stdin.write(`${JSON.stringify(question)}\n`);
      const line = await this.#answers.next();
      if (line.done === true) {
        await this.#ended;
        if (deadline.aborted) throw new SqliteUnavailable("it took too long", "ended", { cause: deadline.reason });
        throw new SqliteUnavailable("the process that reads it ended early", "ended", { cause: this.#failure });
      }
      return rowsOf(JSON.parse(line.value));
    } finally {
      deadline.removeEventListener("abort", end);
    }
  }
}

function rowsOf(answer: {
  readonly rows?: readonly Row[];
  readonly message?: string;
  readonly code?: number;
}): readonly Row[] {
  if (answer.rows !== undefined) return answer.rows;
  const { message = "unknown error", code = 0 } = answer;
  if (code < 0) throw new SqliteUnavailable(message, "missing");
  if (code === SQLITE_NOMEM) throw new SqliteUnavailable(message, "ended");
  throw new SqliteError(message, code);
}

const SQLITE_NOMEM = 7;
