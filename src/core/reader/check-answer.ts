import type { ClientLike } from "../client/client-like.js";
import { addMiddleware, type Middleware } from "../client/middleware.js";
import { isAccelerated } from "./accelerate.js";
import { refuseOtherDocument, refuseOtherJson } from "./document/expected-document.js";
import { isChecked } from "./operation-reader.js";
import {
  type Collecting,
  hasJson,
  isJsonProtocol,
  isKnownProtocol,
  isSuccess,
  type Operation,
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

/** Commands that check their responses where they parse them. */
const selfChecking = new WeakSet();

/**
 * The check of a command that parses JSON with middleware of its own, which calls this with each successful response's
 * body. `checkAnswer` then adds none: each middleware of a command costs time in every call.
 */
export function ownCheck(command: object): (body: Uint8Array) => void {
  selfChecking.add(command);
  const operation = operationOf(command);
  return (body) => {
    if (operation && isChecked(operation)) refuseOtherJson(operation, body);
  };
}

/**
 * Makes the command throw an `UnexpectedResponseError` for a response that is not one of its operation. The check
 * is added to the command, because the caller's client is never changed. Accelerated clients already check, and stubs
 * have no response bodies.
 */
export function checkAnswer(command: object, client: ClientLike): void {
  const operation = operationOf(command);
  const { protocol } = (client.config ?? {}) as { readonly protocol?: unknown };
  if (!operation || selfChecking.has(command)) return;
  if (!(isKnownProtocol(protocol) || isJsonProtocol(protocol)) || isAccelerated(client)) return;
  if (!isChecked(operation) || typeof Buffer === "undefined") return;
  const protocolId = protocol.getShapeId();
  if (hasJson(protocolId)) checkJson(command, operation, client.config as Collecting);
  else checkDocument(command, operation, client.config as Collecting, protocolId);
}

/** The operation of a command; `undefined` for that of a mocked module. */
function operationOf(command: object): Operation | undefined {
  const { schema } = command as Command;
  if (!schema) return undefined;
  const [, , name, , , output] = schema;
  return { name, output };
}

/** JSON is checked before the SDK parses it: the output is not needed, so that one middleware is enough. */
function checkJson(command: object, operation: Operation, collecting: Collecting): void {
  const check: AnswerMiddleware = (next) => async (call) => {
    const result = await next(call);
    const { response } = result;
    const body = isSuccess(response) ? await collect(response.body, collecting) : undefined;
    if (!body) return result;
    refuseOtherJson(operation, body);
    return { ...result, response: withBody(response, body) };
  };
  addMiddleware(command, "tucuxiAnswer", { step: "deserialize", priority: "low" }, check);
}

function checkDocument(
  command: object,
  operation: Operation,
  collecting: Collecting,
  protocolId: string,
): void {
  // Of the last attempt.
  let body: Buffer | undefined;
  const keepBody: AnswerMiddleware = (next) => async (call) => {
    const result = await next(call);
    const { response } = result;
    body = isSuccess(response) ? await collect(response.body, collecting) : undefined;
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
