import type { UploadResult, UploadStatus } from "../results.ts";

/** How a status is told: `icon` and `label` in the summary, `label` in the log, `advice` for what is not as it should be. */
export interface StatusWords {
  readonly icon: string;
  readonly label: string;
  readonly advice: string | null;
}

/** The words for every status. */
const STATUS_WORDS: Readonly<Record<UploadStatus, StatusWords>> = {
  complete: { icon: "✅", label: "published", advice: null },
  failed: {
    icon: "❌",
    label: "failed",
    advice: "Mend the cause, then run again for what failed alone: Mapbox bills every processing.",
  },
  invalid: {
    icon: "❌",
    label: "invalid",
    advice: "Nothing was sent. Mend the data; `validate: warn` would send it as it is.",
  },
  "timed-out": {
    icon: "⏱️",
    label: "timed out",
    advice:
      "Mapbox goes on processing. Look at Studio before uploading again, and raise `wait-timeout-minutes` if such data takes that long.",
  },
  unconfirmed: {
    icon: "❓",
    label: "unconfirmed",
    advice: "Mapbox may have these already. Look at Studio before uploading again: Mapbox bills every processing.",
  },
  processing: { icon: "⏳", label: "handed to Mapbox", advice: null },
  cancelled: {
    icon: "🚫",
    label: "cancelled",
    advice: "Stopped while staging: nothing was handed to Mapbox. Run the workflow again.",
  },
  "not-started": { icon: "⚪", label: "not started", advice: null },
  planned: { icon: "📝", label: "would be published", advice: null },
};

/** The words for an upload that Mapbox has and that could not be followed to its end. */
const LOST_SIGHT: StatusWords = {
  icon: "❓",
  label: "end not seen",
  advice: "Mapbox has these and goes on. Look at Studio before uploading again: Mapbox bills every processing.",
};

/** How a result is told. */
export function wordsOf(result: Pick<UploadResult, "status" | "error">): StatusWords {
  return wasLostSight(result) ? LOST_SIGHT : STATUS_WORDS[result.status];
}

/**
 * Whether an upload came to an end that the user has to look at; what was never begun, or not waited for, is not among
 * these. One that Mapbox has and that could not be followed to its end is: it carries an error.
 */
export function isFailure(result: UploadResult): boolean {
  return wordsOf(result).advice !== null;
}

/** Whether Mapbox was still processing the upload when it could no longer be followed. */
export function wasLostSight({ status, error }: Pick<UploadResult, "status" | "error">): boolean {
  return status === "processing" && error !== null;
}
