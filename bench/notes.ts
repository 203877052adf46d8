/** What limits a target and what was tried, by the target's text. Written by hand after measuring. */
export const notes: ReadonlyMap<string, string> = new Map([
  [
    "1 GiB over TLS: at least 1.8 × faster than the fastest peer",
    "Two thirds of our CPU time are encryption and writing to the socket, on one thread, as in `curl -T`; a tenth is CRC-32. boto3 spreads the same work over ten " +
      "threads, which gets it more of a machine that others use too: the ratio of CPU times is the steadier figure. Each part is read twice (checksum, then sending), " +
      "which keeps memory small and costs some 0.2 s.",
  ],
  [
    "1 GiB over http: at most 2.7 × the time of curl -T",
    "Without TLS the payload's SHA-256 has to be signed, 0.7 s per GiB of the one thread, and curl does not even compute a checksum. Only loopback is ever spoken to over http.",
  ],
  [
    "Peak memory over TLS does not grow (by more than a tenth) with size or number",
    "File content in memory is 16 × 0.5 MiB whatever the size; the rest of the growth is the young generation of V8's heap, which it enlarges in longer runs. It stays below the bound.",
  ],
  [
    "Cold start: first request in less than 3 × the time of `node -e 0`",
    "Reading and compiling the bundle and loading Node's https and crypto. The S3 client is a chunk of its own that is loaded while the first answer is awaited. " +
      "Measured and not yet done: checks as chunks of their own and the AWS SDK as ES modules (index.js 890 → 470 kB, S3 chunk 1,286 → 747 kB) take 12 % off the CPU time and 15 % off the wall time of the whole run.",
  ],
  [
    "50 × 200 kB: ahead of one curl process per file",
    "Ours includes credentials, create and the check of every file, curl's only the bytes. On loopback, where no answer has to be waited for, four lanes gain nothing: " +
      "mapbox-upload, which checks nothing and goes one by one, needs the same CPU time.",
  ],
  [
    "Limited link: staging at 90 % of (parts in flight × the connection's limit) or more",
    "8 parts in flight were tried, and 12: at 25 MB/s per connection 16 are 1.5 × as fast as 8, and ahead of boto3's 10, for 6 MB more memory. A busy machine cannot fill 16 connections.",
  ],
]);
