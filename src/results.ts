import type { PlannedUpload } from "./plan/types.ts";
import type { Facts, FileFormat, Finding, Inspection } from "./preflight/types.ts";

/**
 * Where one planned upload stands.
 * - `complete`: processed by Mapbox
 * - `failed`: staging, creation or processing failed
 * - `invalid`: preflight found an error, nothing was sent
 * - `timed-out`: Mapbox was still processing when our patience ended
 * - `unconfirmed`: Mapbox accepted it, or may have, and its id cannot be learned
 * - `processing`: handed to Mapbox and not waited for, or cancelled meanwhile
 * - `cancelled`: stopped while it was being staged
 * - `not-started`: nothing was done
 * - `planned`: what a dry run would have uploaded
 */
export type UploadStatus =
  | "complete"
  | "failed"
  | "invalid"
  | "timed-out"
  | "unconfirmed"
  | "processing"
  | "cancelled"
  | "not-started"
  | "planned";

/** What became of one planned upload; the shape of one element of the output `results`. */
export interface UploadResult {
  /** POSIX path relative to the workspace, absolute outside it, or the dataset's URL. */
  readonly file: string;
  /** Full tileset ID `username.handle`. */
  readonly tileset: string;
  readonly displayName: string;
  readonly uploadId: string | null;
  readonly status: UploadStatus;
  readonly error: string | null;
  /** Size of the file, null for a dataset. */
  readonly bytes: number | null;
  readonly format: FileFormat | "dataset" | null;
  readonly findings: readonly Finding[];
  readonly facts: Facts | null;
  /** From the start of staging until the upload was created, in seconds. */
  readonly stagingSeconds: number | null;
  /** From creation until its end was seen, in seconds. */
  readonly processingSeconds: number | null;
  /** The tileset's page in Mapbox Studio; null while the account is not known (a dry run without username). */
  readonly url: string | null;
}

/** The result of a planned upload before anything was done about it. `inspection` is null before the check. */
export function notStarted(upload: PlannedUpload, inspection: Inspection | null): UploadResult {
  const { source, tileset, displayName } = upload;
  return {
    file: source.label,
    tileset,
    displayName,
    uploadId: null,
    status: "not-started",
    error: null,
    bytes: source.kind === "file" ? source.bytes : null,
    format: source.kind === "dataset" ? "dataset" : (inspection?.format ?? null),
    findings: inspection?.findings ?? [],
    facts: inspection?.facts ?? null,
    stagingSeconds: null,
    processingSeconds: null,
    url: tileset.includes(".") ? `https://console.mapbox.com/studio/tilesets/${tileset}/` : null,
  };
}

/** Whether a result leaves the step green. `wait`: whether the end of processing was to be waited for. */
export function isGreen(result: UploadResult, wait: boolean): boolean {
  return result.status === "complete" || result.status === "planned" || (result.status === "processing" && !wait);
}
