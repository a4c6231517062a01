/** What middleware is given: the input of the command, and from the step `build` on its HTTP request. */
export interface MiddlewareArguments<Input extends object = object> {
  readonly input: Input;
  readonly request: HttpRequest;
}

/** A request, as far as middleware changes it. */
export interface HttpRequest {
  readonly protocol?: string;
  headers: Record<string, string>;
  body?: unknown;
}

/** What comes back: the output once it is read, and in the step `deserialize` the HTTP response. */
export interface MiddlewareResult {
  readonly output?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };
}

export type Handler<Input extends object = object, Result = MiddlewareResult> = (
  given: MiddlewareArguments<Input>,
) => Promise<Result>;

export type Middleware<Input extends object = object, Result = MiddlewareResult> = (
  next: Handler<Input, Result>,
  context: MiddlewareContext,
) => Handler<Input, Result>;

/** What is the same for all middleware of one call, which may add to it by symbols of its own. */
export interface MiddlewareContext {
  readonly commandName?: string;
  readonly __smithy_context?: object;
  [key: symbol]: unknown;
}

/** Where middleware runs among that of the SDK; within a step, `low` is closest to the connection. */
export interface Place {
  readonly step: "initialize" | "serialize" | "build" | "finalizeRequest" | "deserialize";
  readonly priority?: "high" | "low";
}

/** A command or a client of the SDK. A stub has no middleware, and nothing is added to it. */
interface HasMiddleware {
  readonly middlewareStack?: {
    add(middleware: never, options: object): void;
    addRelativeTo(middleware: never, options: object): void;
  };
}

/** Adds middleware to a command or a client; a second time, it takes the place of the first. */
export function addMiddleware<Input extends object = object, Result = MiddlewareResult>(
  to: object,
  name: string,
  place: Place,
  middleware: Middleware<Input, Result>,
): void {
  (to as HasMiddleware).middlewareStack?.add(middleware as never, { ...place, name, override: true });
}

/** Adds middleware to a command, right after some of the SDK's. */
export function addMiddlewareAfter<Input extends object = object, Result = MiddlewareResult>(
  to: object,
  name: string,
  toMiddleware: string,
  middleware: Middleware<Input, Result>,
): void {
  const options = { relation: "after", toMiddleware, name, override: true };
  (to as HasMiddleware).middlewareStack?.addRelativeTo(middleware as never, options);
}
