import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";

interface Shown {
  readonly requests: readonly {
    readonly method: string;
    readonly url: string;
    readonly query: Readonly<Record<string, string>>;
    readonly headers: Readonly<Record<string, string>>;
    /** What was sent of a file, and around it; null where nothing was. */
    readonly fromFile: string | null;
  }[];
  /** Modules of the AWS SDK that importing the room loads. */
  readonly loadedAtStart: readonly string[];
  readonly read: readonly string[];
}

const program = path.join(import.meta.dirname, "show-requests.ts");
let home: string;
let plain: Shown;

function show(environment: NodeJS.ProcessEnv): Shown {
  const { PATH, SystemRoot } = process.env;
  const env = {
    ...(PATH && { PATH }),
    ...(SystemRoot && { SystemRoot }),
    HOME: home,
    USERPROFILE: home,
    ...environment,
  };
  return JSON.parse(execFileSync(process.execPath, [program], { env, encoding: "utf8" }));
}

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), "home-"));
  plain = show({});
});

afterAll(() => rmSync(home, { recursive: true }));

const bucket = "https://tilestream-tilesets-production.s3.amazonaws.com/_pending/alice/abc";

test("calls go to the very host of the credentials' url, whole and signed for its region", () => {
  expect(plain.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(
    ["PUT", "POST", "PUT", "POST", "DELETE"].map((method) => `${method} ${bucket}`),
  );
  for (const { headers } of plain.requests) {
    expect(headers).toMatchObject({ "x-amz-security-token": "the session token" });
    expect(headers.authorization).toContain("Credential=THEKEY/DATE/us-east-1/s3/aws4_request");
    expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain("expect");
  }
});

test("over https the payload is not signed, and its CRC-32 comes behind it", () => {
  const sent = plain.requests.filter(({ fromFile }) => fromFile !== null);
  expect(sent.map(({ method }) => method)).toEqual(["PUT", "PUT"]);
  for (const { headers, fromFile } of sent) {
    expect(fromFile).toBe("5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n");
    expect(headers).toMatchObject({
      "content-length": String(fromFile?.length),
      "content-encoding": "aws-chunked",
      "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
      "x-amz-decoded-content-length": "5",
      "x-amz-trailer": "x-amz-checksum-crc32",
    });
    expect(headers.authorization).toMatch(/SignedHeaders=[^,]*x-amz-decoded-content-length/);
    expect(headers).not.toHaveProperty("x-amz-sdk-checksum-algorithm");
  }
});

test("a job's AWS environment has no say", () => {
  const folder = path.join(home, ".aws");
  mkdirSync(folder);
  const settings = [
    "region = eu-north-1",
    "endpoint_url = http://127.0.0.1:1",
    "use_fips_endpoint = true",
    "use_dualstack_endpoint = true",
    "s3_use_arn_region = true",
    "request_checksum_calculation = when_supported",
    "retry_mode = adaptive",
    "max_attempts = 9",
    "sdk_ua_app_id = other",
    "credential_process = false",
  ].join("\n");
  writeFileSync(path.join(folder, "config"), `[default]\n${settings}\n[profile other]\n${settings}\n`);
  writeFileSync(
    path.join(folder, "credentials"),
    "[default]\naws_access_key_id = OTHER\naws_secret_access_key = other\n",
  );
  const hostile = show({
    AWS_ACCESS_KEY_ID: "OTHER",
    AWS_SECRET_ACCESS_KEY: "other",
    AWS_SESSION_TOKEN: "other",
    AWS_PROFILE: "other",
    AWS_CONFIG_FILE: path.join(folder, "config"),
    AWS_SHARED_CREDENTIALS_FILE: path.join(folder, "credentials"),
    AWS_SDK_LOAD_CONFIG: "1",
    AWS_REGION: "eu-north-1",
    AWS_DEFAULT_REGION: "eu-north-1",
    AWS_ENDPOINT_URL: "http://127.0.0.1:1",
    AWS_ENDPOINT_URL_S3: "http://127.0.0.1:1",
    AWS_USE_FIPS_ENDPOINT: "true",
    AWS_USE_DUALSTACK_ENDPOINT: "true",
    AWS_S3_USE_ARN_REGION: "true",
    AWS_S3_DISABLE_EXPRESS_SESSION_AUTH: "false",
    AWS_REQUEST_CHECKSUM_CALCULATION: "WHEN_SUPPORTED",
    AWS_RESPONSE_CHECKSUM_VALIDATION: "nonsense",
    AWS_AUTH_SCHEME_PREFERENCE: "sigv4a",
    AWS_SIGV4A_SIGNING_REGION_SET: "*",
    AWS_DEFAULTS_MODE: "mobile",
    AWS_RETRY_MODE: "adaptive",
    AWS_MAX_ATTEMPTS: "9",
    AWS_NEW_RETRIES_2026: "true",
    AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026: "true",
    AWS_DISABLE_CLOCK_SKEW_CORRECTION: "true",
    AWS_SDK_UA_APP_ID: "other",
    AWS_EXECUTION_ENV: "other",
    AWS_LAMBDA_FUNCTION_NAME: "other",
    _X_AMZN_TRACE_ID: "Root=1-5759e988-bd862e3fe1be46a994272793",
  });
  expect(hostile.requests).toEqual(plain.requests);
  expect(hostile.read).toEqual([]);
});

test("the AWS SDK is loaded when it is needed, and not before", () => {
  expect(plain.loadedAtStart).toEqual([]);
});
