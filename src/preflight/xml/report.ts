import type { CheckId } from "../checks.ts";
import type { Extent } from "../extent.ts";
import type { FindingCollector } from "../findings.ts";
import { excerpt } from "../numbers.ts";
import { xmlToUtf8 } from "../problems.ts";
import { type RangeRemedies, rangeFault } from "../range-finding.ts";
import type { Place } from "../reading/place.ts";
import type { CheckedFile } from "../types.ts";
import type { WrongDeclaration, XmlFault, XmlScan } from "./scan.ts";

const CHECKS: Readonly<Record<XmlFault["kind"], CheckId>> = {
  syntax: "xml-syntax",
  unfinished: "file-truncated",
  encoding: "text-encoding",
  declaration: "text-encoding",
  unread: "xml-syntax",
};

const REMEDIES: Readonly<Record<XmlFault["kind"], string>> = {
  syntax: "Correct it there; `xmllint --noout FILE` lists all such places.",
  unfinished: "The end of the file is missing: download or export it anew.",
  encoding: `Convert it, with the encoding it was written in: \`${xmlToUtf8("WINDOWS-1252")}\`.`,
  declaration: `If the file is saved as UTF-8, as most are, write \`encoding="UTF-8"\` in the first line; if not, convert it, with the encoding it was written in: \`${xmlToUtf8("WINDOWS-1252")}\`.`,
  unread:
    "From here on it was not checked; that is no fault by itself. Is there a comment, CDATA section or attribute of that length?",
};

const REFUSAL = 'Mapbox would answer "Invalid OGR: could not open the file" or "Error opening dataset". ';

/** Adds what keeps Mapbox's XML parser from reading the file. `format` begins the title. */
export function reportFaults(file: CheckedFile, scan: XmlScan, format: string, collector: FindingCollector): void {
  const titles: Readonly<Record<XmlFault["kind"], string>> = {
    syntax: `${format}: not well-formed XML`,
    unfinished: `${format}: the end of the file is missing`,
    encoding: `${format}: wrong encoding`,
    declaration: `${format}: wrong encoding`,
    unread: `${format}: not checked to its end`,
  };
  if (scan.wrongDeclaration !== null) wrongDeclaration(file, scan.wrongDeclaration, format, collector);
  // A fault of encoding often leads to one of syntax: both are told.
  for (const fault of [scan.encodingFault, scan.fault]) {
    if (fault === null) continue;
    const { line, column } = fault.place;
    collector.add({
      check: CHECKS[fault.kind],
      severity: fault.kind === "unread" ? "warning" : "error",
      title: titles[fault.kind],
      message: () =>
        `${file.label}:${line}:${column}: ${excerpt(fault.what, 160)}. ${fault.kind === "unread" ? "" : REFUSAL}${REMEDIES[fault.kind]}`,
      line,
      column,
    });
  }
}

function wrongDeclaration(
  file: CheckedFile,
  { encoding, meant, read, place: { line, column } }: WrongDeclaration,
  format: string,
  collector: FindingCollector,
): void {
  collector.add(
    {
      check: "text-encoding",
      severity: "warning",
      title: `${format}: declared encoding is not the true one`,
      message: () =>
        `${file.label}:${line}:${column}: the XML declaration says ${encoding.toUpperCase()}, but all letters beyond ASCII are in UTF-8: "${excerpt(meant, 40)}" would be ` +
        `"${excerpt(read, 40)}" on the map. Declare what it is: \`sed '1s/<?xml[^>]*>/<?xml version="1.0" encoding="UTF-8"?>/' in > out\`.`,
      line,
      column,
    },
    "declaration",
  );
}

/** Notes positions in an extent, and the places of the first ones that are out of range. */
export class PlacedExtent {
  readonly extent: Extent;
  #refused: Place | null = null;
  #outside: Place | null = null;

  constructor(extent: Extent) {
    this.extent = extent;
  }

  /** Notes a position in degrees, which stands at an index in the piece that `scan` reads. */
  add(longitude: number, latitude: number, at: number, scan: XmlScan): void {
    this.extent.add(longitude, latitude, 0);
    if (this.extent.refused > 0) this.#refused ??= scan.placeAt(at);
    if (this.extent.outside > 0) this.#outside ??= scan.placeAt(at);
  }

  /** Adds what there is to say about positions out of range. */
  report(file: CheckedFile, format: string, remedies: RangeRemedies, collector: FindingCollector): void {
    const fault = rangeFault(this.extent, format, remedies);
    if (fault === null) return;
    const { line, column } = this.#refused ?? this.#outside ?? { line: 1, column: 1 };
    const { severity, title, text, count } = fault;
    const message = () => `${file.label}:${line}:${column}: ${text}`;
    collector.add({ check: "coordinates-range", severity, title, message, line, column }, "range", count);
  }
}
