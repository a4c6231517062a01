import { redact, type RedactedInput } from "./redact.js";

/** One call, as a session's logger is told of it. */
export interface CallLogEntry {
  /** The service, as `"ec2"`. */
  readonly service: string;
  /** The operation, as `"DescribeInstances"`. */
  readonly operation: string;
  /** The input: ids, names, numbers and flags; of all else, only the type. */
  readonly input: RedactedInput;
  /** How long the call took in all, in milliseconds. A body that is streamed is read after that. */
  readonly duration: number;
  /** How often it was tried. */
  readonly attempts?: number;
  /** The service's id of the request, which its support asks for. */
  readonly requestId?: string;
  /** The HTTP status of the answer, where there was one. */
  readonly status?: number;
  /** The name of the error that the call ended in, as `"AccessDenied"`. */
  readonly error?: string;
}

/** What a session takes as `logger`: `console`, a pino or winston logger, or an object with such a method. */
export interface CallLogger {
  /** Called once for each call. What it throws is dropped: a log must not break what it tells of. */
  info(entry: CallLogEntry): unknown;
}

interface Metadata {
  readonly attempts?: number;
  readonly requestId?: string;
  readonly httpStatusCode?: number;
}

interface WithMetadata {
  readonly $metadata?: Metadata;
}

type Handler = (call: { readonly input: object }) => Promise<{ readonly output?: WithMetadata }>;
type Middleware = (next: Handler, context: { readonly commandName?: string }) => Handler;

/**
 * The part of a client's middleware stack that a log needs.
 *
 * @internal
 */
export interface Stack {
  add(middleware: never, options: object): void;
}

/**
 * Tells the logger of all calls that go through a client's middleware stack, the resources' and the caller's
 * own.
 *
 * @internal
 */
export function logCalls(stack: Stack, service: string, logger: CallLogger): void {
  const middleware: Middleware = (next, { commandName = "" }) => {
    const operation = commandName.replace(/Command$/, "");
    return async (call) => {
      const started = performance.now();
      const input = redactSafely(call.input); // Now, before the SDK's own middlewares add to it.
      const tell = (metadata: Metadata | undefined, error?: unknown): void => {
        const duration = Math.round((performance.now() - started) * 10) / 10;
        tellSafely(logger, {
          service,
          operation,
          input,
          duration,
          ...outcome(metadata),
          ...(error !== undefined && { error: error instanceof Error ? error.name : typeof error }),
        });
      };
      try {
        const result = await next(call);
        tell(result.output?.$metadata);
        return result;
      } catch (error) {
        tell((error as WithMetadata | undefined)?.$metadata, error);
        throw error;
      }
    };
  };
  // The first of all, so that the duration is the caller's; by name, so that a second time changes nothing.
  stack.add(middleware as never, {
    step: "initialize",
    priority: "high",
    name: "tucuxiCallLog",
    override: true,
  });
}

function outcome({ attempts, requestId, httpStatusCode }: Metadata = {}): Partial<CallLogEntry> {
  return {
    ...(attempts !== undefined && { attempts }),
    ...(requestId !== undefined && { requestId }),
    ...(httpStatusCode !== undefined && { status: httpStatusCode }),
  };
}

function redactSafely(input: object): RedactedInput {
  try {
    return redact(input);
  } catch {
    return {}; // An input that contains itself, or whose getters throw, is the SDK's to refuse.
  }
}

function tellSafely(logger: CallLogger, entry: CallLogEntry): void {
  try {
    Promise.resolve(logger.info(entry)).catch(() => undefined);
  } catch {
    // See CallLogger.info.
  }
}
