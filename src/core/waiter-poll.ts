import type { ClientLike } from "./client-like.js";
import { errorName } from "./error-guards.js";
import type { WaiterDefinition, WaiterOptions } from "./waiter.js";

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
  client: Client,
  definition: WaiterDefinition<Client, Output>,
  options: WaiterOptions,
): Promise<WaiterLook<Output>> {
  const cutOff = new AbortController();
  const recorder = new RecordingClient<Output>(client, options, () => cutOff.abort());
  const parameters = { ...ONE_LOOK, client: recorder as unknown as Client, abortSignal: cutOff.signal };
  let verdict: WaiterLook<Output>["state"] = "success";
  try {
    await definition.wait(parameters);
  } catch (thrown) {
    // The acceptors swallow every error of the client; what comes out is only their verdict.
    const isUndecided = errorName(thrown) === "TimeoutError" || errorName(thrown) === "AbortError";
    verdict = isUndecided ? "retry" : "failure";
  }
  const { response, error } = recorder;
  const isHopeless = verdict === "retry" && error !== undefined && isFinal(error, definition.expectedErrors);
  return { state: isHopeless ? "failure" : verdict, response, error };
}

/** Stands in for the client in one look of a waiter: lets one request through and keeps what came of it. */
class RecordingClient<Output> {
  response: Output | undefined;
  error: unknown;
  readonly #client: { send(command: unknown, options: object): Promise<unknown>; config: object };
  readonly #options: WaiterOptions;
  readonly #stop: () => void;
  #calls = 0;

  constructor(client: ClientLike, options: WaiterOptions, stop: () => void) {
    this.#client = client as never;
    this.#options = options;
    this.#stop = stop;
  }

  /** The waiters look for a logger here. */
  get config(): object {
    return this.#client.config;
  }

  async send(command: unknown): Promise<unknown> {
    if (++this.#calls > 1) {
      this.#stop();
      return new Promise(() => undefined);
    }
    const { abortSignal, requestTimeout } = this.#options;
    try {
      const output = await this.#client.send(command, {
        ...(abortSignal && { abortSignal }),
        ...(requestTimeout !== undefined && { requestTimeout }),
      });
      this.response = output as Output;
      return output;
    } catch (error) {
      this.error = error;
      throw error;
    }
  }
}

/** Whether asking again cannot help: a refusal or a mistake in the request, and no "not yet". */
function isFinal(error: unknown, expected: readonly string[]): boolean {
  if (!(error instanceof Error) || expected.includes(error.name)) return false;
  const { $metadata, $retryable } = error as { $metadata?: { httpStatusCode?: number }; $retryable?: object };
  const status = $metadata?.httpStatusCode;
  if (status === undefined || $retryable) return false;
  const mayPass = status === 404 || status === 408 || status === 429 || status >= 500 || isThrottling(error);
  return !mayPass;
}

function isThrottling(error: Error): boolean {
  return /Throttl|RequestLimitExceeded|TooManyRequests|SlowDown/.test(error.name);
}
