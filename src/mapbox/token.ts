/** A Mapbox access token and what it says of itself. */
export interface Token {
  /** The token as sent to Mapbox. A secret. */
  readonly value: string;
  /** `sk`: secret. `tk`: temporary, lives an hour at most. */
  readonly kind: "sk" | "tk";
  /** The account it belongs to. */
  readonly username: string;
}

/** A token that cannot be used for uploads. The message never contains it. */
export class TokenError extends Error {
  override readonly name = "TokenError";
}

/**
 * Reads a token: `kind.payload.signature`, the payload base64url JSON with the username in `u`
 * (https://docs.mapbox.com/api/accounts/tokens/#token-format). Its scopes cannot be read from it.
 * @throws {TokenError} saying what is wrong and what is needed
 */
export function parseToken(value: string): Token {
  if (value === "") {
    throw new TokenError(
      "is empty. Workflows from forks and Dependabot do not receive secrets; otherwise check the secret's name. " +
        "To check data without a token, use dry-run: true.",
    );
  }
  const [kind, payload, signature, ...rest] = value.split(".");
  if (kind === "pk") {
    throw new TokenError(
      "is a public token (pk.). Uploads need a secret token (sk.) with uploads:write and uploads:read.",
    );
  }
  if ((kind !== "sk" && kind !== "tk") || !payload || !signature || rest.length > 0) {
    throw new TokenError(
      "is not a Mapbox token: expected three parts joined by dots, the first of them sk (or tk). " +
        "Check that the secret holds the whole token and nothing else.",
    );
  }
  const username = usernameOf(payload);
  if (username === null) {
    throw new TokenError(
      "is damaged: its middle part does not name an account. Copy it again from https://console.mapbox.com/account/access-tokens/.",
    );
  }
  return { value, kind, username };
}

function usernameOf(payload: string): string | null {
  if (!/^[A-Za-z0-9_-]+$/.test(payload)) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    if (typeof claims !== "object" || claims === null || !("u" in claims)) return null;
    return typeof claims.u === "string" && /^[A-Za-z0-9_-]+$/.test(claims.u) ? claims.u : null;
  } catch {
    return null;
  }
}
