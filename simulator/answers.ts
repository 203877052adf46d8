/** An HTTP answer as data: what a request leads to, before anything is written to a socket. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Why the request was refused, for the request log; null when it was not. Never holds a secret. */
  readonly refusal: string | null;
}

/** A JSON answer of the Uploads API. */
export function jsonAnswer(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
    refusal: null,
  };
}

/** A refusal of the Uploads API: `{"message": …}`. */
export function refusal(status: number, message: string): Answer {
  return { ...jsonAnswer(status, { message }), refusal: message };
}

/** An answer without a body, such as 204. */
export function emptyAnswer(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body: "", refusal: null };
}
