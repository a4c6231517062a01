/** The arguments of middleware: the input of the command, and from the step `build` on its HTTP request. */
export interface MiddlewareArguments<Input extends object = object> {
  readonly input: Input;
  readonly request: HttpRequest;
}

export interface HttpRequest {
  readonly protocol?: string;
  headers: Record<string, string>;
  readonly query?: object;
  body?: unknown;
}

/** The result of middleware: the parsed output, and in the step `deserialize` the HTTP response. */
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

/** The context that all middleware of one call shares; properties with symbol keys may be added. */
export interface MiddlewareContext {
  readonly commandName?: string;
  readonly __smithy_context?: object;
  [key: symbol]: unknown;
}

/** The position of middleware in the SDK's stack; within a step, `low` is closest to the connection. */
export interface Place {
  readonly step: "initialize" | "serialize" | "build" | "finalizeRequest" | "deserialize";
  readonly priority?: "high" | "low";
}

/** A command or a client of the SDK. A stub has no middleware stack, and nothing is added to it. */
interface HasMiddleware {
  readonly middlewareStack?: {
    add(middleware: never, options: object): void;
    addRelativeTo(middleware: never, options: object): void;
  };
}

/** Adds middleware to a command or a client; replaces middleware of the same name. */
export function addMiddleware<Input extends object = object, Result = MiddlewareResult>(
  to: object,
  name: string,
  place: Place,
  middleware: Middleware<Input, Result>,
): void {
  (to as HasMiddleware).middlewareStack?.add(middleware as never, { ...place, name, override: true });
}

/** Adds middleware to a command, directly before or after middleware of the SDK. */
export function addMiddlewareBeside<Input extends object = object, Result = MiddlewareResult>(
  to: object,
  name: string,
  place: { readonly relation: "before" | "after"; readonly toMiddleware: string },
  middleware: Middleware<Input, Result>,
): void {
  (to as HasMiddleware).middlewareStack?.addRelativeTo(middleware as never, {
    ...place,
    name,
    override: true,
  });
}
