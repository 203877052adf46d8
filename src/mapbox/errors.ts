import { isCertificateCode, neverConnected } from "../network-codes.ts";

/** An exchange that brought no complete answer: the request may or may not have reached the server. */
export class ExchangeError extends Error {
  override readonly name = "ExchangeError";
  /** What happened, as a phrase for the log. */
  readonly reason: string;
  /** The system's name of what happened, such as `ECONNRESET`, or null where it is not known. */
  readonly code: string | null;

  /** `what`: who did not answer to what, such as `api.mapbox.com to create of bob.roads`. */
  constructor(what: string, reason: string, code: string | null, options?: ErrorOptions) {
    super(`No complete answer from ${what}: ${reason}.`, options);
    this.reason = reason;
    this.code = code;
  }

  /** Whether the request may have been carried out although nobody heard the answer. */
  get mayHaveArrived(): boolean {
    return this.code === null || !(neverConnected.has(this.code) || isCertificateCode(this.code));
  }
}

/** Mapbox answered, and the answer is no. */
export class MapboxError extends Error {
  override readonly name = "MapboxError";
  /** HTTP status of the answer. */
  readonly status: number;
  /** When the server wants to be asked again, in milliseconds since the Unix epoch, or null. */
  readonly notBefore: number | null;

  constructor(message: string, status: number, options: ErrorOptions & { readonly notBefore?: number | null } = {}) {
    super(message, options);
    this.status = status;
    this.notBefore = options.notBefore ?? null;
  }
}

/** Mapbox answered with success, but what it said cannot be used. */
export class UnusableAnswerError extends Error {
  override readonly name = "UnusableAnswerError";
  /** What is wrong with the answer, as a phrase for the log. */
  readonly reason: string;

  /** `what`: which answer, such as `create of bob.roads`. */
  constructor(reason: string, what = "a request") {
    super(
      `Mapbox's answer to ${what} cannot be used: ${reason}. Check api-url, and whether a proxy answers in its place.`,
    );
    this.reason = reason;
  }
}
