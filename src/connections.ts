import http from "node:http";
import https from "node:https";
import { isLoopback } from "./loopback.ts";

/** The proxy that the environment names cannot be used. The message holds nothing of its name and password. */
export class ProxyError extends Error {
  override readonly name = "ProxyError";
}

/** The proxy for https, and the hosts that are reached without it. */
interface ProxySettings {
  readonly url: URL;
  /** As NO_PROXY lists them. */
  readonly without: string;
}

/**
 * Kept connections, through the proxy that HTTPS_PROXY and NO_PROXY name, in both cases: the lower one counts first, as
 * with curl. This machine itself is never reached through a proxy, and plain http is spoken with nobody else.
 */
export class Connections {
  readonly #http: http.Agent;
  readonly #direct: https.Agent;
  readonly #byProxy: https.Agent;
  readonly #proxy: URL | null;

  /** @throws ProxyError when HTTPS_PROXY is not an address */
  constructor(environment: NodeJS.ProcessEnv, options: Pick<http.AgentOptions, "timeout"> = {}) {
    const kept = { ...options, keepAlive: true };
    const proxy = readProxy(environment);
    this.#proxy = proxy?.url ?? null;
    this.#http = new http.Agent(kept);
    this.#direct = new https.Agent(kept);
    this.#byProxy =
      proxy === null
        ? this.#direct
        : new https.Agent({ ...kept, proxyEnv: { https_proxy: proxy.url.href, no_proxy: proxy.without } });
  }

  /** The agent for a URL's protocol (`https:`) and host name. */
  agentFor({ protocol, hostname }: { readonly protocol: string; readonly hostname: string }): http.Agent {
    if (protocol === "http:") return this.#http;
    return isLoopback(hostname) ? this.#direct : this.#byProxy;
  }

  /** Closes all connections, also those in use. */
  close(): void {
    for (const agent of [this.#http, this.#direct, this.#byProxy]) agent.destroy();
  }

  /** Host and port of the proxy, if it is the one with which a failed connection was to be made; else null. */
  proxyThatFailed(error: unknown): string | null {
    const proxy = this.#proxy;
    if (proxy === null) return null;
    const port = Number(proxy.port || (proxy.protocol === "https:" ? 443 : 80));
    const failures: unknown[] = error instanceof AggregateError ? [error, ...error.errors] : [error];
    const concerned = failures.some((failure) => {
      if (!(failure instanceof Error)) return false;
      return (
        ("code" in failure && failure.code === "ERR_PROXY_TUNNEL") ||
        ("hostname" in failure && failure.hostname === proxy.hostname) ||
        ("syscall" in failure && failure.syscall === "connect" && "port" in failure && failure.port === port)
      );
    });
    return concerned ? proxy.host : null;
  }
}

function readProxy(environment: NodeJS.ProcessEnv): ProxySettings | null {
  const text = environment.https_proxy || environment.HTTPS_PROXY;
  if (!text) return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (url === null || !/^https?:$/.test(url.protocol) || !isDecodable(url.username + url.password)) {
    throw new ProxyError(
      "HTTPS_PROXY is not the address of a proxy. Expected is one such as http://proxy.example.com:3128, " +
        "special characters of a user name or password percent-encoded.",
    );
  }
  return { url, without: environment.no_proxy || environment.NO_PROXY || "" };
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
