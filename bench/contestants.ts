import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readActionMetadata, repository } from "../scripts/action-metadata.ts";
import type { Command } from "./measure.ts";

/** What a contestant is to upload, and where to. */
export interface Job {
  readonly files: readonly string[];
  /** Origin of the API and of S3. */
  readonly url: string;
  /** File of the certificate to trust. */
  readonly certificate: string;
  /** An empty folder of its own. */
  readonly scratch: string;
}

/** Somebody who can do the job. */
export interface Contestant {
  readonly name: string;
  /** Version, as far as it is known. */
  readonly version: string;
  command(job: Job): Command;
}

/** A contestant, or why it is missing. */
export type Found = Contestant | { readonly name: string; readonly missing: string };

export function isPresent(found: Found): found is Contestant {
  return "command" in found;
}

const payload = Buffer.from('{"u":"alice"}').toString("base64url");
const token = `sk.${payload}.bench`;

/** A token that the sink does not let list uploads. */
export const tokenWithoutList = `sk.${payload}.nolist`;

/** Our bundle, started as a runner starts it. `inputs` are those of action.yml that differ from their defaults. */
export function ourAction(inputs: Readonly<Record<string, string>> = {}, action = repository): Contestant {
  const metadata = readActionMetadata(join(action, "action.yml"));
  return {
    name: "this action",
    version: `Node ${process.versions.node}`,
    command({ files, url, certificate, scratch }) {
      const file = (name: string) => {
        writeFileSync(join(scratch, name), "");
        return join(scratch, name);
      };
      const given: Record<string, string> = {
        "access-token": token,
        "api-url": url,
        files: files.join("\n"),
        ...inputs,
      };
      const declared = [...metadata.inputs].map(([name, { default: preset }]) => [
        `INPUT_${name.toUpperCase()}`,
        given[name] ?? preset ?? "",
      ]);
      return {
        command: [process.execPath, join(action, metadata.main)],
        folder: scratch,
        environment: {
          ...Object.fromEntries(declared),
          GITHUB_ACTIONS: "true",
          GITHUB_WORKSPACE: scratch,
          GITHUB_OUTPUT: file("output"),
          GITHUB_STEP_SUMMARY: file("summary"),
          RUNNER_TEMP: scratch,
          NODE_EXTRA_CA_CERTS: certificate,
        },
      };
    },
  };
}

const peer = (name: string) => join(import.meta.dirname, "peers", name);

function find(name: string, missing: string, look: () => Omit<Contestant, "name">): Found {
  try {
    return { name, ...look() };
  } catch {
    return { name, missing };
  }
}

function ask(command: string, ...options: readonly string[]): string {
  return execFileSync(command, options, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}

/** mapbox-sdk-py's way, with the boto3 of the first Python that has one. */
export function mapboxSdkPy(): Found {
  return find("mapbox-sdk-py", "no Python with boto3 and requests (Debian: python3-boto3 python3-requests)", () => {
    const { executable, version } = pythonWithBoto3();
    return {
      version: `boto3 ${version}`,
      command: ({ files, url, certificate, scratch }) => ({
        command: [executable, peer("mapbox-sdk-py.py"), url, token, ...files],
        folder: scratch,
        environment: { AWS_ENDPOINT_URL_S3: url, AWS_CA_BUNDLE: certificate, REQUESTS_CA_BUNDLE: certificate },
      }),
    };
  });
}

/** @throws Error without one */
function pythonWithBoto3(): { readonly executable: string; readonly version: string } {
  for (const executable of ["python3", "/usr/bin/python3"]) {
    try {
      return { executable, version: ask(executable, "-c", "import boto3, requests; print(boto3.__version__)") };
    } catch {
      // Another Python may have it.
    }
  }
  throw new Error("no Python with boto3");
}

/** npm's mapbox-upload, installed into a folder of its own. */
export function mapboxUpload(folder: string): Found {
  return find("mapbox-upload", "npm could not install it", () => {
    ask("npm", "install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", "mapbox-upload@4.2.4");
    const modules = join(folder, "node_modules");
    return {
      version: "4.2.4",
      command: ({ files, url, certificate, scratch }) => ({
        command: [process.execPath, "--no-deprecation", peer("mapbox-upload.cjs"), modules, url, token, url, ...files],
        folder: scratch,
        environment: { NODE_EXTRA_CA_CERTS: certificate, AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: "1" },
      }),
    };
  });
}

/** The tutorial's way. */
export function curlAndAws(): Found {
  return find("curl + aws s3 cp", "no aws command (Debian: awscli)", () => ({
    version: ask("aws", "--version").split(" ")[0]?.replace("/", " ") ?? "",
    command: ({ files, url, certificate, scratch }) => ({
      command: ["sh", peer("curl-and-aws.sh"), url, token, ...files],
      folder: scratch,
      environment: { AWS_ENDPOINT_URL_S3: url, AWS_CA_BUNDLE: certificate, CURL_CA_BUNDLE: certificate },
    }),
  }));
}

/** The limit: one process of curl that sends the bytes and does nothing else. */
export function plainCurl(): Found {
  return find("curl -T (limit)", "no curl", () => ({
    version: ask("curl", "--version").split(" ")[1] ?? "",
    command: ({ files, url, certificate, scratch }) => ({
      command: [
        "curl",
        "-sSf",
        "-o",
        "/dev/null",
        ...files.flatMap((file) => ["-T", file, `${url}/staging/${basename(file)}`]),
      ],
      folder: scratch,
      environment: { CURL_CA_BUNDLE: certificate },
    }),
  }));
}

/** One process of curl per file, without the API. */
export function curlEach(): Found {
  return find("curl, one per file", "no curl", () => ({
    version: ask("curl", "--version").split(" ")[1] ?? "",
    command: ({ files, url, certificate, scratch }) => ({
      command: ["sh", peer("curl-each.sh"), url, ...files],
      folder: scratch,
      environment: { CURL_CA_BUNDLE: certificate },
    }),
  }));
}

/** What Node itself takes to start. */
export const emptyNode: Contestant = {
  name: "node -e 0",
  version: process.versions.node,
  command: ({ scratch }) => ({ command: [process.execPath, "-e", "0"], folder: scratch, environment: {} }),
};

/** A scratch folder under `parent`, empty. */
export function scratchFolder(parent = tmpdir()): string {
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, "run-"));
}
