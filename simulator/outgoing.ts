import type { ServerResponse } from "node:http";
import type { Answer } from "./answers.ts";

/** Sends an answer whole. */
export function sendAnswer(response: ServerResponse, answer: Answer, headers: Readonly<Record<string, string>>): void {
  writeHead(response, answer, headers);
  response.end(answer.body);
}

/** Sends the first `bytes` of an answer's body, then breaks the connection: its Content-Length had promised more. */
export function sendCut(
  response: ServerResponse,
  answer: Answer,
  headers: Readonly<Record<string, string>>,
  bytes: number,
): void {
  writeHead(response, answer, headers);
  response.write(Buffer.from(answer.body).subarray(0, bytes), () => response.destroy());
  if (bytes === 0) response.flushHeaders();
}

/** Breaks the connection: by a TCP reset, or just so where TLS hides the socket. */
export function resetConnection(response: ServerResponse): void {
  const { socket } = response;
  if (socket === null) return;
  if ("encrypted" in socket) {
    socket.destroy();
  } else {
    socket.resetAndDestroy();
  }
}

function writeHead(response: ServerResponse, answer: Answer, headers: Readonly<Record<string, string>>): void {
  const length = Buffer.byteLength(answer.body);
  const withLength = answer.status === 204 ? {} : { "Content-Length": String(length) };
  response.sendDate = false;
  response.writeHead(answer.status, { ...headers, ...withLength, ...answer.headers });
}
