import { type Answer, jsonAnswer, refusal } from "../answers.ts";
import { type SimulatedUpload, uploadObject } from "./upload-store.ts";

/** How long a page of the listing may be. */
export interface PageLimits {
  /** Uploads on a page, whatever a request asks for. */
  readonly uploads: number;
  /** Bytes of JSON on a page; one upload is shown however large it is. */
  readonly bytes: number;
}

/**
 * One page of the listing.
 * @param uploads all uploads of the account, newest first, removed ones included (a next link may point behind one)
 * @param address the listing's own URL without query, which the next link begins with. The link never holds a token
 */
export function listingPage(
  uploads: readonly SimulatedUpload[],
  query: URLSearchParams,
  address: string,
  limits: PageLimits,
): Answer {
  const limitText = query.get("limit") ?? "100";
  const limit = Number(limitText);
  if (!/^\d+$/.test(limitText) || limit < 1 || limit > 100) return refusal(422, "limit must be between 1 and 100");
  const reverse = query.get("reverse") ?? "false";
  if (reverse !== "true" && reverse !== "false") return refusal(422, "reverse must be true or false");

  const ordered = reverse === "true" ? uploads.toReversed() : uploads;
  const start = query.get("start");
  const after = start === null ? 0 : ordered.findIndex((upload) => upload.id === start) + 1;
  if (start !== null && after === 0) return refusal(422, "start names no upload");

  const rest = ordered.slice(after).filter((upload) => !upload.removed);
  const page = takePage(rest, Math.min(limit, limits.uploads), limits.bytes);
  const last = page.at(-1);
  if (last === undefined || page.length === rest.length) return jsonAnswer(200, page.map(uploadObject));
  const next = new URLSearchParams({ limit: limitText, reverse, start: last.id });
  return jsonAnswer(200, page.map(uploadObject), { Link: `<${address}?${next}>; rel="next"` });
}

function takePage(rest: readonly SimulatedUpload[], most: number, bytes: number): readonly SimulatedUpload[] {
  const page: SimulatedUpload[] = [];
  let size = 2;
  for (const upload of rest.slice(0, most)) {
    size += Buffer.byteLength(JSON.stringify(uploadObject(upload))) + 1;
    if (page.length > 0 && size > bytes) break;
    page.push(upload);
  }
  return page;
}
