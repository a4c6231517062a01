import { beforeEach, describe, expect, it, vi } from "vitest";
import { loadSdk } from "../../../codegen/sdk/index.js";
import type { WaiterModel } from "../../../codegen/model/index.js";
import { settled, useFakeClock } from "../../support/process/fake-clock.js";
import { at, fill } from "./support/interpreter.js";
import { call, isOld, serviceError, type Subject, named, subjects } from "./support/subject.js";

interface Row {
  readonly name: string;
  readonly subject: Subject;
  readonly type: string;
  readonly member: string;
  readonly waiter: WaiterModel;
  /** The operation that the client's waiter polls. */
  readonly operation: string;
}

const rows: Row[] = subjects.flatMap((subject) =>
  Object.entries(subject.model.resources).flatMap(([type, { waiters = {} }]) =>
    Object.entries(waiters).map(([member, waiter]) => {
      const operation = loadSdk(subject.model.package).waiter(waiter.waiter)?.operation ?? "";
      return { name: `${subject.model.name} ${type}.${member}`, subject, type, member, waiter, operation };
    }),
  ),
);

useFakeClock();

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

describe("a waiter", () => {
  it.each(named(rows))(
    "%s requests the resource, and fails at once when access is denied",
    async (_, row) => {
      const { subject, type, member, waiter, operation } = row;
      const refusal = serviceError("UnauthorizedOperation", 403);
      subject.refuse(operation, refusal);
      const outcome = await settled(call(subject.make(type), member) as Promise<unknown>);
      expect(outcome).toMatchObject({ code: "WaiterFailed", waiter: waiter.waiter, cause: refusal });
      const ids = subject.seen(type, subject.ids(type));
      expect(subject.sent).toEqual([
        { command: `${operation}Command`, input: fill(waiter.params, {}, { ids }) },
      ]);
    },
  );

  it.each(named(rows))("%s polls as often and as fast as its model says", async (_, row) => {
    const { subject, type, member, waiter, operation } = row;
    subject.refuse(operation, serviceError("InternalError", 500));
    const started = performance.now();
    const outcome = await settled(call(subject.make(type), member) as Promise<unknown>);
    expect(outcome).toMatchObject({ code: "WaiterTimedOut", attempts: waiter.attempts });
    const seconds = (performance.now() - started) / 1000;
    expect(seconds / (waiter.attempts - 1)).toBeCloseTo(waiter.delay, 1);
  });

  it.each(named(rows))(
    "%s refreshes the snapshot, or makes it stale, whatever the result",
    async (_, row) => {
      const { subject, type, member, operation } = row;
      const { load } = subject.resource(type);
      const output = subject.output(operation);
      subject.answer(operation, output);
      const resource = subject.make(type, undefined, {});
      await settled(call(resource, member, { maxAttempts: 1 }) as Promise<unknown>);
      const path = load && "operation" in load && load.operation === operation ? load.path : undefined;
      expect(isOld(resource)).toBe(path === undefined);
      expect(resource.meta.data).toEqual(path === undefined ? {} : at(output, path));
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});
