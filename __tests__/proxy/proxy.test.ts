import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { ActionRun } from "../../scripts/runner.ts";
import type { Simulator } from "../../simulator/index.ts";
import { makeCertificate } from "../simulator/certificate.ts";
import { cleanUp, geojson, makeFolder, publish, type Scenario, stagedContent } from "../support/scenario.ts";
import type { ProxyOptions } from "./server.ts";
import { type RunningProxy, startProxy } from "./start.ts";

/** `.test` resolves nowhere (RFC 6761): whoever does not ask the proxy reaches nobody. */
const api = "api.mapbox.test";
const staging = "tilesets.s3.test";
const bucket = "tilestream-tilesets-production";
const aws = `${bucket}.s3.amazonaws.com`;
const direct = "s3.direct.test";

const certificate = makeCertificate([api, staging, aws, direct]);
const proxies: RunningProxy[] = [];

afterEach(async () => {
  for (const proxy of proxies.splice(0)) proxy.stop();
  await cleanUp();
});

interface Way {
  /** Variables for a proxy on that port. */
  readonly env: (port: number) => Readonly<Record<string, string>>;
  readonly proxy?: Omit<ProxyOptions, "routes">;
  /** Origin of S3; default: a host of its own. */
  readonly stagingUrl?: (port: number) => string;
  readonly trusted?: boolean;
  readonly files?: Scenario["files"];
}

interface Outcome {
  readonly run: ActionRun;
  readonly simulator: Simulator;
  readonly proxy: RunningProxy;
}

/** Publishes to hosts that only a proxy process can reach, over https with a certificate that no other machine trusts. */
async function publishBy({ env, proxy: options, stagingUrl, trusted = true, files }: Way): Promise<Outcome> {
  const port = await freePort();
  const hosts = [api, staging, aws].map((host) => [`${host}:443`, port]);
  const proxy = await startProxy({ routes: Object.fromEntries(hosts), ...options });
  proxies.push(proxy);
  const authority = `${makeFolder({ "ca.pem": certificate.cert })}/ca.pem`;
  const { run, simulator } = await publish({
    timeFactor: 20,
    ...(files === undefined ? {} : { files }),
    inputs: { "api-url": `https://${api}` },
    env: {
      NODE_OPTIONS: [scaleTime, resolveNames].map((file) => `--import ${file}`).join(" "),
      ...(trusted ? { NODE_EXTRA_CA_CERTS: authority } : {}),
      ...env(proxy.port),
    },
    simulator: {
      port,
      tls: certificate,
      publicUrl: `https://${api}`,
      stagingUrl: stagingUrl?.(port) ?? `https://${staging}`,
      rateLimit: null,
    },
  });
  return { run, simulator, proxy };
}

const scaleTime = pathToFileURL(fileURLToPath(new URL("../support/scale-time.ts", import.meta.url))).href;
const resolveNames = pathToFileURL(fileURLToPath(new URL("./resolve-names.ts", import.meta.url))).href;

async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}

function expectPublished({ run, simulator }: Outcome): void {
  expect(run.results.map(({ status, error }) => [status, error])).toEqual([["complete", null]]);
  expect(run.exitCode).toBe(0);
  expect(stagedContent(simulator, "alice.roads")).toBe(geojson("roads"));
}

const both = [`CONNECT ${api}:443`, `CONNECT ${staging}:443`];

describe("API and S3 go through the proxy alike", () => {
  test.each(["HTTPS_PROXY", "https_proxy"])("%s", async (name) => {
    const outcome = await publishBy({ env: (port) => ({ [name]: `http://127.0.0.1:${port}` }) });
    expectPublished(outcome);
    expect(new Set(outcome.proxy.asked)).toEqual(new Set(both));
  });

  test("an address without its scheme is one of http", async () => {
    const outcome = await publishBy({ env: (port) => ({ HTTPS_PROXY: `127.0.0.1:${port}` }) });
    expectPublished(outcome);
    expect(new Set(outcome.proxy.asked)).toEqual(new Set(both));
  });

  test("S3 of AWS, as Mapbox names it: https, the bucket in the host, the payload unsigned", async () => {
    const large = geojson("large", 90_000);
    const outcome = await publishBy({
      env: (port) => ({ HTTPS_PROXY: `http://127.0.0.1:${port}` }),
      stagingUrl: () => "https://{bucket}.s3.amazonaws.com",
      files: { "data/roads.geojson": geojson("roads"), "data/large.geojson": large },
    });
    expect(outcome.run.results.map(({ status, error }) => [status, error])).toEqual([
      ["complete", null],
      ["complete", null],
    ]);
    expect(stagedContent(outcome.simulator, "alice.large")).toBe(large);
    expect(new Set(outcome.proxy.asked)).toEqual(new Set([`CONNECT ${api}:443`, `CONNECT ${aws}:443`]));
    const sent = outcome.simulator.requests.filter(({ call }) => call === "put-object" || call === "upload-part");
    expect(sent.length).toBeGreaterThan(2);
    for (const { headers } of sent) {
      expect(headers).toMatchObject({ host: aws, "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER" });
    }
  });

  test("the name and password of the proxy are given to it, and shown nowhere", async () => {
    const outcome = await publishBy({
      env: (port) => ({ HTTPS_PROXY: `http://corp-user:p%40ss%2Fword@127.0.0.1:${port}` }),
      proxy: { credentials: { username: "corp-user", password: "p@ss/word" } },
    });
    expectPublished(outcome);
    expect(new Set(outcome.proxy.asked)).toEqual(new Set(both));
    expect(outcome.run.stdout + outcome.run.stderr + outcome.run.summary).not.toMatch(/corp-user|p@ss|p%40ss/);
  });

  test("connections are kept: three files do not take three tunnels each", async () => {
    const names = ["a", "b", "c"];
    const { run, proxy } = await publishBy({
      env: (port) => ({ HTTPS_PROXY: `http://127.0.0.1:${port}` }),
      files: Object.fromEntries(names.map((name) => [`data/${name}.geojson`, geojson(name)])),
    });
    expect(run.exitCode).toBe(0);
    expect(proxy.asked.length).toBeLessThanOrEqual(2 * names.length);
  });
});

describe("what does not go through the proxy", () => {
  test.each(["NO_PROXY", "no_proxy"])("%s: a host in it is asked directly, the others are not", async (name) => {
    const outcome = await publishBy({
      env: (port) => ({ HTTPS_PROXY: `http://127.0.0.1:${port}`, [name]: "example.com,.direct.test" }),
      stagingUrl: (port) => `https://${direct}:${port}`,
    });
    expectPublished(outcome);
    expect(new Set(outcome.proxy.asked)).toEqual(new Set([`CONNECT ${api}:443`]));
  });

  test("HTTP_PROXY is for plain http, which only this machine itself is spoken to with, and never through a proxy", async () => {
    const proxy = await startProxy({ routes: {}, refusal: 502 });
    proxies.push(proxy);
    const address = `http://127.0.0.1:${proxy.port}`;
    const { run } = await publish({
      env: { HTTP_PROXY: address, http_proxy: address, HTTPS_PROXY: address, https_proxy: address },
    });
    expect(run.exitCode).toBe(0);
    expect(proxy.asked).toEqual([]);
  });
});

describe("a proxy that does not help", () => {
  test.each([
    ["wants a password", { credentials: { username: "corp-user", password: "secret-word" } }, /407/],
    ["refuses", { refusal: 502 }, /502/],
    ["forbids", { refusal: 403 }, /403/],
  ])("that %s is named without its credentials", async (_, proxy, status) => {
    const { run, simulator } = await publishBy({
      env: (port) => ({ HTTPS_PROXY: `http://corp-user:wrong-word@127.0.0.1:${port}` }),
      proxy,
    });
    expect(run.exitCode).toBe(1);
    expect(simulator.requests).toEqual([]);
    const [result] = run.results;
    expect(result?.status).toBe("failed");
    expect(result?.error).toMatch(/proxy.*127\.0\.0\.1:\d+/i);
    expect(result?.error).toMatch(status);
    expect(run.stdout + run.stderr + run.summary + result?.error).not.toMatch(/corp-user|wrong-word|secret-word/);
  });

  test("that is not there", async () => {
    const { run } = await publishBy({ env: () => ({ HTTPS_PROXY: "http://corp-user:wrong-word@127.0.0.1:9" }) });
    expect(run.exitCode).toBe(1);
    expect(run.results[0]?.error).toMatch(
      /proxy.*127\.0\.0\.1:9\b.*ECONNREFUSED|ECONNREFUSED.*proxy.*127\.0\.0\.1:9\b/i,
    );
    expect(run.stdout + run.stderr + run.summary).not.toMatch(/corp-user|wrong-word/);
  });
});

describe("a proxy that helps by halves, or not at all", () => {
  test("that knows the API and not S3: S3's host is named, and where to look", async () => {
    const { run, simulator } = await publishBy({
      env: (port) => ({ HTTPS_PROXY: `http://corp-user:wrong-word@127.0.0.1:${port}` }),
      stagingUrl: () => "https://unknown.s3.test",
    });
    expect(run.exitCode).toBe(1);
    expect(new Set(simulator.requests.map(({ call }) => call))).toEqual(new Set(["credentials"]));
    expect(run.results[0]?.error).toMatch(
      /^data\/roads\.geojson could not be sent to unknown\.s3\.test: .*127\.0\.0\.1:\d+.*502.*HTTPS_PROXY, NO_PROXY/,
    );
    expect(run.stdout + run.stderr + run.summary).not.toMatch(/corp-user|wrong-word/);
  });

  test.each(["http://corp-user:wrong word@:99999", "http://corp-user:wrong-word%zz@127.0.0.1:3128", "socks5://host:1"])(
    "HTTPS_PROXY that is no address: said before any request, without its value",
    async (address) => {
      const { run, simulator } = await publishBy({ env: () => ({ HTTPS_PROXY: address }) });
      expect(run.exitCode).toBe(1);
      expect(simulator.requests).toEqual([]);
      expect(run.annotations.map(({ message }) => message).join()).toMatch(
        /HTTPS_PROXY is not the address of a proxy\. Expected is one such as http:\/\/proxy\.example\.com:3128/,
      );
      expect(run.stdout + run.stderr + run.summary).not.toMatch(/corp-user|wrong|99999|socks5/);
    },
  );
});

describe("certificates", () => {
  test("an authority that nobody named: not trusted, and the error says where to name it", async () => {
    const { run, simulator } = await publishBy({
      env: (port) => ({ HTTPS_PROXY: `http://127.0.0.1:${port}` }),
      trusted: false,
    });
    expect(run.exitCode).toBe(1);
    expect(simulator.requests).toEqual([]);
    expect(run.results[0]?.error).toMatch(/certificate.*NODE_EXTRA_CA_CERTS/);
  });
});
