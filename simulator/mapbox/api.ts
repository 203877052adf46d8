import { type Answer, emptyAnswer, jsonAnswer, refusal } from "../answers.ts";
import type { CallName } from "../calls.ts";
import type { Account } from "../options.ts";
import type { MapboxRoute } from "../routes.ts";
import { type CredentialBook, stagingCredentials } from "../staging-credentials.ts";
import { readCreateBody, readDatasetUrl } from "./create-rules.ts";
import { listingPage, type PageLimits } from "./listing.ts";
import type { ProcessingModel } from "./processing.ts";
import { RateCounter, type RateLimit } from "./rate-limit.ts";
import { type ReadToken, readToken } from "./tokens.ts";
import { type UploadStore, uploadObject } from "./upload-store.ts";

/** What the Uploads API is made of. */
export interface MapboxParts {
  readonly now: () => number;
  /** null: any username is an account. */
  readonly accounts: readonly Account[] | null;
  readonly rateLimit: RateLimit | null;
  readonly processing: ProcessingModel;
  readonly page: PageLimits;
  readonly uploads: UploadStore;
  readonly credentials: CredentialBook;
  /** Size in bytes of the object that lies under a key, null when there is none. */
  readonly sizeOf: (key: string) => number | null;
}

/** Where the simulator is to be found, as its clients see it. */
export interface Addresses {
  /** Origin of the API. */
  readonly api: string;
  /** Origin of S3. */
  readonly staging: string;
}

const scopes: Readonly<Partial<Record<CallName, string>>> = {
  credentials: "uploads:write",
  create: "uploads:write",
  remove: "uploads:write",
  status: "uploads:read",
  list: "uploads:list",
};

/** The Uploads API (https://docs.mapbox.com/api/maps/uploads/), as strict as it is documented. */
export class MapboxApi {
  readonly #parts: MapboxParts;
  readonly #counters = new Map<string, RateCounter>();

  constructor(parts: MapboxParts) {
    this.#parts = parts;
  }

  /** Answers one request; the rate limit's headers are on every answer to a valid token. */
  handle(route: MapboxRoute, body: string, addresses: Addresses): Answer {
    const text = route.query.get("access_token");
    if (text === null || text === "") return refusal(401, "Not Authorized - No Token");
    const token = this.#authenticate(text);
    if (token === null) return refusal(401, "Not Authorized - Invalid Token");
    const rate = this.#counter(token.username)?.take(this.#parts.now());
    const answer =
      rate?.allowed === false ? refusal(429, "Too Many Requests") : this.#authorised(route, token, body, addresses);
    return { ...answer, headers: { ...answer.headers, ...rate?.headers } };
  }

  /** Counts requests that somebody else makes with the same account. */
  spend(username: string, requests: number): void {
    for (let request = 0; request < requests; request++) this.#counter(username)?.take(this.#parts.now());
  }

  #authenticate(text: string): ReadToken | null {
    const token = readToken(text);
    if (token === null) return null;
    if (token.expiresAt !== null && token.expiresAt <= this.#parts.now()) return null;
    if (this.#parts.accounts === null) return token;
    const account = this.#parts.accounts.find((one) => one.username === token.username);
    if (account?.tokens === undefined) return account === undefined ? null : token;
    const listed = account.tokens.find((one) => one.token === text);
    if (listed === undefined) return null;
    return { ...token, scopes: token.kind === "pk" ? [] : (listed.scopes ?? token.scopes) };
  }

  #counter(username: string): RateCounter | null {
    if (this.#parts.rateLimit === null) return null;
    const counter = this.#counters.get(username) ?? new RateCounter(this.#parts.rateLimit);
    this.#counters.set(username, counter);
    return counter;
  }

  /** A missing scope and another's account are both told as 404, so that nothing can be learned from the difference. */
  #authorised(route: MapboxRoute, token: ReadToken, body: string, addresses: Addresses): Answer {
    const scope = scopes[route.call];
    if (token.username !== route.user || scope === undefined || !token.scopes.includes(scope)) {
      return refusal(404, "Not Found");
    }
    switch (route.call) {
      case "credentials":
        return this.#credentials(route.user, addresses);
      case "create":
        return this.#create(route.user, body);
      case "list":
        return this.#list(route, addresses);
      case "remove":
        return this.#remove(route);
      default:
        return this.#status(route);
    }
  }

  #credentials(user: string, addresses: Addresses): Answer {
    const issued = this.#parts.credentials.issue(user, addresses.staging);
    return jsonAnswer(200, stagingCredentials(issued), { "X-Cache": "Miss from cloudfront" });
  }

  #create(user: string, text: string): Answer {
    const { uploads, credentials, now, processing } = this.#parts;
    const body = readCreateBody(text, user);
    if ("status" in body) return body;
    const dataset = readDatasetUrl(body.url);
    if (dataset === null && uploads.isUsed(body.url)) {
      return refusal(409, "The provided url has already been used by another upload. Fetch new credentials.");
    }
    if (uploads.hasActive(body.tileset)) return refusal(422, "An upload is already active for this tileset");

    const staged = credentials.byUrl(body.url);
    const bytes = staged?.user === user ? this.#parts.sizeOf(staged.key) : null;
    const reachable = dataset === null ? bytes !== null : dataset.user === user;
    if (!reachable) return refusal(422, "Could not access url");
    const source = { tileset: body.tileset, name: body.name, owner: user, bytes };
    const upload = uploads.add({
      ...{ tileset: body.tileset, name: body.name, owner: user, url: body.url, flags: body.flags },
      key: dataset === null ? (staged?.key ?? null) : null,
      created: now(),
      processing: typeof processing === "function" ? processing(source) : processing,
    });
    return jsonAnswer(201, uploadObject(upload));
  }

  #status(route: MapboxRoute): Answer {
    const upload = this.#parts.uploads.find(route.user, route.uploadId ?? "");
    return upload === null ? refusal(404, "Not Found") : jsonAnswer(200, uploadObject(upload));
  }

  #list(route: MapboxRoute, addresses: Addresses): Answer {
    const address = `${addresses.api}${route.path}`;
    return listingPage(this.#parts.uploads.newestFirst(route.user), route.query, address, this.#parts.page);
  }

  #remove(route: MapboxRoute): Answer {
    const upload = this.#parts.uploads.find(route.user, route.uploadId ?? "");
    if (upload === null) return refusal(404, "Not Found");
    if (!upload.complete) return refusal(422, "upload is incomplete");
    this.#parts.uploads.remove(upload.id);
    return emptyAnswer(204);
  }
}
