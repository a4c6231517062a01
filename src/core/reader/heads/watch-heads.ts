import { addMiddleware, type Middleware } from "../../client/middleware.js";
import { type EarlyHead, headListenerOf, reportHead } from "./early-head.js";
import { HeadBuffer } from "./head-buffer.js";
import { type HeadReader, headReaderOf } from "./head-reader.js";
import { isSuccess, type Response } from "../protocol.js";

/** What the SDK passes to middleware about the call. */
interface CallContext {
  readonly commandInstance?: object;
  /** The last two elements are the input and the output. */
  readonly operationSchema?: readonly [number, string, name: string, unknown, unknown, output: unknown];
}

/** The part of a Node stream by which its data can be observed. */
interface Stream {
  once(event: "resume", listener: () => void): void;
  on(event: "data", listener: (chunk: unknown) => void): void;
  off(event: "data", listener: (chunk: unknown) => void): void;
}

/** Adds middleware to a client that reports the heads of responses to listeners. */
export function watchHeads(client: object, isTrusted: () => Promise<boolean>): void {
  const middleware: Middleware<object, { readonly response: Response }> =
    (next, { __smithy_context: context = {} }) =>
    async (call) => {
      const result = await next(call);
      const { commandInstance: command, operationSchema } = context as CallContext;
      if (!command || !operationSchema || !headListenerOf(command)) return result;
      const { body } = result.response;
      if (!isStream(body) || !isSuccess(result.response)) return result;
      const [, , name, , , output] = operationSchema;
      const readHead = headReaderOf({ name, output });
      if (readHead) watch(body, readHead, command, isTrusted);
      return result;
    };
  // Innermost, because the SDK's next middleware collects the body.
  addMiddleware(client, "tucuxiEarlyHead", { step: "deserialize", priority: "low" }, middleware);
}

/**
 * Observes a body while the SDK reads it, without starting or delaying that. Errors thrown here do not reach the
 * stream, where they would end the process.
 */
function watch(body: Stream, readHead: HeadReader, command: object, isTrusted: () => Promise<boolean>): void {
  const soFar = new HeadBuffer(readHead);
  const report = async (head: EarlyHead): Promise<void> => {
    if (await isTrusted()) reportHead(command, head);
  };
  const look = (chunk: unknown): void => {
    const head = soFar.add(chunk);
    if (head === "none yet") return;
    body.off("data", look);
    // A list that ends here needs neither a head nor the trial of the reader.
    if (head === "none" || head["IsTruncated"] === false) return;
    void report(head);
  };
  // Not yet: a listener would start the stream, possibly before it has a reader.
  body.once("resume", () => body.on("data", look));
}

function isStream(body: unknown): body is Stream {
  return typeof body === "object" && body !== null && "once" in body && "on" in body && "off" in body;
}
