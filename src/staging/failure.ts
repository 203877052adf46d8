import { messageOf } from "../message.ts";
import { isCertificateCode } from "../network-codes.ts";
import { S3AnswerError, unreadableAnswer } from "./calls.ts";
import { ExpiredCredentialsError, errorCode, FileChangedError, StagingError } from "./errors.ts";
import { StallError } from "./exchange.ts";
import { isExpired } from "./judge.ts";

/** Says what a failure of staging means for the user; errors that say it already are given back. */
export function toStagingError(error: unknown, label: string, host: string): Error {
  if (error instanceof StagingError || error instanceof FileChangedError) return error;
  if (isExpired(error)) {
    return new ExpiredCredentialsError(`The staging credentials expired before ${label} was staged.`, { cause: error });
  }
  if (error instanceof S3AnswerError) {
    const { code, status, requestId } = error;
    const request = requestId === null ? "" : ` (request ${requestId})`;
    return new StagingError(
      `S3 refused ${label} with ${status} ${code}${request}: ${sentence(error.message)} ${advice(code)}`,
      {
        refusal: { code, status, requestId },
        cause: error,
      },
    );
  }
  const what = messageOf(error);
  return new StagingError(`${label} could not be sent to ${host}: ${sentence(what)} ${connectionAdvice(error)}`, {
    cause: error,
  });
}

function advice(code: string): string {
  switch (code) {
    case "RequestTimeTooSkewed":
      return "Set the runner's clock.";
    case unreadableAnswer:
      return "Something between the runner and S3 answers in its place, perhaps a proxy: look at its settings.";
    case "SignatureDoesNotMatch":
      return "Something between the runner and S3 changes requests: look at its proxy.";
    default:
      return "Run the step again; if it stays so, ask Mapbox support.";
  }
}

function connectionAdvice(error: unknown): string {
  if (isCertificateCode(errorCode(error) ?? "")) {
    return "If the runner's network has a certificate authority of its own, name it in NODE_EXTRA_CA_CERTS.";
  }
  const speed = error instanceof StallError ? ", its speed" : "";
  return `Check the runner's network${speed} and its proxy settings (HTTPS_PROXY, NO_PROXY), then run the step again.`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
