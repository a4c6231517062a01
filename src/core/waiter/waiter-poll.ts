import { isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { CallOptions } from "../call/call-options.js";
import type { ClientLike, CommandOf } from "../call/client-like.js";
import type { Context } from "../call/context.js";
import { errorName } from "../errors/error-guards.js";
import type { WaiterDefinition } from "./waiter.js";

type SdkError = Parameters<typeof isTransientError>[0];

/** What one look at the service showed, by the waiter's own acceptors. */
export interface WaiterLook<Output> {
  readonly state: "success" | "failure" | "retry";
  readonly response: Output | undefined;
  readonly error: unknown;
}

// The SDK's waiters take seconds and refuse a maxWaitTime that is not above minDelay. So short a wait is over
// after its first look; should the clock allow a second one, the facade below stops it.
const ONE_LOOK = { maxWaitTime: 0.002, minDelay: 0.001, maxDelay: 0.001 };

/** Asks the service once, and lets the SDK's acceptors judge the answer. */
export async function pollOnce<Client extends ClientLike, Output extends object>(
  context: Context<Client>,
  definition: WaiterDefinition<Client, Output>,
  options: CallOptions,
): Promise<WaiterLook<Output>> {
  const cutOff = new AbortController();
  const recorder = new RecordingClient<Output>(context, options, () => cutOff.abort());
  const parameters = { ...ONE_LOOK, client: recorder as unknown as Client, abortSignal: cutOff.signal };
  let verdict: WaiterLook<Output>["state"] = "success";
  try {
    await definition.wait(parameters);
  } catch (thrown) {
    // The acceptors swallow every error of the client; what comes out is only their verdict.
    const isUndecided = errorName(thrown) === "TimeoutError" || errorName(thrown) === "AbortError";
    verdict = isUndecided ? "retry" : "failure";
  }
  const { invalid, response, error } = recorder;
  if (invalid) throw invalid.error;
  const isHopeless = verdict === "retry" && error !== undefined && isFinal(error, definition.expectedErrors);
  return { state: isHopeless ? "failure" : verdict, response, error };
}

/** Stands in for the client in one look of a waiter: lets one request through and keeps what came of it. */
class RecordingClient<Output> {
  response: Output | undefined;
  error: unknown;
  /** The error of a command that was not to be sent: the caller's mistake, and no look at the service. */
  invalid: { readonly error: unknown } | undefined;
  readonly #context: Context<ClientLike>;
  readonly #options: CallOptions;
  readonly #stop: () => void;
  #calls = 0;

  constructor(context: Context<ClientLike>, options: CallOptions, stop: () => void) {
    this.#context = context;
    this.#options = options;
    this.#stop = stop;
  }

  /** The waiters look for a logger here. */
  get config(): object {
    return this.#context.client.config;
  }

  async send(command: CommandOf<Output>): Promise<Output> {
    if (++this.#calls > 1) {
      this.#stop();
      return new Promise(() => undefined);
    }
    try {
      this.#context.check(command);
    } catch (error) {
      this.invalid = { error };
      throw error;
    }
    try {
      this.response = await this.#context.send(command, this.#options);
      return this.response;
    } catch (error) {
      this.error = error;
      throw error;
    }
  }
}

/** Whether asking again cannot help: a refusal or a mistake in the request, and no "not yet". */
function isFinal(error: unknown, expected: readonly string[]): boolean {
  if (!(error instanceof Error) || expected.includes(error.name)) return false;
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  const { httpStatusCode: status = 0 } = $metadata ?? {};
  const mayPass = status === 404 || status === 408 || status >= 500;
  // The SDK knows throttling by its many names, and what a network throws.
  return !mayPass && !isThrottlingError(error as SdkError) && !isTransientError(error as SdkError);
}
