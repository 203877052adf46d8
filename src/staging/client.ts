import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import type { CompletedPart, StagingClient } from "./calls.ts";
import { notOfS3, withoutSecrets } from "./calls.ts";
import type { StagingTarget } from "./endpoint.ts";
import type { PartBody } from "./part-body.ts";
import type { TransportHandler } from "./transport.ts";
import type { StagingCredentials } from "./types.ts";

/**
 * The S3 calls for one file, signed by the AWS SDK. The only module that loads the SDK.
 * @returns calls that reject with S3AnswerError when S3 refused, else with the error of the connection
 */
export function createStagingClient(
  target: StagingTarget,
  credentials: StagingCredentials,
  handler: TransportHandler,
): StagingClient {
  const { accessKeyId, secretAccessKey, sessionToken, bucket: Bucket, key: Key } = credentials;
  const client = new S3Client({
    ...untouchedByEnvironment,
    endpoint: target.endpoint,
    region: target.region,
    forcePathStyle: target.pathStyle,
    credentials: { accessKeyId, secretAccessKey, sessionToken },
    requestHandler: { ...handler },
    // The one retry mechanism is ours: it can tell what it does, and waits by our clock.
    maxAttempts: 1,
    // It makes S3 close the connection after every part.
    expectContinueHeader: false,
  });
  client.middlewareStack.remove("recursionDetectionMiddleware");
  const safely = async <T>(call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      throw withoutSecrets(error, [accessKeyId, secretAccessKey, sessionToken]);
    }
  };

  return {
    async putObject(body, abortSignal) {
      const command = new PutObjectCommand({ Bucket, Key, ContentLength: body.contentLength });
      command.middlewareStack.add(sending(body), { step: "build" });
      const { ETag } = await safely(client.send(command, { abortSignal }));
      if (ETag === undefined) throw notOfS3(200);
    },
    async createMultipartUpload(abortSignal) {
      const command = new CreateMultipartUploadCommand({ Bucket, Key, ChecksumAlgorithm: "CRC32" });
      const { UploadId } = await safely(client.send(command, { abortSignal }));
      if (UploadId === undefined) throw notOfS3(200);
      return UploadId;
    },
    async uploadPart(UploadId, PartNumber, body, abortSignal) {
      const command = new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, ContentLength: body.contentLength });
      command.middlewareStack.add(sending(body), { step: "build" });
      const { ETag } = await safely(client.send(command, { abortSignal }));
      if (ETag === undefined) throw notOfS3(200);
      return { number: PartNumber, etag: ETag, checksum: body.checksum() };
    },
    async completeMultipartUpload(UploadId, parts, abortSignal) {
      const MultipartUpload = { Parts: parts.map(toCompletedPart) };
      const command = new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload });
      const { ETag } = await safely(client.send(command, { abortSignal }));
      if (ETag === undefined) throw notOfS3(200);
    },
    async abortMultipartUpload(UploadId, abortSignal) {
      await safely(client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }), { abortSignal }));
    },
  };
}

/** Every setting that the SDK would otherwise look up in AWS_* variables, profiles and config files of the job. */
const untouchedByEnvironment: S3ClientConfig = {
  authSchemePreference: [],
  customUserAgent: "mapbox-upload-action",
  defaultsMode: "legacy",
  defaultUserAgentProvider: async () => [],
  disableClockSkewCorrection: false,
  disableS3ExpressSessionAuth: true,
  ignoreConfiguredEndpointUrls: true,
  requestChecksumCalculation: "WHEN_REQUIRED",
  responseChecksumValidation: "WHEN_REQUIRED",
  retryMode: "standard",
  sigv4aSigningRegionSet: [],
  useArnRegion: false,
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  userAgentAppId: "",
};

/** Puts a part's body into a request before it is signed, and what the request has to say of it. */
function sending(body: PartBody) {
  return <Arguments extends { request: unknown }, Output>(next: (args: Arguments) => Promise<Output>) =>
    (args: Arguments): Promise<Output> => {
      if (!isRequest(args.request)) throw new TypeError("The S3 client built no HTTP request");
      args.request.body = body;
      Object.assign(args.request.headers, body.headers);
      return next(args);
    };
}

function isRequest(value: unknown): value is { readonly headers: Record<string, string>; body: unknown } {
  return typeof value === "object" && value !== null && "headers" in value;
}

function toCompletedPart({ number, etag, checksum }: CompletedPart) {
  return { PartNumber: number, ETag: etag, ChecksumCRC32: checksum };
}
