import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";

/** Keys of a running server; `sessionToken` is empty where it has no sessions. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** A real S3 server on loopback, over plain http. */
export interface S3Server {
  readonly port: number;
  readonly keys: Keys;
  stop(): Promise<void>;
}

/** Starts OpenStack Swift with its S3 interface: it verifies signatures, and knows no session tokens. */
export async function startSwift(): Promise<S3Server> {
  const folder = mkdtempSync(path.join(tmpdir(), "swift-"));
  // Debian's own Python: the one that Debian's packages are for.
  const server = spawn("/usr/bin/python3", [path.join(import.meta.dirname, "serve_swift.py"), folder]);
  const port = Number(await waitForLine(server, server.stdout, /^(\d+)$/));
  const keys = { accessKeyId: "test:tester", secretAccessKey: "testing", sessionToken: "" };
  const stop = async (): Promise<void> => {
    await end(server);
    rmSync(folder, { recursive: true });
  };
  return { port, keys, stop };
}

/** Starts moto, with temporary credentials of a role as Mapbox gives them: it verifies signatures and session tokens. */
export async function startMoto(): Promise<S3Server> {
  // The calls that make the role come before there is a key to sign with; from then on everything is verified.
  const env = { ...process.env, INITIAL_NO_AUTH_ACTION_COUNT: "3" };
  const server = spawn("moto_server", ["-H", "127.0.0.1", "-p", "0"], { env });
  const port = Number(await waitForLine(server, server.stderr, /Running on http:\/\/127\.0\.0\.1:(\d+)/));
  const everything = (statement: object): string =>
    JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] });
  const trust = everything({ Principal: { AWS: "*" }, Action: "sts:AssumeRole" });
  const policy = everything({ Action: "s3:*", Resource: "*" });
  const role = { RoleName: "staging" };
  await query(port, "iam", { Action: "CreateRole", Version: "2010-05-08", ...role, AssumeRolePolicyDocument: trust });
  const put = { Action: "PutRolePolicy", Version: "2010-05-08", PolicyName: "all", PolicyDocument: policy };
  await query(port, "iam", { ...put, ...role });
  const answer = await query(port, "sts", {
    Action: "AssumeRole",
    Version: "2011-06-15",
    RoleArn: "arn:aws:iam::123456789012:role/staging",
    RoleSessionName: "test",
  });
  const value = (name: string): string => new RegExp(`<${name}>([^<]+)<`).exec(answer)?.[1] ?? "";
  const keys = {
    accessKeyId: value("AccessKeyId"),
    secretAccessKey: value("SecretAccessKey"),
    sessionToken: value("SessionToken"),
  };
  return { port, keys, stop: () => end(server) };
}

/** Makes an unsigned call to moto's IAM or STS, which it tells apart by the scope of the (unchecked) signature. */
async function query(
  port: number,
  service: string,
  parameters: Readonly<Record<"Action" | "Version", string> & Record<string, string>>,
): Promise<string> {
  const authorization = `AWS4-HMAC-SHA256 Credential=none/20200101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=none`;
  const body = new URLSearchParams(parameters);
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", headers: { authorization }, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`moto answered ${response.status} to ${parameters.Action}: ${text}`);
  return text;
}

async function waitForLine(server: ChildProcess, stream: Readable, pattern: RegExp): Promise<string> {
  let text = "";
  const found = new Promise<string>((resolve) => {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      const match = new RegExp(pattern, "m").exec(text);
      if (match?.[1] !== undefined) resolve(match[1]);
    });
  });
  const failed = Promise.race([once(server, "error"), once(server, "exit")]).then(() => {
    throw new Error(`${server.spawnfile} does not run; __tests__/s3/install.sh installs what it needs.\n${text}`);
  });
  failed.catch(() => {});
  return await Promise.race([found, failed]);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, "exit");
}
