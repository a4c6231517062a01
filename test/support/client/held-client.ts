/** A request that waits for a response from the test. */
export interface HeldRequest {
  /** Such as `DescribeInstances`. */
  readonly operation: string;
  /** The command itself. */
  readonly command: object;
  readonly input: Record<string, unknown>;
  readonly signal: AbortSignal | undefined;
  /** Until it was answered, or aborted by its signal. */
  readonly isOpen: boolean;
  answer(output: object): Promise<void>;
  fail(error: Error): Promise<void>;
}

/** A stub client whose requests wait for a response, and end as an SDK client's do when aborted. */
export function heldClient() {
  const requests: HeldRequest[] = [];
  const send = (
    command: { readonly input: Record<string, unknown>; readonly constructor: { readonly name: string } },
    { abortSignal: signal }: { readonly abortSignal?: AbortSignal } = {},
  ): Promise<object> =>
    new Promise((resolve, reject) => {
      let isOpen = true;
      const close = (): boolean => {
        const wasOpen = isOpen;
        isOpen = false;
        signal?.removeEventListener("abort", onAbort);
        return wasOpen;
      };
      const onAbort = (): void => {
        close();
        reject(Object.assign(new Error("Request aborted"), { name: "AbortError" }));
      };
      signal?.addEventListener("abort", onAbort);
      requests.push({
        operation: command.constructor.name.replace(/Command$/, ""),
        command,
        input: command.input,
        signal,
        get isOpen() {
          return isOpen;
        },
        answer(output) {
          if (close()) resolve(output);
          return turns();
        },
        fail(error) {
          if (close()) reject(error);
          return turns();
        },
      });
    });
  return {
    client: { config: {}, send },
    requests,
    /** The operations so far: `["DescribeInstances", …]`. */
    operations: () => requests.map(({ operation }) => operation),
    /** The request at an index, counted from the end if negative. */
    at: (index: number): HeldRequest => {
      const request = requests.at(index);
      if (!request) throw new Error(`There is no request ${index} among ${requests.length}.`);
      return request;
    },
  };
}

/** Waits until everything has happened that does not depend on a response. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}
