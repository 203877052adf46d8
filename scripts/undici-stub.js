/**
 * Takes the place of `undici` in the bundle. `@actions/http-client` imports it for `getAgentDispatcher()` alone, which
 * serves callers of fetch(): none is here, and its 900 kB would cost every run some 30 ms.
 */
export class ProxyAgent {
  constructor() {
    throw new Error(
      "undici is not part of this bundle: HttpClient.getAgentDispatcher() cannot be used. Remove the alias in scripts/build.ts to bring it back.",
    );
  }
}
