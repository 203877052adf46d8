import { type Answer, emptyAnswer } from "../answers.ts";
import type { Multipart } from "./multiparts.ts";
import type { StoredObject } from "./objects.ts";
import type { StatedChecksum } from "./payload-headers.ts";
import { xmlDocument } from "./xml.ts";

const s3Headers = { Server: "AmazonS3", "x-amz-request-id": "SIMULATED0000000" };

/** An object or a part was stored. */
export function storedAnswer(etag: string, checksum: StatedChecksum | null): Answer {
  return emptyAnswer(200, { ...s3Headers, ETag: `"${etag}"`, ...checksumHeader(checksum) });
}

/** AbortMultipartUpload went well. */
export function abortAnswer(): Answer {
  return emptyAnswer(204, s3Headers);
}

/** CreateMultipartUpload went well. */
export function startAnswer({ uploadId, start }: Multipart): Answer {
  const { bucket, key, algorithm, checksumType } = start;
  const checksum = { "x-amz-checksum-algorithm": algorithm?.toUpperCase() ?? "", "x-amz-checksum-type": checksumType };
  const elements = { Bucket: bucket, Key: key, UploadId: uploadId };
  return xmlAnswer("InitiateMultipartUploadResult", elements, algorithm === null ? {} : checksum);
}

/** CompleteMultipartUpload went well. */
export function completeAnswer(object: StoredObject, checksum: StatedChecksum | null): Answer {
  const name = checksum === null ? "" : `Checksum${checksum.algorithm.toUpperCase()}`;
  return xmlAnswer("CompleteMultipartUploadResult", {
    Location: `https://${object.bucket}.s3.amazonaws.com/${encodeURIComponent(object.key)}`,
    Bucket: object.bucket,
    Key: object.key,
    ETag: `"${object.etag}"`,
    ...(checksum === null ? {} : { [name]: checksum.value }),
  });
}

function xmlAnswer(
  root: string,
  elements: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status: 200,
    headers: { ...s3Headers, "Content-Type": "application/xml", ...headers },
    body: xmlDocument(root, elements),
    refusal: null,
  };
}

function checksumHeader(checksum: StatedChecksum | null): Readonly<Record<string, string>> {
  return checksum === null ? {} : { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value };
}
