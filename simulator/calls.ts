/** The calls of the Uploads API and of S3 that publishing a file takes. */
export const callNames = [
  "credentials",
  "create",
  "status",
  "list",
  "remove",
  "put-object",
  "create-multipart",
  "upload-part",
  "complete-multipart",
  "abort-multipart",
] as const;

/** One of the calls that the simulator knows. */
export type CallName = (typeof callNames)[number];

/** Tells whether `text` names a call. */
export function isCallName(text: unknown): text is CallName {
  return callNames.some((name) => name === text);
}
