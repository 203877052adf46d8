export const id = 836;
export const ids = [836];
export const modules = {

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createStagingClient: () => (/* binding */ createStagingClient)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(327);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5539);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9210);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6963);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5309);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1694);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7060);


/**
 * The S3 calls for one file, signed by the AWS SDK. The only module that loads the SDK.
 * @returns calls that reject with S3AnswerError when S3 refused, else with the error of the connection
 */
function createStagingClient(target, credentials, handler) {
    const { accessKeyId, secretAccessKey, sessionToken, bucket: Bucket, key: Key } = credentials;
    const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__/* .S3Client */ .Y({
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
    const safely = async (call) => {
        try {
            return await call;
        }
        catch (error) {
            throw (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(error, [accessKeyId, secretAccessKey, sessionToken]);
        }
    };
    return {
        async putObject(body, abortSignal) {
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .PutObjectCommand */ .w({ Bucket, Key, ContentLength: body.contentLength });
            command.middlewareStack.add(sending(body), { step: "build" });
            const { ETag } = await safely(client.send(command, { abortSignal }));
            if (ETag === undefined)
                throw (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .notOfS3 */ .Vg)(200);
        },
        async createMultipartUpload(abortSignal) {
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__/* .CreateMultipartUploadCommand */ .n({ Bucket, Key, ChecksumAlgorithm: "CRC32" });
            const { UploadId } = await safely(client.send(command, { abortSignal }));
            if (UploadId === undefined)
                throw (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .notOfS3 */ .Vg)(200);
            return UploadId;
        },
        async uploadPart(UploadId, PartNumber, body, abortSignal) {
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__/* .UploadPartCommand */ .i({ Bucket, Key, UploadId, PartNumber, ContentLength: body.contentLength });
            command.middlewareStack.add(sending(body), { step: "build" });
            const { ETag } = await safely(client.send(command, { abortSignal }));
            if (ETag === undefined)
                throw (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .notOfS3 */ .Vg)(200);
            return { number: PartNumber, etag: ETag, checksum: body.checksum() };
        },
        async completeMultipartUpload(UploadId, parts, abortSignal) {
            const MultipartUpload = { Parts: parts.map(toCompletedPart) };
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__/* .CompleteMultipartUploadCommand */ .G({ Bucket, Key, UploadId, MultipartUpload });
            const { ETag } = await safely(client.send(command, { abortSignal }));
            if (ETag === undefined)
                throw (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .notOfS3 */ .Vg)(200);
        },
        async abortMultipartUpload(UploadId, abortSignal) {
            await safely(client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__/* .AbortMultipartUploadCommand */ .t({ Bucket, Key, UploadId }), { abortSignal }));
        },
    };
}
/** Every setting that the SDK would otherwise look up in AWS_* variables, profiles and config files of the job. */
const untouchedByEnvironment = {
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
function sending(body) {
    return (next) => (args) => {
        if (!isRequest(args.request))
            throw new TypeError("The S3 client built no HTTP request");
        args.request.body = body;
        Object.assign(args.request.headers, body.headers);
        return next(args);
    };
}
function isRequest(value) {
    return typeof value === "object" && value !== null && "headers" in value;
}
function toCompletedPart({ number, etag, checksum }) {
    return { PartNumber: number, ETag: etag, ChecksumCRC32: checksum };
}


/***/ }),

/***/ 9779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ defaultProvider)
/* harmony export */ });
/**
 * Takes the place of `@aws-sdk/credential-provider-node` in the bundle. The S3 client is always given Mapbox's
 * credentials and must never look for the job's own; the 190 kB that would look for them cost every run some 10 ms.
 */
function defaultProvider() {
  throw new Error(
    "The AWS SDK's search for credentials is not part of this bundle. Remove the alias in scripts/build.ts to bring it back.",
  );
}


/***/ })

};
