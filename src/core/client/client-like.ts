/**
 * The members that a resource needs of its client. Every `@aws-sdk/client-*` client of any version has them, as can a
 * stub in a test; the resources do not depend on one copy of the client's class.
 */
export interface ClientLike {
  /** The client's resolved configuration. A stub's may be empty; `region` and `endpoint` are read. */
  readonly config: object;
  /** Sends a command, as `client.send(new StopInstancesCommand(…))` does. */
  send(command: never, options?: never): Promise<unknown>;
}

/** The part of an SDK command from which TypeScript infers the type of its output. */
export interface CommandOf<Output> {
  readonly input: object;
  resolveMiddleware(
    stack: never,
    configuration: never,
    options: never,
  ): (handlerArguments: never) => Promise<{ output: Output }>;
}
