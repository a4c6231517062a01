import type { ClientLike } from "../client/client-like.js";
import { addMiddleware, type Handler } from "../client/middleware.js";
import { isAccelerated } from "./accelerate.js";
import { refuseOtherDocument } from "./document/expected-document.js";
import { isChecked } from "./operation-reader.js";
import {
  type Collecting,
  isJsonProtocol,
  isKnownProtocol,
  isSuccess,
  type Operation,
  type Output,
  type Response,
} from "./protocol.js";
import { collect, withBody } from "./read-response.js";

interface Result {
  readonly response: Response;
  readonly output: Output;
}

type AnswerHandler = Handler<object, Result>;

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
  const answer = new Answer(operation, protocol.getShapeId(), client.config as Collecting);
  // One inside the SDK's parser, to keep the body; one outside it, to check what the SDK made of the body.
  addMiddleware(command, "tucuxiBody", { step: "deserialize", priority: "low" }, answer.collect);
  addMiddleware(command, "tucuxiAnswer", { step: "deserialize", priority: "high" }, answer.check);
}

/** The response to the last attempt of one command. */
class Answer {
  readonly #operation: Operation;
  readonly #protocolId: string;
  readonly #config: Collecting;
  #body: Buffer | undefined;

  constructor(operation: Operation, protocolId: string, config: Collecting) {
    this.#operation = operation;
    this.#protocolId = protocolId;
    this.#config = config;
  }

  readonly collect =
    (next: AnswerHandler): AnswerHandler =>
    async (call) => {
      const result = await next(call);
      const { response } = result;
      this.#body = isSuccess(response) ? await collect(response.body, this.#config) : undefined;
      return this.#body ? { ...result, response: withBody(response, this.#body) } : result;
    };

  readonly check =
    (next: AnswerHandler): AnswerHandler =>
    async (call) => {
      const result = await next(call);
      if (this.#body) refuseOtherDocument(this.#operation, this.#protocolId, this.#body, result.output);
      return result;
    };
}
