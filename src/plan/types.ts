/** A file on disk, as it was when the plan was made. */
export interface FileSource {
  readonly kind: "file";
  /** What users see: POSIX path relative to the workspace, absolute POSIX path outside it. */
  readonly label: string;
  /** Absolute native path. */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** Time of the last change, milliseconds since the Unix epoch. */
  readonly modifiedAt: number;
  /** Whether the file lies in the workspace, so that an annotation can point at it. */
  readonly inWorkspace: boolean;
}

/** A Mapbox dataset, which needs no staging. */
export interface DatasetSource {
  readonly kind: "dataset";
  /** `mapbox://datasets/{user}/{dataset-id}`; this is also what users see. */
  readonly label: string;
}

/** Where the data of an upload comes from. */
export type Source = FileSource | DatasetSource;

/** One upload that the run is to make. */
export interface PlannedUpload {
  readonly source: Source;
  /** Full tileset ID `username.handle`; the handle alone in a dry run without username. */
  readonly tileset: string;
  /** Name shown in Studio, at most 64 characters. */
  readonly displayName: string;
}

/** All uploads of a run, in the order of the `files` input, and the lines of it that matched nothing. */
export interface Plan {
  readonly uploads: readonly PlannedUpload[];
  /** One sentence for each line that matched nothing, for the user to read. */
  readonly unmatched: readonly string[];
}
