import type { ZooClient } from "./sdk/index.js";

type Answer = object | Error | ((input: never) => object);

/** Replaces a client: records what is sent, and returns the responses of each operation in turn. */
export class StubClient<Client = ZooClient> {
  readonly config = {};
  /** A sent request: the operation and its input. */
  readonly calls: { readonly operation: string; readonly input: object; readonly options: object }[] = [];
  readonly #answers: Readonly<Record<string, readonly Answer[]>>;

  constructor(answers: Readonly<Record<string, readonly Answer[]>> = {}) {
    this.#answers = answers;
  }

  async send(command: { input: object; constructor: { name: string } }, options: object): Promise<object> {
    const operation = command.constructor.name.replace(/Command$/, "");
    const before = this.calls.filter((call) => call.operation === operation).length;
    this.calls.push({ operation, input: { ...command.input }, options });
    const answers = this.#answers[operation] ?? [];
    const answer = answers[Math.min(before, answers.length - 1)] ?? {};
    if (answer instanceof Error) throw answer;
    const output = typeof answer === "function" ? answer(command.input as never) : answer;
    return { $metadata: { httpStatusCode: 200 }, ...output };
  }

  /** The inputs of an operation, in the order in which they were sent. */
  inputs(operation: string): object[] {
    return this.calls.filter((call) => call.operation === operation).map(({ input }) => input);
  }

  /** The argument of the roots. */
  get client(): Client {
    return this as unknown as Client;
  }
}

/** An error as the SDK throws it. */
export function serviceError(name: string, message = "no"): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: 400 } });
}
