/**
 * What a client must have for a resource to use it. Every `@aws-sdk/client-*` client of any version does, and
 * so does a stub in a test; the resources are not tied to one copy of the client's class.
 */
export interface ClientLike {
  /** The client's resolved configuration. A stub's may be empty; `region` and `endpoint` are read. */
  readonly config: object;
  /** Sends a command, as `client.send(new StopInstancesCommand(…))` does. */
  send(command: never, options?: never): Promise<unknown>;
}

/** The part of an SDK command by which TypeScript finds the type of its output. */
export interface CommandOf<Output> {
  readonly input: object;
  resolveMiddleware(
    stack: never,
    configuration: never,
    options: never,
  ): (handlerArguments: never) => Promise<{ output: Output }>;
}
