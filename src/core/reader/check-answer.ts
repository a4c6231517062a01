import type { ClientLike } from "../client/client-like.js";
import { addMiddleware, type Middleware } from "../client/middleware.js";
import { isAccelerated } from "./accelerate.js";
import { refuseOtherDocument } from "./document/expected-document.js";
import { isChecked } from "./operation-reader.js";
import {
  type Collecting,
  isJsonProtocol,
  isKnownProtocol,
  isSuccess,
  type Output,
  type Response,
} from "./protocol.js";
import { collect, withBody } from "./read-response.js";

type AnswerMiddleware = Middleware<object, { readonly response: Response; readonly output: Output }>;

/** The part of an SDK command that is used here. */
interface Command {
  /** The third element is the operation's name, the last its output. */
  readonly schema?: readonly [number, string, name: string, unknown, unknown, output: unknown];
}

/**
 * Makes the command throw an `UnexpectedResponseError` for a response that is not one of its operation. The check
 * is added to the command, because the caller's client is never changed. Accelerated clients already check, and stubs
 * have no response bodies.
 */
export function checkAnswer(command: object, client: ClientLike): void {
  const { schema } = command as Command;
  const { protocol } = (client.config ?? {}) as { readonly protocol?: unknown };
  if (!schema || !(isKnownProtocol(protocol) || isJsonProtocol(protocol)) || isAccelerated(client)) return;
  const [, , name, , , output] = schema;
  const operation = { name, output };
  if (!isChecked(operation) || typeof Buffer === "undefined") return;
  const protocolId = protocol.getShapeId();
  // Of the last attempt.
  let body: Buffer | undefined;
  const keepBody: AnswerMiddleware = (next) => async (call) => {
    const result = await next(call);
    const { response } = result;
    body = isSuccess(response) ? await collect(response.body, client.config as Collecting) : undefined;
    return body ? { ...result, response: withBody(response, body) } : result;
  };
  const check: AnswerMiddleware = (next) => async (call) => {
    const result = await next(call);
    if (body) refuseOtherDocument(operation, protocolId, body, result.output);
    return result;
  };
  // One inside the SDK's parser, to keep the body; one outside it, to check what the SDK made of the body.
  addMiddleware(command, "tucuxiBody", { step: "deserialize", priority: "low" }, keepBody);
  addMiddleware(command, "tucuxiAnswer", { step: "deserialize", priority: "high" }, check);
}
