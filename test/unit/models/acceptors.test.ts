import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { constantName } from "../../../codegen/emit/waiter/waiter-definition.js";
import { waiterModule } from "../../../codegen/emit/waiter/waiter-files.js";
import type { WaiterDefinitionModel } from "../../../codegen/model/index.js";
import { loadSdk } from "../../../codegen/sdk/index.js";
import type { Waiter } from "../../../src/core/waiter/waiter.js";
import { sampleOf, type Plain } from "./support/samples.js";
import { named, serviceError, type Subject, subjects } from "./support/subject.js";

interface Row {
  readonly name: string;
  readonly subject: Subject;
  readonly model: WaiterDefinitionModel;
}

const rows: Row[] = subjects.flatMap((subject) =>
  Object.values(subject.model.resources).flatMap(({ waiters = {}, customWaiters = [] }) =>
    [...Object.values(waiters), ...customWaiters].map((model) => ({
      name: `${subject.model.name} ${model.waiter}`,
      subject,
      model,
    })),
  ),
);

/** The same output with this string in place of every other. */
function withStates(value: unknown, state: string): unknown {
  if (typeof value === "string") return state;
  if (Array.isArray(value)) return value.map((item) => withStates(item, state));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withStates(inner, state)]));
}

/** The verdict of the client's own waiter on one response: that of `waitForX`. */
async function ownVerdict(subject: Subject, waiter: string, send: () => Promise<unknown>): Promise<string> {
  const sdk = (await import(subject.model.package)) as Record<string, unknown>;
  const waitFor = sdk[`waitFor${waiter}`] as (
    parameters: object,
    input: object,
  ) => Promise<{ state: string }>;
  const { state } = await waitFor(
    { client: { config: {}, send }, maxWaitTime: 0.002, minDelay: 0.001, maxDelay: 0.001 },
    {},
  );
  return state === "TIMEOUT" ? "RETRY" : state;
}

describe("the generated acceptors agree with the client's own:", () => {
  it.each(named(rows))("%s", async (_, { subject, model }) => {
    const known = loadSdk(subject.model.package).waiter(model.waiter);
    const operation = known?.operation ?? "";
    const module = join(
      import.meta.dirname,
      "../../../src",
      subject.model.name,
      "generated",
      waiterModule(operation),
    );
    const exported = (await import(module.replace(/js$/, "ts"))) as Record<string, Waiter<Plain>>;
    const waiter = exported[constantName(model)];
    if (!waiter || !known) throw new Error(`There is no ${constantName(model)}.`);
    const expected = known.acceptors.flatMap(({ matcher }) =>
      matcher.kind === "output" && typeof matcher.expected === "string" ? [matcher.expected] : [],
    );
    const whole = sampleOf(subject.outputOf(operation), "any");
    for (const state of [...expected, "another"]) {
      const output = withStates(whole, state) as Plain;
      expect([state, waiter.accept(output)]).toEqual([
        state,
        await ownVerdict(subject, model.waiter, async () => output),
      ]);
    }
    for (const { matcher } of known.acceptors) {
      if (matcher.kind !== "errorType") continue;
      const error = serviceError(matcher.name);
      expect(waiter.errors[matcher.name]).toBe(
        await ownVerdict(subject, model.waiter, () => Promise.reject(error)),
      );
    }
    // An empty response decides nothing.
    expect(known.acceptors[0]?.matcher.kind === "success" ? "RETRY" : waiter.accept({})).toBe("RETRY");
  });
});

describe("in addition to them", () => {
  it.each(named(rows.filter(({ model }) => model.fails)))(
    "%s fails in states from which the awaited one cannot be reached",
    async (_, row) => {
      const { subject, model } = row;
      const operation = loadSdk(subject.model.package).waiter(model.waiter)?.operation ?? "";
      const module = join(
        import.meta.dirname,
        "../../../src",
        subject.model.name,
        "generated",
        waiterModule(operation),
      );
      const exported = (await import(module.replace(/js$/, "ts"))) as Record<string, Waiter<Plain>>;
      const whole = sampleOf(subject.outputOf(operation), "any");
      for (const state of Object.values(model.fails ?? {}).flat()) {
        const output = withStates(whole, state) as Plain;
        expect(exported[constantName(model)]?.accept(output)).toBe("FAILURE");
        expect(exported[constantName(model)]?.states?.(output)).toContain(state);
      }
    },
  );
});
