/** What limits a target and what was tried, by the target's text. Written by hand after measuring. */
export const notes: ReadonlyMap<string, string> = new Map([
  [
    "1 GiB over TLS: at least 1.8 × faster than the fastest peer",
    "Two thirds of our CPU time are encryption and writing to the socket, on one thread, as in `curl -T`; a tenth is CRC-32. boto3 spreads the same work over ten " +
      "threads, which gets it more of a machine that others use too: the ratio of CPU times is the steadier figure. Each part is read twice (checksum, then sending), " +
      "which keeps memory small; what that costs was not measured apart.",
  ],
  [
    "1 GiB over http: at most 2.7 × the time of curl -T",
    "Without TLS the payload's SHA-256 has to be signed, 0.7 s per GiB of the one thread, and curl does not even compute a checksum. Only loopback is ever spoken to over http.",
  ],
  [
    "Peak memory over TLS does not grow (by more than a tenth) with size or number",
    "File content in memory is 16 × 0.5 MiB whatever the size; what grows with the length of a run is presumably V8's heap (not proved). It stays below the bound.",
  ],
  [
    "Cold start: first request in less than 3 × the time of `node -e 0`",
    "Reading and compiling the bundle and loading Node's https and crypto. The S3 client is a chunk of its own that is loaded while the first answer is awaited. " +
      "The checks are chunks of their own, and of the AWS SDK only what is used is in the bundle.",
  ],
  [
    "50 × 200 kB: ahead of one curl process per file",
    "Ours includes credentials, create and the check of every file, curl's only the bytes. On loopback, where no answer has to be waited for, four lanes gain nothing: " +
      "mapbox-upload, which checks nothing and goes one by one, takes a little less.",
  ],
]);
