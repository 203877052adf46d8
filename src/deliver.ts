import type { Clock } from "./clock.ts";
import { UnconfirmedError } from "./create.ts";
import type { Listener } from "./events.ts";
import { type Ending, Follower } from "./follow.ts";
import { hintFor } from "./hints.ts";
import { Lanes } from "./lanes.ts";
import type { Upload } from "./mapbox/answers.ts";
import type { Token } from "./mapbox/token.ts";
import { UploadsApi } from "./mapbox/uploads.ts";
import { messageOf } from "./message.ts";
import type { PlannedUpload } from "./plan/types.ts";
import { type PublishServices, publish } from "./publish.ts";
import type { UploadResult, UploadStatus } from "./results.ts";
import type { Settings } from "./settings.ts";
import { Stager } from "./staging/index.ts";
import { partsOf } from "./staging/parts.ts";

/** What delivering needs besides the uploads. */
export interface DeliverOptions {
  readonly settings: Settings;
  readonly token: Token;
  readonly username: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly listen: Listener;
  readonly maskSecrets: (values: readonly string[]) => void;
}

/** One planned upload together with its result as it stands before anything is sent. */
export interface Delivery {
  readonly upload: PlannedUpload;
  readonly result: UploadResult;
}

/**
 * Publishes all uploads and, if asked to, waits for their ends. One that fails stops no other, so this never throws
 * for an upload: whatever becomes of each is in its result.
 */
export async function deliver(
  deliveries: readonly Delivery[],
  options: DeliverOptions,
): Promise<readonly UploadResult[]> {
  const { settings, token, username, environment, clock, random, signal, listen, maskSecrets } = options;
  const api = new UploadsApi({ apiUrl: settings.apiUrl, token, username, environment, clock, listen, random });
  const stager = new Stager({ clock, environment, random });
  const follower = new Follower(api, clock, signal, (message) => listen({ type: "warning", subject: null, message }));
  const services: PublishServices = {
    api,
    stager,
    follower,
    lanes: new Lanes(settings.concurrency),
    clock,
    random,
    listen,
    maskSecrets,
    patience: settings.waitTimeoutMinutes * 60_000,
    patch: settings.patch,
    bypassMbtilesValidation: settings.bypassMbtilesValidation,
  };
  try {
    const results = deliveries.map((delivery) => delivery.result);
    const carry = async ([index, delivery]: readonly [number, Delivery]) => {
      results[index] = await new Carriage(delivery, services, settings, signal).carry();
    };
    await Promise.all(stagingOrder(deliveries).map(carry));
    return results;
  } finally {
    api.close();
    stager.close();
  }
}

/**
 * The deliveries with their places in the plan, files of many parts first: begun last, one would be staged alone in the
 * end, and Mapbox takes longest over it. Files of a single part keep the order of the plan.
 */
export function stagingOrder(deliveries: readonly Delivery[]): readonly (readonly [place: number, Delivery])[] {
  const parts = ({ upload: { source } }: Delivery) => (source.kind === "file" ? partsOf(source.bytes).length : 1);
  return deliveries
    .map((delivery, place) => ({ place, delivery, parts: parts(delivery) }))
    .sort((one, other) => other.parts - one.parts)
    .map(({ place, delivery }) => [place, delivery] as const);
}

/** One upload on its way, with its result as it stands. */
class Carriage {
  readonly #upload: PlannedUpload;
  readonly #services: PublishServices;
  readonly #settings: Settings;
  readonly #signal: AbortSignal;
  #result: UploadResult;
  /** When its staging began, or null before; milliseconds since the Unix epoch. */
  #startedAt: number | null = null;

  constructor({ upload, result }: Delivery, services: PublishServices, settings: Settings, signal: AbortSignal) {
    this.#upload = upload;
    this.#result = result;
    this.#settings = settings;
    this.#signal = signal;
    this.#services = {
      ...services,
      listen: (event) => {
        if (event.type === "staging") this.#startedAt ??= services.clock.now();
        services.listen(event);
      },
    };
  }

  async carry(): Promise<UploadResult> {
    try {
      const created = await this.#publish();
      if (this.#settings.wait) await this.#follow(created);
    } catch (error) {
      this.#fail(error);
    }
    this.#services.listen({ type: "ended", upload: this.#upload, result: this.#result });
    return this.#result;
  }

  async #publish(): Promise<Upload> {
    const { clock, listen } = this.#services;
    if (this.#upload.source.kind === "dataset") this.#startedAt = clock.now();
    const created = await publish(this.#upload, this.#services, this.#signal);
    const stagingSeconds = secondsSince(this.#startedAt ?? clock.now(), clock);
    this.#update({ uploadId: created.id, status: "processing", stagingSeconds });
    listen({ type: "created", upload: this.#upload, uploadId: created.id, stagingSeconds });
    return created;
  }

  async #follow({ id }: Upload): Promise<void> {
    const { clock, follower, listen, patience } = this.#services;
    const createdAt = clock.now();
    const onProgress = (progress: number) =>
      listen({ type: "processing", upload: this.#upload, uploadId: id, progress });
    const ending = await follower.follow({ uploadId: id, subject: this.#upload.tileset, patience, onProgress });
    this.#update({ ...this.#outcomeOf(ending, id), processingSeconds: secondsSince(createdAt, clock) });
    if (ending.kind === "complete" && this.#settings.removeStatus) await this.#removeStatus(id);
  }

  #outcomeOf(ending: Ending, id: string): { readonly status: UploadStatus; readonly error: string | null } {
    const { source, tileset } = this.#upload;
    switch (ending.kind) {
      case "complete":
        return { status: "complete", error: null };
      case "failed": {
        const hint = hintFor(ending.error);
        const said = `Mapbox could not process ${source.label} (upload ${id}): ${ending.error}`;
        return { status: "failed", error: hint === null ? said : `${said} — ${hint}` };
      }
      case "timed-out": {
        const percent = Math.floor(ending.progress * 100);
        const unchanged = Math.round(ending.unchangedFor / 60_000);
        return {
          status: "timed-out",
          error: `${tileset} was still processing after ${this.#settings.waitTimeoutMinutes} min (upload ${id}, ${percent} %, unchanged for ${unchanged} min). Mapbox goes on: ${this.#result.url}`,
        };
      }
    }
  }

  async #removeStatus(id: string): Promise<void> {
    const { tileset } = this.#upload;
    try {
      await this.#services.api.removeStatus(id, tileset, this.#signal);
    } catch (error) {
      const message = `The status of upload ${id} could not be removed from the account's listing. ${messageOf(error)}`;
      this.#services.listen({ type: "warning", subject: tileset, message });
    }
  }

  #fail(error: unknown): void {
    const { tileset } = this.#upload;
    const { uploadId, url } = this.#result;
    if (error instanceof UnconfirmedError) {
      this.#update({ status: "unconfirmed", error: `${error.message} Look at ${url} before uploading again.` });
    } else if (uploadId !== null) {
      const handed = `${tileset} was handed to Mapbox (upload ${uploadId}), but its end was not seen. ${messageOf(error)}`;
      this.#update({ error: this.#signal.aborted ? null : `${handed} Look at ${url}` });
    } else if (this.#signal.aborted) {
      const started = this.#startedAt !== null;
      this.#update({
        status: started ? "cancelled" : "not-started",
        error: started ? "Cancelled while it was being staged." : null,
      });
    } else {
      this.#update({ status: "failed", error: messageOf(error) });
    }
  }

  #update(change: Partial<UploadResult>): void {
    this.#result = { ...this.#result, ...change };
  }
}

/** Whole run of a clock in seconds, to the millisecond. */
function secondsSince(start: number, clock: Clock): number {
  return Math.max(0, clock.now() - start) / 1000;
}
