import { type CreateServices, createOnce, UrlUsedError } from "./create.ts";
import type { Listener } from "./events.ts";
import type { Lanes } from "./lanes.ts";
import type { Upload } from "./mapbox/answers.ts";
import type { FileSource, PlannedUpload } from "./plan/types.ts";
import { ExpiredCredentialsError, preload, type Stager } from "./staging/index.ts";
import { stagingPreload, stagingRounds } from "./timing.ts";

/** What publishing needs; one for all uploads of a run. */
export interface PublishServices extends Omit<CreateServices, "tell"> {
  readonly stager: Stager;
  readonly lanes: Lanes;
  readonly listen: Listener;
  /** Keeps the staging credentials out of every log; called before they are used. */
  readonly maskSecrets: (values: readonly string[]) => void;
  readonly patch: boolean;
  readonly bypassMbtilesValidation: boolean;
}

/**
 * Hands one planned upload over to Mapbox: credentials → staging → create. A lane is held while the file is staged
 * and no longer. When the credentials end on the way, or Mapbox calls the staged url used, the file is staged anew.
 * @throws {UnconfirmedError} when nothing can tell whether the upload exists
 * @throws the error of the step that failed, or the signal's reason
 */
export async function publish(planned: PlannedUpload, services: PublishServices, signal: AbortSignal): Promise<Upload> {
  const { source } = planned;
  for (let round = 1; ; round++) {
    try {
      const url =
        source.kind === "dataset"
          ? source.label
          : await services.lanes.run(signal, () => stage(planned, source, services, signal));
      return await create(planned, url, services, signal);
    } catch (error) {
      const again = error instanceof ExpiredCredentialsError || error instanceof UrlUsedError;
      if (!again || round >= stagingRounds || source.kind === "dataset") throw error;
      services.listen({
        type: "warning",
        subject: source.label,
        message: `${error.message} Staging the file again with fresh credentials.`,
      });
    }
  }
}

/** Puts the file into the staging bucket and returns its url there. */
async function stage(
  planned: PlannedUpload,
  file: FileSource,
  { api, stager, clock, listen, maskSecrets }: PublishServices,
  signal: AbortSignal,
): Promise<string> {
  listen({ type: "staging", upload: planned });
  const asked = api.credentials(file.label, signal);
  // The S3 part is loaded while the answer is awaited; a failure to load shows when it is used.
  void clock
    .sleep(stagingPreload, signal)
    .then(preload)
    .catch(() => {});
  const credentials = await asked;
  maskSecrets([credentials.secretAccessKey, credentials.sessionToken]);
  await stager.stage(file, credentials, {
    signal,
    onBytes: (bytes) => listen({ type: "staged", upload: planned, bytes }),
    onRetry: (retry) => listen({ type: "retry", subject: file.label, ...retry }),
  });
  return credentials.url;
}

function create(
  { tileset, displayName }: PlannedUpload,
  url: string,
  services: PublishServices,
  signal: AbortSignal,
): Promise<Upload> {
  const { patch, bypassMbtilesValidation, listen } = services;
  const tell = (message: string) => listen({ type: "warning", subject: tileset, message });
  return createOnce({ tileset, url, name: displayName, patch, bypassMbtilesValidation }, { ...services, tell }, signal);
}
