import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The bench's own programs and a certificate for 127.0.0.1, made in a folder. */
export interface Tools {
  readonly sink: string;
  readonly measure: string;
  readonly certificate: { readonly certificate: string; readonly key: string };
}

/** @throws Error naming what is needed when they cannot be made */
export function makeTools(folder: string): Tools {
  const sink = join(folder, "sink");
  const measure = join(folder, "measure");
  const certificate = { certificate: join(folder, "certificate.pem"), key: join(folder, "key.pem") };
  const source = (name: string) => join(import.meta.dirname, name);
  const subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  try {
    execFileSync("cc", ["-O2", "-o", sink, source("sink.c"), "-ldeflate", "-lssl", "-lcrypto", "-lpthread"]);
    execFileSync("cc", ["-O2", "-o", measure, source("measure.c")]);
    execFileSync(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-days",
        "7",
        ...subject,
      ].concat(["-keyout", certificate.key, "-out", certificate.certificate]),
      { stdio: ["ignore", "ignore", "pipe"] },
    );
  } catch (cause) {
    throw new Error(
      "The bench needs Linux, a C compiler, openssl and two libraries: " +
        "apt-get install --no-install-recommends gcc libc6-dev libssl-dev libdeflate-dev openssl",
      { cause },
    );
  }
  return { sink, measure, certificate };
}
