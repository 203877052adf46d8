import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import { createToken, type Simulator, type StagingCredentials, type UploadObject } from "../../simulator/index.ts";

/** An answer of the API with its body read. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

const usualTokens = new Map<string, string>();

/** A token with all scopes, the same one for an account each time. */
export function tokenOf(username: string): string {
  const token = usualTokens.get(username) ?? createToken({ username });
  usualTokens.set(username, token);
  return token;
}

/** Calls the API, by default with alice's token. `token: null` sends none. */
export async function call(
  simulator: Simulator,
  method: string,
  path: string,
  options: { readonly token?: string | null; readonly body?: unknown; readonly query?: string } = {},
): Promise<ApiAnswer> {
  const token = options.token === undefined ? tokenOf("alice") : options.token;
  const query = [options.query, token === null ? undefined : `access_token=${token}`].filter(
    (part) => part !== undefined,
  );
  const body = typeof options.body === "string" ? options.body : JSON.stringify(options.body);
  const response = await fetch(`${simulator.url}${path}?${query.join("&")}`, {
    method,
    redirect: "manual",
    ...(options.body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
}

/** Signs with the signer of an independent author. `headers` go over what is signed. */
export function signed(
  credentials: StagingCredentials,
  method: string,
  url: string,
  body?: Uint8Array<ArrayBuffer> | string,
  headers: Readonly<Record<string, string>> = {},
  datetime?: string,
): Promise<Request> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const client = new AwsClient({ accessKeyId, secretAccessKey, sessionToken, service: "s3", region: "us-east-1" });
  const hash = createHash("sha256")
    .update(body ?? "")
    .digest("hex");
  return client.sign(url, {
    method,
    headers: { "x-amz-content-sha256": hash, ...headers },
    ...(body === undefined ? {} : { body }),
    ...(datetime === undefined ? {} : { aws: { datetime } }),
  });
}

/** Puts an object in one piece. */
export async function putObject(credentials: StagingCredentials, body: string): Promise<void> {
  const response = await fetch(await signed(credentials, "PUT", credentials.url, body));
  if (!response.ok) throw new Error(`S3 answered ${response.status}: ${await response.text()}`);
}

/** The code in an S3 error's XML. */
export async function errorCode(response: Response): Promise<string | undefined> {
  return /<Code>(.*)<\/Code>/.exec(await response.text())?.[1];
}

/** Stages a small file and creates an upload of it. */
export async function publish(simulator: Simulator, tileset: string, username = "alice"): Promise<ApiAnswer> {
  const credentials = simulator.issueCredentials(username);
  await putObject(credentials, "{}");
  const token = tokenOf(username);
  return call(simulator, "POST", `/uploads/v1/${username}`, { token, body: { tileset, url: credentials.url } });
}

/** The upload of an answer. */
export function uploadOf(answer: ApiAnswer): UploadObject {
  const { body } = answer;
  if (!isUpload(body)) throw new TypeError(`Not an upload: ${JSON.stringify(body)}`);
  return body;
}

function isUpload(value: unknown): value is UploadObject {
  return typeof value === "object" && value !== null && "id" in value && "complete" in value;
}
