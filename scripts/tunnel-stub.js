/**
 * Takes the place of `tunnel` in the bundle: `@actions/http-client` makes agents for proxies with it, and ours come from
 * `src/connections.ts`. It loads Node's `assert`, and that opens standard error: 6 ms of every start.
 */
function unavailable() {
  throw new Error("tunnel is not part of this bundle. Remove the alias in scripts/build.ts to bring it back.");
}
export const httpOverHttp = unavailable;
export const httpOverHttps = unavailable;
export const httpsOverHttp = unavailable;
export const httpsOverHttps = unavailable;
