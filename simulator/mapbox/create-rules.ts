import { type Answer, refusal } from "../answers.ts";

/** A body of create that keeps the rules. */
export interface CreateBody {
  readonly tileset: string;
  readonly url: string;
  readonly name: string | null;
  readonly flags: readonly string[];
}

const known = new Set(["tileset", "url", "name", "patch", "bypass_mbtiles_validation"]);
const datasetUrl = /^mapbox:\/\/datasets\/(?<user>[^/]+)\/(?<id>[A-Za-z0-9_-]+)$/;

/**
 * Checks what can be said of a body of create without knowing any upload.
 * @param account username of the path
 * @returns the body, or the refusal (https://docs.mapbox.com/api/maps/uploads/)
 */
export function readCreateBody(text: string, account: string): CreateBody | Answer {
  const body = parseObject(text);
  if (body === null) return refusal(400, "Body must be a JSON object");
  const unknown = Object.keys(body).find((property) => !known.has(property));
  if (unknown !== undefined) return refusal(422, `"${unknown}" is an invalid property`);

  const { tileset, url, name = null } = body;
  if (typeof tileset !== "string" || !/^[^.]+\.[A-Za-z0-9_-]{1,32}$/.test(tileset)) {
    return refusal(422, "Invalid tileset: expected username.handle, the handle 1 to 32 of A-Z a-z 0-9 _ -");
  }
  if (tileset.slice(0, tileset.indexOf(".")) !== account) {
    return refusal(422, "Account provided in the body and account provided in the url must match");
  }
  if (typeof url !== "string" || url === "") return refusal(422, "Invalid url");
  if (name !== null && typeof name !== "string") return refusal(422, "Invalid name");
  if (name !== null && [...name].length > 64) return refusal(422, "Invalid name: at most 64 characters");
  const flags = ["patch", "bypass_mbtiles_validation"];
  const wrong = flags.find((flag) => body[flag] !== undefined && typeof body[flag] !== "boolean");
  if (wrong !== undefined) return refusal(422, `Invalid ${wrong}: expected a boolean`);
  return { tileset, url, name, flags: flags.filter((flag) => body[flag] === true) };
}

/** Username and id of a dataset's url, null for any other url. */
export function readDatasetUrl(url: string): { readonly user: string; readonly id: string } | null {
  const { user, id } = datasetUrl.exec(url)?.groups ?? {};
  return user === undefined || id === undefined ? null : { user, id };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
