import { DescribeInstancesCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { answerInstances, mockedEC2, optionsOf } from "../../../support/mocked-roots.js";

const done = { done: true, value: undefined };

/** An iterator over instances that returns only the ids. */
function iterate(...pages: string[][]) {
  const { ec2, mock } = mockedEC2();
  answerInstances(mock, ...pages);
  const iterator = ec2.instances[Symbol.asyncIterator]();
  const next = async (): Promise<string | undefined> => (await iterator.next()).value?.id;
  return { iterator, mock, next };
}

/** For each request after the first, whether it was aborted. */
function aheadWereAborted(mock: Parameters<typeof optionsOf>[0]): (boolean | undefined)[] {
  const [, ...ahead] = optionsOf(mock);
  return ahead.map(({ abortSignal }) => abortSignal?.aborted);
}

describe("leaving a loop early", () => {
  it("aborts the request ahead", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1", "i-2"], ["i-3"]);
    for await (const { id } of ec2.instances) if (id === "i-2") break;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(aheadWereAborted(mock)).toEqual([true]);
  });

  it("with an error in the body rethrows the error", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"], ["i-2"]);
    const error = new Error("mine");
    const loop = (async () => {
      for await (const _ of ec2.instances) throw error;
    })();
    await expect(loop).rejects.toBe(error);
    expect(aheadWereAborted(mock)).toEqual([true]);
  });

  it("also works for pages", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"], ["i-2"]);
    for await (const page of ec2.instances.pages()) if (page.length > 0) break;
    expect(aheadWereAborted(mock)).toEqual([true]);
  });

  it("through another generator rethrows its error and ends the listing", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"], ["i-2"]);
    const outer = (async function* () {
      yield* { [Symbol.asyncIterator]: () => ec2.instances[Symbol.asyncIterator]() };
    })();
    await outer.next();
    const error = new Error("mine");
    await expect(outer.throw(error)).rejects.toBe(error);
    expect(await outer.next()).toEqual(done);
    expect(aheadWereAborted(mock)).toEqual([true]);
  });
});

describe("an iterator", () => {
  it("stays done at its end", async () => {
    const { iterator, next } = iterate(["i-1"]);
    expect(await next()).toBe("i-1");
    expect([await iterator.next(), await iterator.next()]).toEqual([done, done]);
  });

  it("is done after an error", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).rejects(new Error("not now"));
    const iterator = ec2.instances[Symbol.asyncIterator]();
    await expect(iterator.next()).rejects.toThrow("not now");
    expect(await iterator.next()).toEqual(done);
    expect(mock.calls()).toHaveLength(1);
  });

  it("handles overlapping calls one after another", async () => {
    const { next, mock } = iterate(["i-1", "i-2"], [], ["i-3"]);
    const all = await Promise.all([next(), next(), next(), next(), next()]);
    expect(all).toEqual(["i-1", "i-2", "i-3", undefined, undefined]);
    expect(mock.calls()).toHaveLength(3);
  });

  it("is done after return(), even if it overtakes a pending call", async () => {
    const { iterator, next, mock } = iterate(["i-1", "i-2"], ["i-3"]);
    const [first, returned] = [next(), iterator.return?.()];
    expect(await first).toBe("i-1");
    expect(await returned).toEqual(done);
    expect(await iterator.next()).toEqual(done);
    expect(aheadWereAborted(mock)).toEqual([true]);
  });

  it("sends nothing if it returns before it began", async () => {
    const { iterator, mock } = iterate(["i-1"]);
    expect(await iterator.return?.()).toEqual(done);
    expect(await iterator.next()).toEqual(done);
    expect(mock.calls()).toEqual([]);
  });
});
