import type { Readable, Writable } from "node:stream";

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Commands to one page. */
export interface DevToolsSession {
  send<Result>(method: string, params?: object): Promise<Result>;
  /** Calls the listener with the parameters of each such event. */
  on(event: string, listener: (params: unknown) => void): void;
}

/** Chromium's DevTools protocol over two pipes: JSON messages that end with a NUL. */
export class DevTools {
  readonly #input: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: { sessionId: string; event: string; listener: (params: unknown) => void }[] = [];
  #lastId = 0;
  #rest = "";

  constructor(input: Writable, output: Readable) {
    this.#input = input;
    output.setEncoding("utf8").on("data", (chunk: string) => {
      const messages = (this.#rest + chunk).split("\0");
      this.#rest = messages.pop() ?? "";
      for (const message of messages) this.#receive(JSON.parse(message) as Message);
    });
    output.on("close", () => this.#fail(new Error("Chromium ended.")));
    input.on("error", (error) => this.#fail(error));
  }

  send<Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#lastId;
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    }) as Promise<Result>;
  }

  session(sessionId: string): DevToolsSession {
    return {
      send: (method, params) => this.send(method, params, sessionId),
      on: (event, listener) => void this.#listeners.push({ sessionId, event, listener }),
    };
  }

  close(): void {
    this.#input.end();
  }

  #receive({ id, sessionId, method, params, result, error }: Message): void {
    if (id === undefined) {
      for (const one of this.#listeners) {
        if (one.event === method && one.sessionId === sessionId) one.listener(params);
      }
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error.message));
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
