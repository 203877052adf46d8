/**
 * `npm run bench`: the bundle in dist/ against everything else that the machine offers, in turn. See docs/performance.md.
 *
 *   --only ROW     measure this row only (may be repeated)
 *   --rounds N     rounds of every row
 *   --quick        leave out what takes minutes
 *   --action DIR   measure the action in another folder; nothing is written
 */
import { existsSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repository } from "../scripts/action-metadata.ts";
import { curlAndAws, curlEach, mapboxSdkPy, mapboxUpload, plainCurl, scratchFolder } from "./contestants.ts";
import { writeDocument } from "./document.ts";
import { type Entry, keepFigures, type RowFigures } from "./figures.ts";
import { measure, type Sample } from "./measure.ts";
import { makeTools, type Tools } from "./native.ts";
import { allRows, type Row, type Runner } from "./rows.ts";
import { startSink } from "./sink.ts";
import { textTable } from "./tables.ts";
import { removeWork } from "./work.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
    action: { type: "string", default: repository },
  },
});

const scratch = scratchFolder();
try {
  const tools = makeTools(scratch);
  const rows = allRows(
    {
      mapboxSdkPy: mapboxSdkPy(),
      mapboxUpload: mapboxUpload(join(tmpdir(), "mapbox-upload-action-bench-peers")),
      curlAndAws: curlAndAws(),
      curlEach: curlEach(),
      plainCurl: plainCurl(),
    },
    values.action,
  );
  for (const row of chosen(rows)) {
    const figures = await measureRow(row, roundsOf(row), tools);
    console.log(`\n${row.title}\n${textTable(figures)}`);
    for (const one of figures.missing) console.log(`missing: ${one}`);
    if (values.action === repository) keepFigures(figures);
  }
  if (values.action === repository) writeDocument(rows);
} finally {
  rmSync(scratch, { recursive: true, force: true });
  removeWork();
}

function chosen(rows: readonly Row[]): readonly Row[] {
  const unknown = values.only.filter((name) => rows.every((row) => row.name !== name));
  if (unknown.length > 0) {
    throw new Error(`No row ${unknown.join(", ")}. There are: ${rows.map(({ name }) => name).join(", ")}.`);
  }
  if (values.only.length > 0) return rows.filter(({ name }) => values.only.includes(name));
  return rows.filter(({ long = false }) => !(values.quick && long));
}

function roundsOf({ rounds, name }: Row): number {
  const given = values.rounds === undefined ? rounds : Number(values.rounds);
  if (!Number.isInteger(given) || given < 1)
    throw new Error(`--rounds ${values.rounds}: expected a whole number from 1.`);
  // Each round of it takes as long as the rate limit demands.
  return name === "limit" ? 1 : given;
}

async function measureRow(row: Row, rounds: number, tools: Tools): Promise<RowFigures> {
  const { runners, missing } = row.prepare();
  const samples = new Map<Runner, Sample[]>(runners.map((runner) => [runner, []]));
  const sink = await startSink(tools.sink, tools.certificate, row.sink);
  try {
    for (let round = 1; round <= rounds; round++) {
      for (const [runner, taken] of samples) {
        if (round > (runner.mostRounds ?? rounds)) continue;
        if (process.stderr.isTTY)
          process.stderr.write(`\r\x1b[K${row.name}: round ${round} of ${rounds}, ${runner.name}`);
        const folder = scratchFolder(scratch);
        const { certificate } = tools.certificate;
        const command = runner.contestant.command({ files: runner.files, url: sink.url, certificate, scratch: folder });
        taken.push(await measure(tools.measure, command, sink));
        rmSync(folder, { recursive: true });
      }
    }
  } finally {
    if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
    sink.close();
  }
  const entries = [...samples].map(
    ([{ name, contestant, files }, samples]): Entry => ({
      name,
      version: contestant.version,
      bytes: sizeOf(files),
      samples,
    }),
  );
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  return { row: row.name, date: new Date().toISOString().slice(0, 10), machine, entries, missing };
}

function sizeOf(files: readonly string[]): number | null {
  if (!files.every((file) => existsSync(file))) return null;
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}
