import type { SimulatedUpload } from "../../simulator/index.ts";
import { isGreen, type UploadResult } from "../../src/results.ts";
import type { ChaosUpload } from "./draw.ts";
import type { Played } from "./play.ts";

/** Everything that must not be, and is; in words. None for a run as it should be, whatever came of its uploads. */
export function violationsOf(played: Played): readonly string[] {
  if (played.overdue) return ["the run did not end"];
  return [
    ...endViolations(played),
    ...played.plan.uploads.flatMap((upload) =>
      uploadViolations(upload, played).map((violation) => `${upload.label}: ${violation}`),
    ),
    ...multipartViolations(played),
    ...leaks(played),
  ];
}

/** The exit code, and the outputs among each other. */
function endViolations({ plan, run }: Played): readonly string[] {
  const { results, outputs, exitCode, stderr, stdout } = run;
  const green = results.every((result) => isGreen(result, plan.inputs.wait === "true"));
  const cancelled = outputs.status === "cancelled";
  const short = results.map(({ tileset, uploadId, status }) => ({ tileset, uploadId, status }));
  return [
    ...check(exitCode === 0 || exitCode === 1, `the exit code is ${exitCode ?? run.signal}`),
    ...check((exitCode === 0) === (outputs.status === "success"), `exit code ${exitCode}, status ${outputs.status}`),
    ...check(!cancelled || plan.cancelAfterRequests !== null, "cancelled by nobody"),
    ...check(cancelled || green === (exitCode === 0), `exit code ${exitCode}, although green is ${green}`),
    ...check(
      same(results.map(({ file }) => file).sort(), plan.uploads.map(({ label }) => label).sort()),
      "wrong files",
    ),
    ...check(same(summarise(outputs.results), short), "the outputs results and results-file differ"),
    ...check(outputs.tilesets === JSON.stringify(short.map(({ tileset }) => tileset)), "the output tilesets is wrong"),
    ...check(outputs["upload-ids"] === JSON.stringify(short.map(({ uploadId }) => uploadId)), "upload-ids is wrong"),
    ...check(outputs["upload-id"] === (results[0]?.uploadId ?? ""), "the output upload-id is wrong"),
    ...check(run.summary !== "", "the job summary is empty"),
    ...check(stderr === "", `something stands on stderr: ${stderr.slice(0, 500)}`),
    ...check(!/^ {4}at /m.test(stdout), "a stack trace stands in the log"),
  ];
}

/** One upload: what the outputs say of it, and what Mapbox has. */
function uploadViolations(upload: ChaosUpload, { plan, run, simulator, contents }: Played): readonly string[] {
  const result = run.results.find(({ file }) => file === upload.label);
  if (result === undefined) return ["it is missing in the results"];
  const created = simulator.uploads.filter(({ url, tileset }) => url !== null && tileset === upload.tileset);
  const [one] = created;
  const told = run.stdout.includes(`${result.file} → ${result.tileset}`);
  return [
    ...check(created.length <= 1, `created ${created.length} times`),
    ...check(allowed.includes(result.status), `status ${result.status}`),
    ...check(told || result.status === "not-started", "the log does not tell of it"),
    ...check(result.uploadId === null || result.uploadId === one?.id, `upload id ${result.uploadId} is not ours`),
    ...check(
      one === undefined || !forgotten(result),
      `${result.status} without an id, although ${one?.id} was created`,
    ),
    ...check(reasonGiven(result, plan.inputs.wait === "true", run.outputs.status), `${result.status} without a reason`),
    ...(result.status === "complete" ? completeViolations(one, contents.get(upload.label), simulator.objects) : []),
    ...check(
      result.status !== "failed" || result.uploadId === null || (one?.error ?? null) !== null,
      "failed, although Mapbox did not fail it",
    ),
    ...check(
      !["timed-out", "processing"].includes(result.status) || result.uploadId !== null,
      "handed over without id",
    ),
  ];
}

const allowed = ["complete", "failed", "timed-out", "unconfirmed", "processing", "cancelled", "not-started"];

/** An upload that exists and is told of as if there were none. */
function forgotten({ status, uploadId }: UploadResult): boolean {
  return uploadId === null && status !== "unconfirmed";
}

function reasonGiven({ status, error }: UploadResult, wait: boolean, end: string | undefined): boolean {
  if (status === "complete" || (status === "processing" && !wait)) return error === null;
  if (end === "cancelled" && (status === "not-started" || status === "processing")) return true;
  return error !== null && error.trim().length > 10;
}

function completeViolations(
  upload: SimulatedUpload | undefined,
  content: Buffer | undefined,
  objects: Played["simulator"]["objects"],
): readonly string[] {
  if (upload === undefined) return ["complete, and never created"];
  const staged = upload.key === null ? undefined : objects.get(upload.key)?.bytes;
  return [
    ...check(upload.complete && upload.error === null, "complete, and Mapbox does not think so"),
    ...check(content === undefined || staged?.equals(content) === true, "complete, and other bytes were staged"),
  ];
}

/** Multipart uploads left open, beyond those of which nobody could know, or whose abort was struck itself. */
function multipartViolations({ simulator }: Played): readonly string[] {
  const open = simulator.multiparts.filter(({ state }) => state === "open");
  return [...new Set(open.map(({ key }) => key))].flatMap((key) => {
    const struck = simulator.requests.filter(
      (request) =>
        request.key === key &&
        (request.call === "create-multipart" || request.call === "abort-multipart") &&
        (request.fault !== null || request.status === null || request.status >= 400),
    );
    const count = open.filter((multipart) => multipart.key === key).length;
    return check(count <= struck.length, `${count} multipart uploads of ${key} were left open`);
  });
}

/** The token and the staging credentials, raw and encoded, in all that a run leaves behind. What masks is not shown. */
function leaks({ run, simulator, token }: Played): readonly string[] {
  const shown = run.stdout.replaceAll(/^::add-mask::.*$/gm, "");
  const { stderr, summary, outputs, results } = run;
  const everything = [shown, stderr, summary, JSON.stringify(outputs), JSON.stringify(results)].join("\n");
  const secrets = [token, ...simulator.secrets].flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return [
    ...check(!secrets.some((secret) => everything.includes(secret)), "a secret is shown"),
    ...check(!/access_token=|X-Amz-Signature/i.test(everything), "a URL with its query is shown"),
    ...check(run.masks.includes(token), "the token is not masked"),
  ];
}

function check(holds: boolean, violation: string): readonly string[] {
  return holds ? [] : [violation];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function summarise(text: string | undefined): unknown {
  const results: unknown = JSON.parse(text ?? "null");
  if (!Array.isArray(results)) return null;
  return results.map(({ tileset, uploadId, status }: UploadResult) => ({ tileset, uploadId, status }));
}
