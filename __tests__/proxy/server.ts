/**
 * A proxy as companies have them, in a process of its own. It reaches made-up hosts, and tells on standard output what it
 * is asked for: `Listening PORT`, then `CONNECT HOST:PORT` for each tunnel and `GET URL` for what is to be forwarded.
 * Its only argument is the JSON of `ProxyOptions`.
 */
import http from "node:http";
import net from "node:net";
import { RequestError, Server } from "proxy-chain";

/** How the proxy is to behave. */
export interface ProxyOptions {
  /** Ports of this machine, by `host:port` as clients ask for it. Everything else is refused with 502. */
  readonly routes: Readonly<Record<string, number>>;
  /** What clients must say of themselves, if anything. */
  readonly credentials?: { readonly username: string; readonly password: string };
  /** Status with which all is refused. */
  readonly refusal?: number;
}

const options: ProxyOptions = JSON.parse(process.argv[2] ?? "{}");

const proxy = new Server({
  port: 0,
  host: "127.0.0.1",
  prepareRequestFunction({ request, hostname, port, username, password }) {
    console.log(`${request.method} ${request.url}`);
    const { credentials, refusal, routes } = options;
    const stranger =
      credentials !== undefined && (username !== credentials.username || password !== credentials.password);
    if (stranger) return { requestAuthentication: true };
    if (refusal !== undefined) throw new RequestError("Refused", refusal);
    const target = routes[`${hostname}:${port}`];
    if (target === undefined) throw new RequestError("Unknown host", 502);
    return { customConnectServer: tunnelTo(target) };
  },
});
await proxy.listen();
console.log(`Listening ${proxy.port}`);

/** Takes the connections of tunnels, and leads them to a port of this machine. */
function tunnelTo(port: number): http.Server {
  const server = http.createServer();
  server.removeAllListeners("connection");
  server.on("connection", (client: net.Socket) => {
    const target = net.connect(port, "127.0.0.1");
    target.on("error", () => client.destroy());
    client.on("error", () => target.destroy());
    client.pipe(target).pipe(client);
  });
  return server;
}
