import { setSecret } from "@actions/core";

/**
 * Has the runner hide these values in everything that the job prints from now on, in each form in which an URL could
 * hold them. To be called before anything else is done with a secret.
 */
export function maskSecrets(values: readonly string[]): void {
  for (const value of values) {
    if (value.trim() === "") continue;
    const formEncoded = new URLSearchParams([["", value]]).toString().slice("=".length);
    for (const form of new Set([value, encodeURIComponent(value), formEncoded])) setSecret(form);
  }
}
