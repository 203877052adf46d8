/** Takes the place of `@actions/exec` in the bundle: `@actions/core` imports it for `platform.getDetails()` alone. */
export function exec() {
  throw new Error("@actions/exec is not part of this bundle. Remove the alias in scripts/build.ts to bring it back.");
}
export const getExecOutput = exec;
