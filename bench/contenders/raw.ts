import { Agent, request as askPlain, type IncomingMessage, type RequestOptions } from "node:http";
import { Agent as TlsAgent, request as askTls } from "node:https";
import { text } from "node:stream/consumers";
import type { Task } from "../task/task.js";

/** HTTP without a client, without signing and decoding: the basis of the floors. */
export class Raw {
  readonly #endpoint: string;
  readonly #ask: typeof askPlain;
  readonly #agent: Agent;

  constructor({ endpoint }: Task) {
    this.#endpoint = endpoint;
    const isTls = endpoint.startsWith("https:");
    this.#ask = isTls ? askTls : askPlain;
    this.#agent = new (isTls ? TlsAgent : Agent)({ keepAlive: true });
  }

  send(
    method: string,
    path: string,
    body?: Uint8Array | string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) };
      const headers = { ...length, ...more };
      const options: RequestOptions = { method, agent: this.#agent, headers };
      this.#ask(new URL(path, this.#endpoint), options, resolve).on("error", reject).end(body);
    });
  }

  async text(...request: Parameters<Raw["send"]>): Promise<string> {
    return text(await this.send(...request));
  }

  /**
   * The pages of a listing; the next request is sent as soon as its token has arrived, which is before the
   * keys.
   */
  async *pages(query = ""): AsyncGenerator<string, undefined, undefined> {
    const ask = (more: string): Promise<IncomingMessage> =>
      this.send("GET", `/bench?list-type=2${query}${more}`);
    let pending: Promise<IncomingMessage> | undefined = ask("");
    try {
      while (pending) {
        const response: IncomingMessage = await pending;
        response.setEncoding("latin1");
        pending = undefined;
        let page = "";
        let isHeadRead = false;
        for await (const chunk of response) {
          page += String(chunk);
          if (isHeadRead || !page.includes("</IsTruncated>")) continue;
          isHeadRead = true;
          const token = between(page, "NextContinuationToken", 0)?.value;
          if (token !== undefined) pending = ask(`&continuation-token=${encodeURIComponent(token)}`);
        }
        yield page;
      }
    } finally {
      // The page ahead is not needed any more, but its connection is.
      (await pending)?.resume();
    }
    return undefined;
  }
}

/** The keys and sizes of a page, found by searching for their tags. */
export function* rows(page: string): Generator<{ readonly key: string; readonly size: number }> {
  for (let at = 0; ;) {
    const key = between(page, "Key", at);
    if (!key) return;
    const size = between(page, "Size", key.end);
    if (!size) return;
    yield { key: key.value, size: Number(size.value) };
    at = size.end;
  }
}

export function between(
  xml: string,
  tag: string,
  from: number,
): { readonly value: string; readonly end: number } | undefined {
  const opening = xml.indexOf(`<${tag}>`, from);
  if (opening < 0) return undefined;
  const start = opening + tag.length + 2;
  const end = xml.indexOf("<", start);
  return { value: xml.slice(start, end), end };
}
