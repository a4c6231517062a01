import { addMiddleware, type Middleware } from "../../client/middleware.js";
import { redact, type RedactedInput } from "../../text/redact.js";

/** The log entry of one call. */
export interface CallLogEntry {
  /** The service, as `"ec2"`. */
  readonly service: string;
  /** The operation, as `"DescribeInstances"`. */
  readonly operation: string;
  /** The input: ids, names, numbers and booleans; everything else is replaced by its type. */
  readonly input: RedactedInput;
  /** How long the call took, retries included, in milliseconds. A streamed body is read after that. */
  readonly duration: number;
  /** The number of attempts. */
  readonly attempts?: number;
  /** The request ID of the service, which AWS Support asks for. */
  readonly requestId?: string;
  /** The HTTP status of the response, if there was one. */
  readonly status?: number;
  /** The name of the error that the call failed with, such as `"AccessDenied"`. */
  readonly error?: string;
}

/** The type of a session's `logger`: `console`, a pino or winston logger, or any object with such a method. */
export interface CallLogger {
  /** Called once for each call. An error that it throws is ignored, as a log must not break the call. */
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

/** Logs all calls of a client, those of resources and the caller's own. */
export function logCalls(client: object, service: string, logger: CallLogger): void {
  const middleware: Middleware<object, { readonly output?: WithMetadata }> = (next, { commandName = "" }) => {
    const operation = commandName.replace(/Command$/, "");
    return async (call) => {
      const started = performance.now();
      const input = redactSafely(call.input); // Redacted now, before the SDK's middleware changes it.
      const log = (metadata: Metadata | undefined, error?: unknown): void => {
        const duration = Math.round((performance.now() - started) * 10) / 10;
        logSafely(logger, {
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
        log(result.output?.$metadata);
        return result;
      } catch (error) {
        log((error as WithMetadata | undefined)?.$metadata, error);
        throw error;
      }
    };
  };
  // Outermost, so that the duration is the caller's; named, so that adding it twice has no effect.
  addMiddleware(client, "tucuxiCallLog", { step: "initialize", priority: "high" }, middleware);
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
    return {}; // The SDK rejects an input that contains itself, or whose getters throw.
  }
}

function logSafely(logger: CallLogger, entry: CallLogEntry): void {
  try {
    Promise.resolve(logger.info(entry)).catch(() => undefined);
  } catch {
    // See CallLogger.info.
  }
}
