import { Readable } from "node:stream";
import { type HttpRequest, HttpResponse } from "@smithy/core/protocols";
import { type FaultOf, pause, type Reply, replyTo } from "../../../servers/sqs-server/sqs-faults.js";
import type { Backend, Input } from "../../../servers/sqs-server/sqs-operations.js";

/** Replaces the network: a queue without sockets, so that only the test's clock matters. */
export class InProcessSqs {
  /** The number of requests of each operation. */
  readonly requests: Record<string, number> = {};
  readonly #backend: Backend;
  readonly #fault: FaultOf;

  constructor(backend: Backend, fault: FaultOf) {
    this.#backend = backend;
    this.#fault = fault;
  }

  async handle(
    request: HttpRequest,
    options: { readonly abortSignal?: unknown } = {},
  ): Promise<{ response: HttpResponse }> {
    const abortSignal = options.abortSignal instanceof AbortSignal ? options.abortSignal : undefined;
    const operation = String(request.headers["x-amz-target"]).split(".").at(-1) ?? "";
    const input = JSON.parse(Buffer.from(request.body as string | Uint8Array).toString()) as Input;
    this.requests[operation] = (this.requests[operation] ?? 0) + 1;
    const gone = new AbortController();
    const fault = this.#fault(operation, input);
    const reply = replyTo(operation, input, this.#backend, fault, gone.signal);
    return { response: responseOf(await orAborted(reply, abortSignal, gone), abortSignal) };
  }

  destroy(): void {}

  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): object {
    return {};
  }
}

function orAborted(
  reply: Promise<Reply>,
  abortSignal: AbortSignal | undefined,
  gone: AbortController,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      gone.abort();
      reject(abortError());
    };
    if (abortSignal?.aborted) abort();
    abortSignal?.addEventListener("abort", abort);
    reply.then(resolve, reject).finally(() => abortSignal?.removeEventListener("abort", abort));
  });
}

function responseOf(reply: Reply, abortSignal: AbortSignal | undefined): HttpResponse {
  if (reply.kind === "dropped") throw connectionReset();
  const body = Readable.from(chunksOf(reply));
  const abort = (): void => void body.destroy(abortError());
  abortSignal?.addEventListener("abort", abort);
  body.once("close", () => abortSignal?.removeEventListener("abort", abort));
  return new HttpResponse({ statusCode: reply.status, headers: reply.headers, body });
}

async function* chunksOf(reply: Extract<Reply, { kind: "answer" }>): AsyncGenerator<Buffer> {
  const body = Buffer.from(reply.body);
  if (reply.pause === 0) {
    yield body;
    return;
  }
  const half = Math.floor(body.length / 2);
  yield body.subarray(0, half);
  if (reply.pause === "never") throw connectionReset();
  await pause(reply.pause);
  yield body.subarray(half);
}

function abortError(): Error {
  return Object.assign(new Error("Request aborted"), { name: "AbortError" });
}

function connectionReset(): Error {
  return Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
}
