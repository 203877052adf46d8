import { generateKeyPairSync, sign } from "node:crypto";

/**
 * Makes a self-signed certificate for 127.0.0.1, localhost and other hosts, valid from yesterday for a year (RFC 5280, DER by
 * hand: Node can read certificates, not make them).
 */
export function makeCertificate(hosts: readonly string[] = []): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = sequence(identifier("2a8648ce3d040302"));
  const name = sequence(element(0x31, sequence(identifier("550403"), element(0x0c, Buffer.from("localhost")))));
  const day = 86_400_000;
  const validity = sequence(utcTime(Date.now() - day), utcTime(Date.now() + 365 * day));
  const alternativeNames = sequence(
    ...["localhost", ...hosts].map((host) => element(0x82, Buffer.from(host))),
    element(0x87, Buffer.from([127, 0, 0, 1])),
  );
  const authority = sequence(element(0x01, Buffer.from([0xff])));
  const extensions = sequence(
    sequence(identifier("551d11"), element(0x04, alternativeNames)),
    sequence(identifier("551d13"), element(0x01, Buffer.from([0xff])), element(0x04, authority)),
  );
  const body = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    validity,
    name,
    publicKey.export({ type: "spki", format: "der" }),
    element(0xa3, extensions),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign("sha256", body, privateKey)]);
  const certificate = sequence(body, ecdsaWithSha256, element(0x03, signature));
  const lines = certificate.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

function element(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const header = length < 128 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(header), content]);
}

function sequence(...elements: readonly Buffer[]): Buffer {
  return element(0x30, Buffer.concat(elements));
}

function identifier(hex: string): Buffer {
  return element(0x06, Buffer.from(hex, "hex"));
}

function utcTime(milliseconds: number): Buffer {
  const text = new Date(milliseconds).toISOString().replace(/-|:|T|\.\d+/g, "");
  return element(0x17, Buffer.from(text.slice(2)));
}
