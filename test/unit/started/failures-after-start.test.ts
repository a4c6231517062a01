import { describe, expect, it } from "vitest";
import { type StartingAction, startingActions } from "../../support/service/started-work.js";

const refused = (name: string, httpStatusCode: number): Error =>
  Object.assign(new Error("It was refused."), { name, $fault: "client", $metadata: { httpStatusCode } });

const network = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
const denied = refused("AccessDenied", 403);

/** The error, and all that it names as its causes. */
function causesOf(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [error];
}

/** The error of an action whose way to end what it started is closed as well. */
async function failureOf(
  make: () => StartingAction,
  answer: (controller: AbortController) => object,
  callback: () => void = () => {},
): Promise<{ error: Error; id: string }> {
  const action = make();
  const controller = new AbortController();
  action.afterStart(() => answer(controller));
  action.refuseStop?.(refused("Locked", 409));
  const error: unknown = await action.run({ abortSignal: controller.signal, callback }).then(
    () => expect.unreachable("It went through."),
    (reason: unknown) => reason,
  );
  return { error: error as Error, id: action.id };
}

/** Checks that an error names what was started, in its message and by a member. */
function expectNamed(error: unknown, id: string): void {
  const { message, ...members } = error as Error & { readonly id?: string; readonly taskHandle?: string };
  expect(members.id ?? members.taskHandle).toContain(id);
  expect(message).toContain(members.id ?? members.taskHandle);
  expect(["UnfinishedError", "RedriveError"]).toContain((error as Error).name);
}

describe.each(Object.entries(startingActions))("%s, after it has started something,", (_name, make) => {
  it.each<[string, Error]>([
    ["throttling", refused("ThrottlingException", 400)],
    ["a refusal", denied],
    ["a dropped connection", network],
    ["an expired token", refused("ExpiredToken", 403)],
  ])("reports what it started, and %s as the cause", async (_kind, failure) => {
    const { error, id } = await failureOf(make, () => {
      throw failure;
    });
    expectNamed(error, id);
    expect(causesOf(error)).toContain(failure);
  });

  it("reports it after a response that is none", async () => {
    const { error, id } = await failureOf(make, () => ({ StackStatus: null, Status: null }));
    expect(error.name).not.toBe("AbortError");
    expectNamed(error, id);
  });

  it("reports it after an abort, as the cause of the AbortError", async () => {
    const { error, id } = await failureOf(make, (controller) => {
      controller.abort("enough");
      return {};
    });
    expect(error).toMatchObject({ name: "AbortError", cause: { cause: "enough" } });
    expect(error.message).toContain(id);
    expectNamed(error.cause, id);
  });

  it("reports it after an error of the caller's function, which is the cause", async () => {
    const failure = new Error("no more, please");
    const { error, id } = await failureOf(
      make,
      () => ({ Results: [{ Status: "RUNNING", TaskHandle: "task-1" }] }),
      () => {
        throw failure;
      },
    );
    expectNamed(error, id);
    expect(error.cause).toBe(failure);
  });
});

const running = { Results: [{ Status: "RUNNING", TaskHandle: "task-1" }] };
const endable = Object.entries(startingActions).filter(([, make]) => "refuseStop" in make());

describe.each(endable)("%s, if what it has started can be ended,", (_name, make) => {
  it("leaves an error of the caller's function unchanged", async () => {
    const action = make();
    const failure = new Error("no more, please");
    action.afterStart(() => running);
    const callback = (): never => {
      throw failure;
    };
    const { signal: abortSignal } = new AbortController();
    await expect(action.run({ abortSignal, callback })).rejects.toBe(failure);
  });

  it("throws an AbortError with the signal's reason", async () => {
    const action = make();
    const controller = new AbortController();
    action.afterStart(() => running);
    const callback = (): void => controller.abort("enough");
    const acting = action.run({ abortSignal: controller.signal, callback });
    await expect(acting).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
  });
});

describe("a request to start something", () => {
  it("is awaited after an abort, so that the id is known", async () => {
    const action = startingActions["queue.redrive"]?.();
    if (!action) throw new Error("There is no such action.");
    const controller = new AbortController();
    action.afterStart(() => running);
    action.refuseStop?.(denied);
    action.whileStarting?.(() => controller.abort("enough"));
    const acting = action.run({ abortSignal: controller.signal, callback: () => {} });
    await expect(acting).rejects.toMatchObject({ name: "AbortError", cause: { taskHandle: "task-1" } });
  });
});
