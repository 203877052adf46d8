/**
 * Takes the place of `@aws-sdk/credential-provider-node` in the bundle. The S3 client is always given Mapbox's
 * credentials and must never look for the job's own; the 190 kB that would look for them cost every run some 10 ms.
 */
export function defaultProvider() {
  throw new Error(
    "The AWS SDK's search for credentials is not part of this bundle. Remove the alias in scripts/build.ts to bring it back.",
  );
}
