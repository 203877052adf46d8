import type { Clock } from "../clock.ts";
import type { Listener } from "../events.ts";
import { passingNetworkCodes } from "../network-codes.ts";
import type { StagingCredentials } from "../staging/types.ts";
import { apiRetries, exchangeDeadline } from "../timing.ts";
import {
  readCredentials,
  readDate,
  readMessage,
  readNextLink,
  readNotBefore,
  readUpload,
  readUploads,
  type Upload,
} from "./answers.ts";
import { ExchangeError, MapboxError, UnusableAnswerError } from "./errors.ts";
import { type Priority, RateLimiter } from "./rate-limit.ts";
import { type Answer, Exchange, type Request } from "./request.ts";
import { type RetryAdvice, withRetries } from "./retry.ts";
import type { Token } from "./token.ts";

/** What an upload is created from. */
export interface UploadRequest {
  /** Full tileset ID `username.handle`. */
  readonly tileset: string;
  /** The staged url as Mapbox gave it, or a dataset's. */
  readonly url: string;
  /** Name shown in Studio. */
  readonly name: string;
  readonly patch: boolean;
  readonly bypassMbtilesValidation: boolean;
}

/** What the client of the API needs. */
export interface UploadsApiOptions {
  readonly apiUrl: URL;
  readonly token: Token;
  readonly username: string;
  /** Where HTTPS_PROXY and NO_PROXY are looked up. */
  readonly environment: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly listen: Listener;
  /** A number from 0 up to 1, for the back-off. */
  readonly random: () => number;
}

/** One of the calls, as the log names it. */
type Call = "credentials" | "create" | "status" | "list" | "remove status";

interface RepeatOptions {
  readonly judge?: (error: unknown) => RetryAdvice;
  readonly onFlight?: (inFlight: boolean) => void;
}

/**
 * The five calls of the Mapbox Uploads API (https://docs.mapbox.com/api/maps/uploads/), paced together. All but
 * `create` repeat themselves where that can help.
 */
export class UploadsApi {
  readonly #options: UploadsApiOptions;
  readonly #exchange: Exchange;
  readonly #limiter: RateLimiter;
  /** How far the server's clock is ahead of ours, in milliseconds, as of its last answer. */
  #serverAhead = 0;

  /** @throws {ProxyError} when HTTPS_PROXY is not an address */
  constructor(options: UploadsApiOptions) {
    this.#options = options;
    this.#exchange = new Exchange(options.clock, exchangeDeadline, options.environment);
    this.#limiter = new RateLimiter(options.clock, (reason, delay) =>
      options.listen({ type: "paused", reason, delay }),
    );
  }

  /** Mapbox's time, milliseconds since the Unix epoch, as exact as its answers tell it (a second or so). */
  serverTime(): number {
    return this.#options.clock.now() + this.#serverAhead;
  }

  /**
   * Asks for temporary S3 credentials, good for staging one file.
   * @throws {MapboxError | ExchangeError | UnusableAnswerError} once repeating does not help
   */
  async credentials(subject: string, signal: AbortSignal): Promise<StagingCredentials> {
    const request = { method: "POST", url: this.#url("/credentials") } as const;
    return this.#repeat("credentials", subject, "work", request, readCredentials, signal);
  }

  /**
   * Creates an upload. Repeated only where Mapbox has surely not carried it out: after a 429, or without connection.
   * `onFlight` hears when a request goes out (true) and when it is certain that it did nothing, or did its work (false).
   * @throws {MapboxError} Mapbox refused
   * @throws {ExchangeError | UnusableAnswerError | MapboxError with status 5xx} the upload may exist all the same
   */
  async create(request: UploadRequest, signal: AbortSignal, onFlight: (inFlight: boolean) => void): Promise<Upload> {
    const { tileset, url, name, patch, bypassMbtilesValidation } = request;
    const body = {
      tileset,
      url,
      name,
      ...(patch ? { patch } : {}),
      ...(bypassMbtilesValidation ? { bypass_mbtiles_validation: true } : {}),
    };
    return this.#repeat("create", tileset, "work", { method: "POST", url: this.#url(""), body }, readUpload, signal, {
      judge: (error) => (mayHaveCreated(error) ? { retry: false } : judgeApiError(error)),
      onFlight,
    });
  }

  /** @throws {MapboxError | ExchangeError | UnusableAnswerError} once repeating does not help */
  async status(id: string, subject: string, signal: AbortSignal): Promise<Upload> {
    const request = { method: "GET", url: this.#url(`/${encodeURIComponent(id)}`) } as const;
    return this.#repeat("status", subject, "look", request, readUpload, signal);
  }

  /**
   * The account's uploads, newest first, page by page; stop reading as soon as you have seen enough.
   * @throws {MapboxError | ExchangeError | UnusableAnswerError} once repeating does not help
   */
  async *list(priority: Priority, signal: AbortSignal): AsyncGenerator<readonly Upload[], void, void> {
    const seen = new Set<string>();
    let url: URL | null = this.#url("");
    url.searchParams.set("limit", "100");
    while (url !== null) {
      seen.add(url.href);
      const read = (answer: Answer) => ({ uploads: readUploads(answer), next: readNextLink(answer) });
      const page: { uploads: readonly Upload[]; next: string | null } = await this.#repeat(
        "list",
        "uploads",
        priority,
        { method: "GET", url },
        read,
        signal,
      );
      yield page.uploads;
      url = page.next === null ? null : this.#nextPage(page.next, seen);
    }
  }

  /** Removes the status of a completed upload from the account's listing. */
  async removeStatus(id: string, subject: string, signal: AbortSignal): Promise<void> {
    const request = { method: "DELETE", url: this.#url(`/${encodeURIComponent(id)}`) } as const;
    await this.#repeat("remove status", subject, "look", request, () => undefined, signal);
  }

  /** Closes all connections. */
  close(): void {
    this.#exchange.close();
  }

  #url(path: string): URL {
    const { apiUrl, username, token } = this.#options;
    const url = new URL(`${apiUrl.href.replace(/\/$/, "")}/uploads/v1/${username}${path}`);
    url.searchParams.set("access_token", token.value);
    return url;
  }

  /** A next link is followed as it is, with the token added again, and only to where the token may go. */
  #nextPage(link: string, seen: ReadonlySet<string>): URL {
    const { apiUrl, token } = this.#options;
    const url = URL.parse(link, apiUrl.href);
    if (url?.origin !== apiUrl.origin) {
      throw new MapboxError("Mapbox's list of uploads goes on at another host, to which the token must not go.", 200);
    }
    url.searchParams.set("access_token", token.value);
    if (seen.has(url.href)) throw new MapboxError("Mapbox's list of uploads goes round in a circle.", 200);
    return url;
  }

  #repeat<T>(
    call: Call,
    subject: string,
    priority: Priority,
    request: Omit<Request, "what">,
    read: (answer: Answer) => T,
    signal: AbortSignal,
    { judge = judgeApiError, onFlight = () => {} }: RepeatOptions = {},
  ): Promise<T> {
    const { clock, listen, random } = this.#options;
    const what = `${call} of ${subject}`;
    const attempt = () =>
      this.#limiter.run(priority, signal, async () => {
        const sentAt = clock.now();
        onFlight(true);
        const answer = await this.#exchange.send({ ...request, what }, signal).catch((error: unknown) => {
          if (error instanceof ExchangeError && !error.mayHaveArrived) onFlight(false);
          throw error;
        });
        onFlight(false);
        listen({
          type: "debug",
          message: `${call} of ${subject}: Mapbox answered ${answer.status} after ${clock.now() - sentAt} ms`,
        });
        this.#learn(answer);
        if (answer.status < 200 || answer.status > 299) throw this.#refusal(call, subject, answer);
        return readWhole(answer, read, what);
      });
    const onRetry = (retry: { attempt: number; attempts: number; reason: string; delay: number }) =>
      listen({ type: "retry", subject, call, ...retry });
    return withRetries(attempt, { policy: apiRetries, clock, signal, judge, onRetry, random });
  }

  #learn(answer: Answer): void {
    const date = readDate(answer);
    if (date !== null) this.#serverAhead = date - this.#options.clock.now();
    this.#limiter.learn(answer);
  }

  #refusal(call: Call, subject: string, answer: Answer): MapboxError {
    const now = this.#options.clock.now();
    const told = readNotBefore(answer, now);
    const notBefore = answer.status === 429 ? (told ?? now + this.#limiter.interval) : told;
    if (answer.status === 429 && notBefore !== null) this.#limiter.pauseUntil(notBefore);
    return new MapboxError(this.#explain(call, subject, answer), answer.status, { notBefore });
  }

  #explain(call: Call, subject: string, answer: Answer): string {
    const { username } = this.#options;
    const said = readMessage(answer);
    switch (answer.status) {
      case 401:
        return `Mapbox does not accept this token (401${said === null ? "" : `: ${said}`}). It may be revoked, expired or damaged: see https://console.mapbox.com/account/access-tokens/.`;
      case 404:
        return `Mapbox does not let this token ${purposes[call]} for "${username}" (404). It answers 404 when a scope is missing or the account is another's. Needed: uploads:write, uploads:read (uploads:list for many files).`;
      case 429:
        return `Mapbox answered ${call} of ${subject} with 429: the account's rate limit is used up, also by others.`;
      default:
        if (answer.status >= 300 && answer.status < 400) {
          return `Mapbox answered ${call} of ${subject} with a redirect (${answer.status}). It is not followed, because it would carry the token to another place. Check api-url.`;
        }
        return `Mapbox answered ${call} of ${subject} with ${answer.status}: ${said ?? "no message"}.`;
    }
  }
}

/** @throws {UnusableAnswerError} that says which answer it is */
function readWhole<T>(answer: Answer, read: (answer: Answer) => T, what: string): T {
  try {
    return read(answer);
  } catch (error) {
    throw error instanceof UnusableAnswerError ? new UnusableAnswerError(error.reason, what) : error;
  }
}

const purposes: Readonly<Record<Call, string>> = {
  credentials: "upload",
  create: "upload",
  status: "read the status of uploads",
  list: "list uploads",
  "remove status": "remove the status of uploads",
};

/** Whether a failed create may have created the upload all the same: its answer was lost or cannot be read. */
export function mayHaveCreated(error: unknown): boolean {
  if (error instanceof ExchangeError) return error.mayHaveArrived;
  if (error instanceof MapboxError) return error.status >= 500;
  return error instanceof UnusableAnswerError;
}

/** What to do about a failed call: 4xx will not get better by asking again, except "later" (429). */
export function judgeApiError(error: unknown): RetryAdvice {
  if (error instanceof UnusableAnswerError) return { retry: true, reason: error.reason };
  if (error instanceof ExchangeError) {
    return error.code !== null && passingNetworkCodes.has(error.code)
      ? { retry: true, reason: error.reason }
      : { retry: false };
  }
  if (!(error instanceof MapboxError)) return { retry: false };
  const timing = error.notBefore === null ? {} : { notBefore: error.notBefore };
  if (error.status === 429) return { retry: true, reason: "429 Too Many Requests", uncounted: true, ...timing };
  return error.status >= 500 ? { retry: true, reason: `answered ${error.status}`, ...timing } : { retry: false };
}
