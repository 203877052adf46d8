import type { Fault } from "./faults.ts";
import type { ProcessingModel } from "./mapbox/processing.ts";
import type { RateLimit } from "./mapbox/rate-limit.ts";
import type { LoggedRequest } from "./request-log.ts";

/** An account of the simulated Mapbox. */
export interface Account {
  readonly username: string;
  /**
   * The tokens that are accepted for it; without this list any well-formed one that names the account. `scopes` go before those
   * of the token itself.
   */
  readonly tokens?: readonly { readonly token: string; readonly scopes?: readonly string[] }[];
}

/** How the simulator is to behave. Everything has a default. */
export interface SimulatorOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Time in milliseconds since the Unix epoch, which states, rate limits and signatures go by; default: the real one. */
  readonly now?: () => number;
  /** Default: every username is an account. */
  readonly accounts?: readonly Account[];
  /** Default: 60 requests in 60 seconds; null for no limit and no headers. */
  readonly rateLimit?: RateLimit | null;
  /** Default: complete after one second. */
  readonly processing?: ProcessingModel;
  /** Most uploads on a page of the listing, however many are asked for; default 100. */
  readonly listingPageSize?: number;
  /** How long staging credentials live; default: one hour; null for ever. */
  readonly credentialsLifetimeMilliseconds?: number | null;
  /** Least size of a part that is not the last; default 5 MiB, as S3 has it. */
  readonly minimumPartBytes?: number;
  /** `digest` keeps size and checksums of staged files only: for huge ones. Default: `all`. */
  readonly keepBytes?: "all" | "digest";
  /** Accept `UNSIGNED-PAYLOAD` over plain http too, for a TLS terminator in front; default false. */
  readonly allowUnsignedPayload?: boolean;
  /** Answer a repeated CompleteMultipartUpload with 200 again, instead of `NoSuchUpload`; default false. */
  readonly idempotentComplete?: boolean;
  readonly faults?: readonly Fault[];
  /** How long every request waits before it is looked at; default 0. */
  readonly latencyMilliseconds?: number;
  /** PEM texts: the simulator speaks https. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /**
   * Origin under which clients reach it (`http://mapbox.test:8080`), for the listing's next links and the staging url; default: as
   * each request has addressed it.
   */
  readonly publicUrl?: string;
  /**
   * Origin of S3 alone, where it is another one. `{bucket}` in its host means the virtual-hosted style:
   * `https://{bucket}.s3.amazonaws.com`.
   */
  readonly stagingUrl?: string;
  /** Hears of every request once it has ended. */
  readonly onRequest?: (request: LoggedRequest) => void;
}
