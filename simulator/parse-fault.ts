import { callNames, isCallName } from "./calls.ts";
import type { Fault } from "./faults.ts";
import { isS3ErrorCode } from "./s3/errors.ts";

type Check = readonly [expected: string, holds: (value: unknown) => boolean];

const text: Check = ["a text", (value) => typeof value === "string"];
const count: Check = ["a whole number from 1 on", (value) => Number.isInteger(value) && Number(value) >= 1];
const size: Check = ["a whole number from 0 on", (value) => Number.isInteger(value) && Number(value) >= 0];
const status: Check = ["a status from 200 to 599", (value) => Number.isInteger(value) && inRange(value, 200, 599)];
const amount: Check = ["a number from 0 on", (value) => inRange(value, 0, Number.MAX_VALUE)];
const flag: Check = ["true or false", (value) => typeof value === "boolean"];
const edge: Check = ["before or after", (value) => value === "before" || value === "after"];
const moment: Check = ["before, body or after", (value) => ["before", "body", "after"].some((one) => one === value)];
const code: Check = ["an error code of S3, such as SlowDown", isS3ErrorCode];
const body: Check = ["a text or an object", (value) => typeof value === "string" || isObject(value)];
const texts: Check = ["an object of texts", (value) => isObject(value) && Object.values(value).every(text[1])];
const call: Check = [
  `one of ${callNames.join(", ")}, or a list of them`,
  (value) => (Array.isArray(value) ? value.length > 0 && value.every(isCallName) : isCallName(value)),
];
const times: Check = [`${count[0]}, or "always"`, (value) => value === "always" || count[1](value)];
const action: Check = ["an object with a type", isObject];

/** Fields of a fault; a name with `!` has to be there. */
const faultFields: Readonly<Record<string, Check>> = {
  ...{ call, user: text, tileset: text, uploadId: text, key: text, object: count, partNumber: count },
  ...{ nth: count, times, name: text, "action!": action },
};
/** Fields of each action, apart from `type`. */
const actionFields: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  respond: { "status!": status, body, headers: texts, when: edge },
  "s3-error": { "code!": code, status, message: text, when: edge },
  "too-many-requests": { resetSeconds: amount, retryAfterSeconds: amount, retryAfterDate: flag },
  reset: { when: moment, bytes: size },
  stall: { when: moment, bytes: size },
  cut: { bytes: size },
  garble: {},
  delay: { "milliseconds!": amount },
  "stale-credentials": {},
  redirect: { "location!": text, status },
};

/** A fault that is none. The message says which field, what it got and what it expects. */
export class FaultFormatError extends Error {
  override readonly name = "FaultFormatError";
}

/**
 * Reads a fault that was written as JSON.
 * @throws FaultFormatError
 */
export function parseFault(json: string): Fault {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new FaultFormatError(`A fault must be JSON, got: ${json}`, { cause });
  }
  if (!isFault(value)) throw new FaultFormatError(`A fault must be a JSON object, got: ${json}`);
  return value;
}

/** Tells whether a value has the shape of a fault, by tables that mirror its type. */
function isFault(value: unknown): value is Fault {
  if (!isObject(value)) return false;
  checkFields(value, faultFields, "the fault");
  const { action } = value;
  if (!isObject(action)) return false;
  const { type, ...rest } = action;
  const known = Object.keys(actionFields).find((name) => name === type);
  const fields = known === undefined ? undefined : actionFields[known];
  if (fields === undefined) {
    const types = Object.keys(actionFields).join(", ");
    throw new FaultFormatError(`action.type must be one of ${types}, got ${JSON.stringify(type)}`);
  }
  checkFields(rest, fields, `the action ${known}`);
  return true;
}

function checkFields(
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Check>>,
  owner: string,
): void {
  for (const [field, content] of Object.entries(value)) {
    const check = fields[field] ?? fields[`${field}!`];
    if (check === undefined) {
      const names = Object.keys(fields).map((name) => name.replace("!", ""));
      throw new FaultFormatError(`"${field}" is no field of ${owner}; it has: ${names.join(", ") || "none"}`);
    }
    const [expected, holds] = check;
    if (!holds(content)) throw new FaultFormatError(`"${field}" must be ${expected}, got ${JSON.stringify(content)}`);
  }
  const missing = Object.keys(fields).find((field) => field.endsWith("!") && !(field.slice(0, -1) in value));
  if (missing !== undefined) throw new FaultFormatError(`"${missing.slice(0, -1)}" of ${owner} is missing`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inRange(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && value >= least && value <= most;
}
