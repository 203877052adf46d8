import type { Clock } from "./clock.ts";
import type { Follower } from "./follow.ts";
import { hasEnded, type Upload } from "./mapbox/answers.ts";
import { ExchangeError, MapboxError } from "./mapbox/errors.ts";
import { backoff } from "./mapbox/retry.ts";
import { mayHaveCreated, type UploadRequest, type UploadsApi } from "./mapbox/uploads.ts";
import { apiRetries, lostUploadSearch, refusedCreate } from "./timing.ts";

/** What creating an upload needs. */
export interface CreateServices {
  readonly api: UploadsApi;
  readonly follower: Follower;
  readonly clock: Clock;
  readonly random: () => number;
  /** How long to wait for another upload of the same tileset, in milliseconds. */
  readonly patience: number;
  /** Tells the user why creation takes longer. */
  readonly tell: (message: string) => void;
}

/** The upload exists, or may exist, and its id cannot be learned. It must not be created again unseen. */
export class UnconfirmedError extends Error {
  override readonly name = "UnconfirmedError";
}

/** The staged url was used by an upload that is not ours: the file has to be staged again. */
export class UrlUsedError extends Error {
  override readonly name = "UrlUsedError";
}

/**
 * Creates an upload exactly once, whatever becomes of the answers. The staged url is the key to that: Mapbox takes it
 * only once, so the same request can be made again until an answer tells what became of the first one.
 * @throws {UnconfirmedError} when nothing can tell whether the upload exists
 * @throws {UrlUsedError} when the url was used before our first request
 * @throws {MapboxError} Mapbox's refusal
 */
export async function createOnce(
  request: UploadRequest,
  services: CreateServices,
  signal: AbortSignal,
): Promise<Upload> {
  return new Creation(request, services, signal).run();
}

const lostWithoutList = "its answer was lost and its uploads cannot be listed (this token may lack uploads:list)";

class Creation {
  readonly #request: UploadRequest;
  readonly #services: CreateServices;
  readonly #signal: AbortSignal;
  /** Milliseconds since the Unix epoch, by our own clock. */
  readonly #startedAt: number;
  /** Uploads of the same tileset that are known to be somebody else's. */
  readonly #others = new Set<string>();
  /** A request is on its way: Mapbox may be carrying it out. */
  #inFlight = false;
  /** An answer was lost, and no listing has shown since that there is no upload. */
  #unknown = false;
  /** Mapbox may still be carrying out a request that we have given up, and no listing can show that it is not. */
  #mayComeYet = false;
  #lost = 0;
  #refused = 0;
  /** When our patience with other uploads of the tileset ends, all of them together; null before the first. */
  #patienceEnd: number | null = null;

  constructor(request: UploadRequest, services: CreateServices, signal: AbortSignal) {
    this.#request = request;
    this.#services = services;
    this.#signal = signal;
    this.#startedAt = services.clock.now();
  }

  async run(): Promise<Upload> {
    try {
      return await this.#untilCreated();
    } catch (error) {
      if (error instanceof UnconfirmedError || !(this.#inFlight || this.#unknown || this.#mayComeYet)) throw error;
      const why = this.#signal.aborted ? "the run was cancelled before its answer came" : "its answer was lost";
      throw this.#unconfirmed(why, error);
    }
  }

  async #untilCreated(): Promise<Upload> {
    for (;;) {
      try {
        return await this.#services.api.create(this.#request, this.#signal, (inFlight) => {
          this.#inFlight = inFlight;
        });
      } catch (error) {
        this.#signal.throwIfAborted();
        this.#inFlight = false;
        const upload = await this.#recover(error);
        if (upload !== null) return upload;
      }
    }
  }

  /** Returns the upload if it exists after all, and null when the request is to be made again. */
  async #recover(error: unknown): Promise<Upload | null> {
    if (mayHaveCreated(error)) return this.#afterLostAnswer(error);
    if (!(error instanceof MapboxError)) throw error;
    if (error.status === 409) return this.#afterUrlUsed(error);
    if (error.status === 422) return this.#afterRefusal(error);
    throw error;
  }

  async #afterLostAnswer(error: unknown): Promise<Upload | null> {
    this.#lost++;
    this.#unknown = true;
    this.#mayComeYet ||= tookTooLong(error);
    const uploads = await this.#uploadsOfTileset();
    const ours = uploads?.find((upload) => this.#isOurs(upload));
    if (ours !== undefined) return ours;
    this.#unknown = uploads === null || uploads.some((upload) => upload.createdAt === null);
    const repeatable = !this.#request.url.startsWith("mapbox://");
    if (!repeatable && this.#mayComeYet) {
      throw this.#unconfirmed("its answer did not come in time, and a dataset's upload is not safely repeated", error);
    }
    if (this.#unknown && !repeatable) throw this.#unconfirmed(lostWithoutList, error);
    if (this.#lost >= apiRetries.attempts) throw this.#unknown ? this.#unconfirmed(lostWithoutList, error) : error;
    const { clock, random, tell } = this.#services;
    tell(
      `The answer to create was lost (${reasonOf(error)}). Asking again with the same staged file, which Mapbox takes only once.`,
    );
    await clock.sleep(backoff(apiRetries, this.#lost, random), this.#signal);
    return null;
  }

  /** After a lost answer this says that our first request worked. Otherwise the url came from somebody else's. */
  async #afterUrlUsed(error: MapboxError): Promise<Upload> {
    if (this.#lost === 0) throw new UrlUsedError(error.message, { cause: error });
    this.#unknown = true;
    for (let attempt = 1; attempt <= lostUploadSearch.attempts; attempt++) {
      const uploads = await this.#uploadsOfTileset();
      if (uploads === null) throw this.#unconfirmed(lostWithoutList, error);
      const ours = uploads.find((upload) => this.#isOurs(upload));
      if (ours !== undefined) return ours;
      if (attempt < lostUploadSearch.attempts) await this.#services.clock.sleep(lostUploadSearch.delay, this.#signal);
    }
    throw this.#unconfirmed("its answer was lost and the list of uploads does not show it", error);
  }

  /** Mapbox refuses a second upload of a tileset while one is active; its words for that may change, the listing tells. */
  async #afterRefusal(error: MapboxError): Promise<null | Upload> {
    const uploads = await this.#uploadsOfTileset();
    const ours = this.#lost > 0 ? uploads?.find((upload) => this.#isOurs(upload)) : undefined;
    if (ours !== undefined) return ours;
    const active = uploads?.find((upload) => !hasEnded(upload) && !this.#others.has(upload.id));
    const { clock, tell } = this.#services;
    if (active !== undefined) {
      tell(`Another upload of this tileset (${active.id}) is being processed. Waiting for its end.`);
      await this.#waitFor(active, error);
      return null;
    }
    this.#refused++;
    if (this.#refused >= refusedCreate.attempts) throw error;
    tell(`${error.message} Asking again in ${refusedCreate.delay / 1000} s.`);
    await clock.sleep(refusedCreate.delay, this.#signal);
    return null;
  }

  async #waitFor(other: Upload, refusal: MapboxError): Promise<void> {
    this.#others.add(other.id);
    const { clock, follower, patience } = this.#services;
    const subject = this.#request.tileset;
    this.#patienceEnd ??= clock.now() + patience;
    const left = Math.max(0, this.#patienceEnd - clock.now());
    const target = { uploadId: other.id, subject, patience: left, onProgress: () => {} };
    const ending = await follower.follow(target).catch((error: unknown) => {
      // Its status was removed, as is done with completed ones: then nothing is in the way any more.
      if (error instanceof MapboxError && error.status === 404) return null;
      throw error;
    });
    if (ending?.kind !== "timed-out") return;
    const minutes = Math.round(patience / 60_000);
    throw new MapboxError(
      `Another upload of ${subject} (${other.id}) was still being processed after ${minutes} min, and Mapbox takes only one at a time. Upload again once it has ended.`,
      422,
      { cause: refusal },
    );
  }

  /** The account's uploads of this tileset, or null where the listing is not to be had. */
  async #uploadsOfTileset(): Promise<readonly Upload[] | null> {
    const wanted = this.#request.tileset.toLowerCase();
    const found: Upload[] = [];
    try {
      for await (const page of this.#services.api.list("work", this.#signal)) {
        found.push(...page.filter((upload) => upload.tileset.toLowerCase() === wanted));
      }
      return found;
    } catch {
      this.#signal.throwIfAborted();
      return null;
    }
  }

  /**
   * Nothing that Mapbox created before we began is ours. How far its clock is from ours may only be known since the last
   * answer; its dates are exact to the second. One without a date may be anybody's.
   */
  #isOurs(upload: Upload): boolean {
    const { api, clock } = this.#services;
    const startedAt = this.#startedAt + (api.serverTime() - clock.now()) - 2000;
    return !this.#others.has(upload.id) && upload.createdAt !== null && upload.createdAt >= startedAt;
  }

  #unconfirmed(why: string, cause: unknown): UnconfirmedError {
    return new UnconfirmedError(`Mapbox accepted ${this.#request.tileset}, or may have, but ${why}.`, { cause });
  }
}

/** Nobody waits for the answer any more, neither we nor a gateway on the way, but Mapbox may be at work on it. */
function tookTooLong(error: unknown): boolean {
  if (error instanceof ExchangeError) return error.code === "ETIMEDOUT";
  return error instanceof MapboxError && error.status === 504;
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && "reason" in error) return String(error.reason);
  return error instanceof MapboxError ? `answered ${error.status}` : String(error);
}
