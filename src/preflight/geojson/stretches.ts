import { JsonScanner } from "../json/scanner.ts";
import { JsonSyntaxError } from "../json/syntax.ts";
import { END_OF_FILE, STOP, type Stretch } from "../reading/chunks.ts";
import type { Stretches } from "../reading/halves.ts";
import { startsWith, UTF8_BOM } from "../reading/text.ts";
import { consumeText } from "../reading/text-stretch.ts";
import { type FeaturesData, GeoJsonReader } from "./reader.ts";

/** What a scan of a whole GeoJSON file has found. */
export interface GeoJsonScan {
  readonly reader: GeoJsonReader;
  readonly syntaxError: JsonSyntaxError | null;
  readonly byteOrderMark: boolean;
  readonly firstInvalidUtf8: number | null;
}

/** What a scan has found that began with a feature amid the others, as data. */
export interface GeoJsonRear {
  /** Offset of the bracket behind the last feature; of no meaning when the scan ended with a syntax error. */
  readonly end: number;
  readonly features: FeaturesData;
  readonly syntaxError: Pick<JsonSyntaxError, "message" | "offset" | "truncated" | "afterEnd"> | null;
  readonly firstInvalidUtf8: number | null;
}

/**
 * Scans a GeoJSON file from the feature on that begins at `from`, up to the end of the list of features.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function scanGeoJsonRear(path: string, from: number, signal: AbortSignal): Promise<GeoJsonRear> {
  const reader = GeoJsonReader.ofFeatures();
  const scan = new GeoJsonStretches(path, reader, JsonScanner.ofElements(reader));
  await scan.read({ from, to: END_OF_FILE }, signal);
  return scan.rear;
}

/** A scan of the stretches of one file, which follow each other. */
export class GeoJsonStretches implements GeoJsonScan, Stretches<GeoJsonRear> {
  readonly reader: GeoJsonReader;
  readonly #path: string;
  readonly #scanner: JsonScanner;
  #syntaxError: JsonSyntaxError | null = null;
  #byteOrderMark = false;
  #firstInvalidUtf8: number | null = null;

  constructor(path: string, reader: GeoJsonReader, scanner = new JsonScanner(reader)) {
    this.#path = path;
    this.reader = reader;
    this.#scanner = scanner;
  }

  get syntaxError(): JsonSyntaxError | null {
    return this.#syntaxError;
  }

  get byteOrderMark(): boolean {
    return this.#byteOrderMark;
  }

  get firstInvalidUtf8(): number | null {
    return this.#firstInvalidUtf8;
  }

  get isBeforePart(): boolean {
    return this.#syntaxError === null && this.#scanner.isBeforeElement && this.reader.isBeforeFeature;
  }

  async read(stretch: Stretch, signal: AbortSignal): Promise<number | null> {
    const scanner = this.#scanner;
    const { reached, firstInvalidUtf8 } = await consumeText(
      this.#path,
      signal,
      (buffer, start, end, offset, final) => {
        const from = offset === 0 ? this.#skipMark(buffer, start, end) : start;
        try {
          const kept = scanner.write(buffer, from, end, offset + from - start, final);
          return scanner.elementsEnd === null ? kept : STOP;
        } catch (error) {
          if (!(error instanceof JsonSyntaxError)) throw error;
          this.#syntaxError = error;
          return STOP;
        }
      },
      stretch,
    );
    this.#firstInvalidUtf8 ??= firstInvalidUtf8;
    return this.#syntaxError === null ? reached : null;
  }

  #skipMark(buffer: Buffer, start: number, end: number): number {
    if (!startsWith(buffer.subarray(start, end), UTF8_BOM)) return start;
    this.#byteOrderMark = true;
    return start + UTF8_BOM.length;
  }

  /** What a scan of the rear has found. */
  get rear(): GeoJsonRear {
    return {
      end: this.#scanner.elementsEnd ?? 0,
      features: this.reader.data,
      syntaxError: this.#syntaxError === null ? null : dataOf(this.#syntaxError),
      firstInvalidUtf8: this.#firstInvalidUtf8,
    };
  }

  absorb(rear: GeoJsonRear): number | null {
    this.reader.absorb(rear.features);
    this.#scanner.skipElements();
    this.#firstInvalidUtf8 ??= rear.firstInvalidUtf8;
    if (rear.syntaxError === null) return rear.end;
    const { message, offset, truncated, afterEnd } = rear.syntaxError;
    this.#syntaxError = new JsonSyntaxError(message, offset, { truncated, afterEnd });
    return null;
  }
}

function dataOf({ message, offset, truncated, afterEnd }: JsonSyntaxError): GeoJsonRear["syntaxError"] {
  return { message, offset, truncated, afterEnd };
}
