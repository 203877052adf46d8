/** With these the connection itself failed: no byte of a request has left the machine. */
export const neverConnected: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTDOWN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "ERR_PROXY_TUNNEL",
  "ERR_SOCKET_CONNECTION_TIMEOUT",
]);

/** Node's codes for connections that failed, and may not fail again (https://nodejs.org/api/errors.html). */
export const passingNetworkCodes: ReadonlySet<string> = new Set([
  ...neverConnected,
  "ECONNABORTED",
  "ECONNRESET",
  "ENETDOWN",
  "ENETRESET",
  "EPIPE",
  "ERR_STREAM_PREMATURE_CLOSE",
  "ETIMEDOUT",
]);

/** Whether this is a name for a certificate that cannot be verified: OpenSSL's, as Node gives them (https://nodejs.org/api/tls.html). */
export function isCertificateCode(code: string): boolean {
  return /CERT|UNABLE_TO/.test(code);
}
