import { type ChecksumAlgorithm, checksumAlgorithms } from "./checksums.ts";
import { S3Error } from "./errors.ts";
import { parseXml, type XmlElement } from "./xml.ts";

/** One part that a CompleteMultipartUpload request lists. */
export interface ListedPart {
  readonly partNumber: number;
  /** Without quotes. */
  readonly etag: string;
  /** Base64, by algorithm. */
  readonly checksums: ReadonlyMap<ChecksumAlgorithm, string>;
}

/**
 * Reads the body of CompleteMultipartUpload (Amazon S3 API Reference).
 * @throws S3Error `MalformedXML`; `InvalidPartOrder` when part numbers do not rise
 */
export function readCompleteRequest(text: string): readonly ListedPart[] {
  const root = parseXml(text);
  if (root?.name !== "CompleteMultipartUpload" || root.children.length === 0) throw new S3Error("MalformedXML");
  const parts = root.children.map(readPart);
  for (const [index, part] of parts.entries()) {
    if (index > 0 && part.partNumber <= (parts[index - 1]?.partNumber ?? 0)) throw new S3Error("InvalidPartOrder");
  }
  return parts;
}

function readPart(element: XmlElement): ListedPart {
  const child = (name: string) => element.children.find((one) => one.name === name)?.text.trim();
  const number = child("PartNumber") ?? "";
  const etag = child("ETag");
  if (element.name !== "Part" || !/^\d{1,5}$/.test(number) || etag === undefined) throw new S3Error("MalformedXML");
  const checksums = checksumAlgorithms.flatMap((algorithm) => {
    const value = child(`Checksum${algorithm.toUpperCase()}`);
    return value === undefined ? [] : [[algorithm, value] as const];
  });
  return { partNumber: Number(number), etag: etag.replace(/^"(.*)"$/, "$1"), checksums: new Map(checksums) };
}
