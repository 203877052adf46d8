import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, jsonAnswer, refusal } from "./answers.ts";
import type { CallName } from "./calls.ts";
import { type Fault, FaultBook, faultName } from "./faults.ts";
import { type Addresses, MapboxApi } from "./mapbox/api.ts";
import type { Processing, ProcessingOutcome } from "./mapbox/processing.ts";
import { type SimulatedUpload, UploadStore } from "./mapbox/upload-store.ts";
import type { SimulatorOptions } from "./options.ts";
import { type LoggedRequest, type OpenEntry, RequestLog } from "./request-log.ts";
import { findRoute, type Route } from "./routes.ts";
import { S3Api } from "./s3/api.ts";
import { errorAnswer, S3Error } from "./s3/errors.ts";
import type { MultipartUpload, StoredObject } from "./s3/objects.ts";
import { type Exchange, listen } from "./server.ts";
import { CredentialBook, type StagingCredentials, stagingCredentials } from "./staging-credentials.ts";
import { type Ending, strike } from "./strike.ts";

/** An upload that is put into the listing from outside. */
export interface AddedUpload {
  /** Full ID `username.handle`. */
  readonly tileset: string;
  /** Default: null. */
  readonly name?: string;
  /** Milliseconds since the Unix epoch; default: now. */
  readonly created?: number;
  /** Default: complete at once. */
  readonly processing?: Processing;
}

/** A running simulator. Its lists are live: they show what has happened up to the moment they are read. */
export interface Simulator {
  /** What goes into `api-url`. */
  readonly url: string;
  readonly port: number;
  /** In the order of their arrival. */
  readonly requests: readonly LoggedRequest[];
  /** Secret keys and session tokens of all credentials handed out: what a client must never show. */
  readonly secrets: readonly string[];
  /** In the order of their creation, of all accounts, removed ones too. */
  readonly uploads: readonly SimulatedUpload[];
  /** Staged objects by key. */
  readonly objects: ReadonlyMap<string, StoredObject>;
  /** In the order of their beginning: open, completed and aborted ones. */
  readonly multiparts: readonly MultipartUpload[];
  /** @throws RangeError for an `nth` or `times` that is no count */
  inject(fault: Fault): void;
  /** Puts an upload into its owner's listing, as if made by somebody else. */
  addUpload(upload: AddedUpload): SimulatedUpload;
  /** Ends the processing of an upload at this moment. Returns whether there is such an upload. */
  settle(uploadId: string, outcome: ProcessingOutcome): boolean;
  /** Hands out staging credentials without a request. */
  issueCredentials(username: string): StagingCredentials;
  /** Uses up some of an account's rate limit, as others do who share it. */
  spendRateLimit(username: string, requests: number): void;
  /** Resolves as soon as the n-th request (default: the first) of a call has arrived. */
  waitFor(call: CallName, nth?: number): Promise<LoggedRequest>;
  /** Ends all connections, stalled ones too. */
  close(): Promise<void>;
}

/** Most bytes of a body of the Uploads API. */
const maximumBody = 1024 ** 2;
const defaultBucket = "tilestream-tilesets-production";

/**
 * Starts a small, strict Mapbox on loopback: the Uploads API, and the side of S3 that staging takes.
 * @throws the error of listening, such as a port in use (`EADDRINUSE`)
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const now = options.now ?? Date.now;
  const { credentialsLifetimeMilliseconds = 3_600_000, rateLimit = { limit: 60, intervalSeconds: 60 } } = options;
  const log = new RequestLog(now, options.onRequest ?? (() => {}));
  const faults = new FaultBook();
  for (const fault of options.faults ?? []) faults.add(fault);
  const uploads = new UploadStore(now);
  const credentials = new CredentialBook(defaultBucket, credentialsLifetimeMilliseconds, now);
  const s3 = new S3Api({
    ...{ now, bucket: defaultBucket, credentials },
    minimumPartBytes: options.minimumPartBytes ?? 5 * 1024 ** 2,
    keepBytes: options.keepBytes !== "digest",
    allowUnsignedPayload: options.allowUnsignedPayload ?? false,
    idempotentComplete: options.idempotentComplete ?? false,
  });
  const mapbox = new MapboxApi({
    ...{ now, uploads, credentials, rateLimit, accounts: options.accounts ?? null },
    processing: options.processing ?? { milliseconds: 1000 },
    page: { uploads: options.listingPageSize ?? 100, bytes: 1_000_000 },
    sizeOf: (key) => s3.objects.get(key)?.size ?? null,
  });
  let stale: StagingCredentials | null = null;

  async function answer(exchange: Exchange): Promise<Ending> {
    const { request } = exchange;
    const route = findRoute(request.method ?? "", request.url ?? "", request.headers.host ?? "", defaultBucket);
    const entry = log.arrive(request, route.path, route.call);
    exchange.begin(entry, () => log.end(entry));
    const text = route.service === "s3" ? "" : await exchange.body.text(maximumBody);
    if (text === null) return { type: "answer", answer: refusal(413, "Request Entity Too Large") };
    Object.assign(entry, describe(route, text));
    const object = entry.key === null ? null : (credentials.byKey(entry.key)?.number ?? null);
    const fault = faults.next({ ...entry, object });
    entry.fault = fault === null ? null : faultName(fault);
    log.announce(entry);
    if (options.latencyMilliseconds !== undefined) await sleep(options.latencyMilliseconds);

    const handle = () => carryOut(exchange, route, text);
    if (fault === null) return { type: "answer", answer: await handle() };
    return strike(fault.action, {
      ...{ handle, now, sleep: (milliseconds: number) => sleep(milliseconds) },
      readSome: (bytes) => (route.service === "s3" ? exchange.body.readSome(bytes) : Promise.resolve()),
      staleCredentials: () => {
        stale ??= stagingCredentials(credentials.issue("somebody-else", addresses(exchange).staging));
        return jsonAnswer(200, stale, { "X-Cache": "Hit from cloudfront" });
      },
    });
  }

  async function carryOut(exchange: Exchange, route: Route, text: string): Promise<Answer> {
    if (route.service === null) return refusal(404, "Not Found");
    if (route.service === "mapbox") return mapbox.handle(route, text, addresses(exchange));
    try {
      return await s3.handle(route, exchange.asSigned());
    } catch (error) {
      if (error instanceof S3Error) return errorAnswer(error);
      throw error;
    }
  }

  function describe(route: Route, text: string): Partial<OpenEntry> {
    if (route.service === "s3") {
      const part = route.query.get("partNumber");
      const user = credentials.byKey(route.key)?.user ?? null;
      return { user, key: route.key, partNumber: part === null ? null : Number(part) };
    }
    if (route.service === null) return {};
    const { user, uploadId } = route;
    const known = uploadId === null ? null : uploads.find(user, uploadId);
    return { user, uploadId, tileset: known?.tileset ?? statedTileset(text) };
  }

  function addresses(exchange: Exchange): Addresses {
    const api = options.publicUrl ?? exchange.origin();
    return { api, staging: options.stagingUrl ?? api };
  }

  const server = await listen({ port: options.port ?? 0, tls: options.tls ?? null, now, answer });
  const origin = options.publicUrl ?? server.url;
  return {
    url: server.url,
    port: server.port,
    requests: log.entries,
    objects: s3.objects,
    get secrets() {
      return credentials.secrets;
    },
    get uploads() {
      return uploads.all();
    },
    get multiparts() {
      return s3.multiparts();
    },
    inject: (fault) => faults.add(fault),
    addUpload({ tileset, name, created = now(), processing = {} }) {
      const owner = tileset.slice(0, Math.max(0, tileset.indexOf(".")));
      return uploads.add({
        ...{ tileset, owner, created, processing },
        name: name ?? null,
        url: null,
        key: null,
        flags: [],
      });
    },
    settle: (uploadId, outcome) => uploads.settle(uploadId, outcome),
    issueCredentials: (username) => stagingCredentials(credentials.issue(username, options.stagingUrl ?? origin)),
    spendRateLimit: (username, requests) => mapbox.spend(username, requests),
    waitFor: (call, nth = 1) => log.waitFor(call, nth),
    close: () => server.close(),
  };
}

/** The tileset that a body of create names. */
function statedTileset(text: string): string | null {
  try {
    const tileset: unknown = JSON.parse(text)?.tileset;
    return typeof tileset === "string" ? tileset : null;
  } catch {
    return null;
  }
}
