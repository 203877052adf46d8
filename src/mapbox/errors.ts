import { isCertificateCode, neverConnected } from "../network-codes.ts";

/** An exchange that brought no complete answer: the request may or may not have reached the server. */
export class ExchangeError extends Error {
  override readonly name = "ExchangeError";
  /** What happened, as a phrase for the log. */
  readonly reason: string;
  /** The system's name of what happened, such as `ECONNRESET`, or null where it is not known. */
  readonly code: string | null;

  /** `host`: who did not answer. */
  constructor(host: string, reason: string, code: string | null, options?: ErrorOptions) {
    super(`No complete answer from ${host}: ${reason}.`, options);
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

  constructor(message: string, status: number, notBefore: number | null = null) {
    super(message);
    this.status = status;
    this.notBefore = notBefore;
  }
}

/** Mapbox answered with success, but what it said cannot be used. */
export class UnusableAnswerError extends Error {
  override readonly name = "UnusableAnswerError";
  /** What is wrong with the answer, as a phrase for the log. */
  readonly reason: string;

  constructor(reason: string) {
    super(`Mapbox's answer cannot be used: ${reason}.`);
    this.reason = reason;
  }
}
