/** Preloaded into the process of the bundle: hosts below `direct.test` are this machine. Nothing else changes. */
import dns from "node:dns";

const lookup = Reflect.get(dns, "lookup");
Reflect.set(dns, "lookup", (hostname: string, ...rest: readonly unknown[]) =>
  Reflect.apply(lookup, dns, [hostname.endsWith(".direct.test") ? "127.0.0.1" : hostname, ...rest]),
);
