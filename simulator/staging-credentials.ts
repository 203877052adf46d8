import { randomBytes, randomInt } from "node:crypto";

/** The answer of the API's credentials call. */
export interface StagingCredentials {
  readonly accessKeyId: string;
  readonly bucket: string;
  readonly key: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly url: string;
}

/** Credentials that were handed out. */
export interface IssuedCredentials extends StagingCredentials {
  /** 1 for the first that this simulator handed out. */
  readonly number: number;
  readonly user: string;
  /** Milliseconds since the Unix epoch, null for never. */
  readonly expiresAt: number | null;
}

/** Hands out credentials for one key each, and knows them again. */
export class CredentialBook {
  readonly #issued: IssuedCredentials[] = [];
  readonly #bucket: string;
  readonly #lifetime: number | null;
  readonly #now: () => number;

  /** @param lifetime milliseconds, null for ever */
  constructor(bucket: string, lifetime: number | null, now: () => number) {
    this.#bucket = bucket;
    this.#lifetime = lifetime;
    this.#now = now;
  }

  /** @param stagingUrl where S3 is to be found: an origin, `{bucket}` in its host for the virtual-hosted style */
  issue(user: string, stagingUrl: string): IssuedCredentials {
    const bucket = this.#bucket;
    const key = `_pending/${user}/${randomText(25, "abcdefghijklmnopqrstuvwxyz0123456789")}`;
    const base = stagingUrl.replace(/\/+$/, "");
    const url = base.includes("{bucket}") ? `${base.replace("{bucket}", bucket)}/${key}` : `${base}/${bucket}/${key}`;
    const credentials: IssuedCredentials = {
      number: this.#issued.length + 1,
      user,
      accessKeyId: `ASIA${randomText(16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}`,
      bucket,
      key,
      secretAccessKey: randomBytes(30).toString("base64"),
      sessionToken: randomBytes(400).toString("base64"),
      url,
      expiresAt: this.#lifetime === null ? null : this.#now() + this.#lifetime,
    };
    this.#issued.push(credentials);
    return credentials;
  }

  /** Secret keys and session tokens of all that were handed out. */
  get secrets(): readonly string[] {
    return this.#issued.flatMap(({ secretAccessKey, sessionToken }) => [secretAccessKey, sessionToken]);
  }

  byAccessKey(accessKeyId: string): IssuedCredentials | undefined {
    return this.#issued.find((one) => one.accessKeyId === accessKeyId);
  }

  byKey(key: string): IssuedCredentials | undefined {
    return this.#issued.find((one) => one.key === key);
  }

  byUrl(url: string): IssuedCredentials | undefined {
    return this.#issued.find((one) => one.url === url);
  }
}

/** What the API shows of credentials. */
export function stagingCredentials(issued: IssuedCredentials): StagingCredentials {
  const { accessKeyId, bucket, key, secretAccessKey, sessionToken, url } = issued;
  return { accessKeyId, bucket, key, secretAccessKey, sessionToken, url };
}

function randomText(length: number, alphabet: string): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
}
