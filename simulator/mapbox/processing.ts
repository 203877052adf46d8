/** How Mapbox's processing of an upload ends. */
export type ProcessingOutcome =
  | "complete"
  /** Stays incomplete for ever, as some real uploads do. */
  | "never"
  /** Fails. `complete` as reported beside the error; default false. */
  | { readonly error: string; readonly complete?: boolean };

/** How an upload is processed. */
export interface Processing {
  /** From creation to the end; default 0. */
  readonly milliseconds?: number;
  /** Default: `complete`. */
  readonly outcome?: ProcessingOutcome;
  /** Values of `progress` (0 to 1), spread evenly over the time; default: rising in hundredths. */
  readonly progress?: readonly number[];
}

/** What is known of an upload when its processing is decided. */
export interface ProcessedSource {
  readonly tileset: string;
  readonly name: string | null;
  readonly owner: string;
  /** Size of the staged file, null for a dataset. */
  readonly bytes: number | null;
}

/** The same processing for all uploads, or one for each. */
export type ProcessingModel = Processing | ((source: ProcessedSource) => Processing);

/** Where an upload stands at a moment, as the API tells it. */
export interface ProcessingState {
  readonly complete: boolean;
  readonly error: string | null;
  readonly progress: number;
}

/** Where an upload stands `elapsed` milliseconds after its creation. */
export function processingState(processing: Processing, elapsed: number): ProcessingState {
  const outcome = processing.outcome ?? "complete";
  if (outcome !== "never" && elapsed >= (processing.milliseconds ?? 0)) {
    if (outcome === "complete") return { complete: true, error: null, progress: 1 };
    return { complete: outcome.complete ?? false, error: outcome.error, progress: progressAt(processing, 1) };
  }
  const milliseconds = processing.milliseconds ?? 0;
  const share = milliseconds === 0 ? 1 : Math.min(Math.max(elapsed / milliseconds, 0), 1);
  return { complete: false, error: null, progress: progressAt(processing, share) };
}

/** Tells whether processing goes on. */
export function isActive(state: ProcessingState): boolean {
  return state.error === null && !state.complete;
}

function progressAt(processing: Processing, share: number): number {
  const steps = processing.progress;
  if (steps === undefined) return Math.floor(share * 100) / 100;
  return steps[Math.min(Math.floor(share * steps.length), steps.length - 1)] ?? 0;
}
