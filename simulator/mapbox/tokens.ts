import { randomBytes } from "node:crypto";

/** The scopes that the calls of the Uploads API ask for. */
export const uploadScopes = ["uploads:write", "uploads:read", "uploads:list"] as const;

/** Secret, temporary or public token. */
export type TokenKind = "sk" | "tk" | "pk";

/** What a token is to say of itself. */
export interface TokenOptions {
  readonly username: string;
  /** Default: `sk`. */
  readonly kind?: TokenKind;
  /** Default: the three scopes of uploads, none for a public token (which cannot hold them). */
  readonly scopes?: readonly string[];
  /** When the token dies, in milliseconds since the Unix epoch; default: never. */
  readonly expiresAt?: number;
}

/** What the simulator reads from a token. */
export interface ReadToken {
  readonly kind: TokenKind;
  readonly username: string;
  readonly scopes: readonly string[];
  /** Milliseconds since the Unix epoch, null for never. */
  readonly expiresAt: number | null;
}

const form = /^(?<kind>pk|sk|tk)\.(?<payload>[A-Za-z0-9_-]+)\.(?<signature>[A-Za-z0-9_-]+)$/;

/**
 * Makes a token of the documented form: kind, base64url JSON with the username as `u`, signature. Its scopes stand in the part
 * that is the signature of a real token, so that clients learn them as little as they do from a real one.
 */
export function createToken(options: TokenOptions): string {
  const kind = options.kind ?? "sk";
  const scopes = options.scopes ?? (kind === "pk" ? [] : uploadScopes);
  const payload = {
    u: options.username,
    a: `simulated${randomBytes(8).toString("hex")}`,
    ...(options.expiresAt === undefined ? {} : { exp: Math.floor(options.expiresAt / 1000) }),
  };
  const signature = { scopes, random: randomBytes(6).toString("hex") };
  return `${kind}.${encode(payload)}.${encode(signature)}`;
}

/** Reads a token, or tells by null that it is none. A signature made elsewhere means all the scopes of uploads. */
export function readToken(text: string): ReadToken | null {
  const groups = form.exec(text)?.groups;
  const payload = decode(groups?.payload);
  const kind = groups?.kind;
  if (payload === null || (kind !== "sk" && kind !== "tk" && kind !== "pk")) return null;
  const { u: username, exp } = payload;
  if (typeof username !== "string" || username === "") return null;
  const listed = decode(groups?.signature)?.scopes;
  const scopes = Array.isArray(listed) ? listed.filter((scope) => typeof scope === "string") : uploadScopes;
  return {
    kind,
    username,
    scopes: kind === "pk" ? [] : scopes,
    expiresAt: typeof exp === "number" ? exp * 1000 : null,
  };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function decode(text: string | undefined): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text ?? "", "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
