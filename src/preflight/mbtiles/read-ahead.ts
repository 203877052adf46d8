import { freemem } from "node:os";
import { consumeFile } from "../reading/chunks.ts";
import type { CheckedFile } from "../types.ts";
import type { Ask } from "./process.ts";

/** A table WITHOUT ROWID with tiles or their images. */
const LAYOUT =
  "SELECT 1 FROM pragma_table_list AS list, pragma_table_info(list.name) AS columns " +
  "WHERE list.wr = 1 AND lower(columns.name) = 'tile_data' LIMIT 1";

/**
 * Brings a file into the page cache while SQLite works, where tiles or images are WITHOUT ROWID: the pages that SQLite needs
 * then lie between those it skips, and a disk takes twice as long for them, one by one, as for all pages in order. Returns
 * how many bytes it has read, 0 where the layout has no use for it or memory no room. It never fails: what cannot be read is
 * told by the check itself.
 */
export async function readAhead(file: CheckedFile, ask: Ask, signal: AbortSignal): Promise<number> {
  let bytesRead = 0;
  try {
    if (file.bytes > freemem() || (await ask(LAYOUT)).length === 0) return 0;
    await consumeFile(file.path, signal, (_buffer, start, end) => {
      bytesRead += end - start;
      return end;
    });
  } catch {}
  return bytesRead;
}
