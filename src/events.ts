import type { PlannedUpload } from "./plan/types.ts";
import type { Inspection } from "./preflight/types.ts";
import type { UploadResult } from "./results.ts";

/**
 * What happens during a run, as data. The rooms that do the work say it, `report/` alone puts it into words:
 * so that they need not know where they run, and no secret can reach a log on a side way.
 */
export type RunEvent =
  | { readonly type: "checked"; readonly upload: PlannedUpload; readonly inspection: Inspection }
  | { readonly type: "staging"; readonly upload: PlannedUpload }
  /** `bytes`: how many of this file S3 has accepted so far; falls back when parts are sent again. */
  | { readonly type: "staged"; readonly upload: PlannedUpload; readonly bytes: number }
  /** `stagingSeconds`: from the request for credentials to the answer to create. */
  | {
      readonly type: "created";
      readonly upload: PlannedUpload;
      readonly uploadId: string | null;
      readonly stagingSeconds: number;
    }
  /** `progress`: 0 to 1, as Mapbox reports it; for the log only. */
  | {
      readonly type: "processing";
      readonly upload: PlannedUpload;
      readonly uploadId: string;
      readonly progress: number;
    }
  | { readonly type: "ended"; readonly upload: PlannedUpload; readonly result: UploadResult }
  /** A call failed and is made again. `attempt` is the one that failed, 1-based; `delay` in milliseconds. */
  | {
      readonly type: "retry";
      readonly subject: string;
      readonly call: string;
      readonly attempt: number;
      readonly attempts: number;
      readonly reason: string;
      readonly delay: number;
    }
  /** All calls wait, because the rate limit is used up. `delay` in milliseconds. */
  | { readonly type: "paused"; readonly reason: string; readonly delay: number }
  /** `subject`: the upload it concerns, as users know it, or null. */
  | { readonly type: "warning"; readonly subject: string | null; readonly message: string }
  | { readonly type: "debug"; readonly message: string };

/** Hears what happens. Never throws. */
export type Listener = (event: RunEvent) => void;

/** How a run ended, with everything that the log, the outputs and the summary tell of it. */
export interface Outcome {
  readonly status: "success" | "failure" | "cancelled";
  /** One for each planned upload, in the order of the plan. */
  readonly results: readonly UploadResult[];
  /** What belongs to no single upload: bad inputs, an impossible plan, a fault of our own. Whole sentences. */
  readonly problems: readonly string[];
  readonly dryRun: boolean;
  /** Whole run, in seconds. */
  readonly elapsedSeconds: number;
}
