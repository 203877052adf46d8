import { describe, expect, test } from "@jest/globals";
import { S3AnswerError } from "../../src/staging/calls.ts";
import { ConnectionError, StallError } from "../../src/staging/exchange.ts";
import { isExpired, judgeStaging, mayHaveWorked } from "../../src/staging/judge.ts";

function answer(status: number, code: string, clockCorrected = false): S3AnswerError {
  return new S3AnswerError("what S3 said", { code, status, requestId: null, clockCorrected });
}

function connection(code: string): Error {
  return new ConnectionError(Object.assign(new Error("connection trouble"), { code }));
}

const cases: readonly (readonly [name: string, error: unknown, retried: boolean, mayHaveWorked: boolean])[] = [
  ["400 RequestTimeout", answer(400, "RequestTimeout"), true, false],
  ["400 BadDigest", answer(400, "BadDigest"), true, false],
  ["500 InternalError", answer(500, "InternalError"), true, true],
  ["503 SlowDown", answer(503, "SlowDown"), true, true],
  ["503 ServiceUnavailable", answer(503, "ServiceUnavailable"), true, true],
  ["502 of a proxy", answer(502, "Error"), true, true],
  ["403 RequestTimeTooSkewed, clock corrected", answer(403, "RequestTimeTooSkewed", true), true, false],
  ["403 RequestTimeTooSkewed again", answer(403, "RequestTimeTooSkewed"), false, false],
  ["403 AccessDenied", answer(403, "AccessDenied"), false, false],
  ["403 SignatureDoesNotMatch", answer(403, "SignatureDoesNotMatch"), false, false],
  ["404 NoSuchUpload", answer(404, "NoSuchUpload"), false, false],
  ["400 ExpiredToken", answer(400, "ExpiredToken"), false, false],
  ["307 TemporaryRedirect", answer(307, "TemporaryRedirect"), false, false],
  ["a stall", new StallError("nothing moved"), true, true],
  ["ECONNRESET", connection("ECONNRESET"), true, true],
  ["EPIPE", connection("EPIPE"), true, true],
  ["ETIMEDOUT", connection("ETIMEDOUT"), true, true],
  ["ECONNREFUSED", connection("ECONNREFUSED"), true, true],
  ["EAI_AGAIN", connection("EAI_AGAIN"), true, true],
  ["a bad certificate", connection("DEPTH_ZERO_SELF_SIGNED_CERT"), false, false],
  ["a fault of our own", new TypeError("x is not a function"), false, false],
  ["no Error at all", "ECONNRESET", false, false],
];

describe("what is worth another attempt", () => {
  test.each(cases)("%s", (_name, error, retried, worked) => {
    expect({ retried: judgeStaging(error).retry, worked: mayHaveWorked(error) }).toEqual({ retried, worked });
  });

  test("the reason names status and code, and nothing of the answer's text", () => {
    expect(judgeStaging(answer(503, "SlowDown"))).toEqual({ retry: true, reason: "S3 answered 503 SlowDown" });
  });
});

test.each([
  ["ExpiredToken", true],
  ["TokenRefreshRequired", true],
  ["InvalidToken", false],
])("%s asks for fresh credentials: %s", (code, expected) => {
  expect(isExpired(answer(400, code))).toBe(expected);
});
