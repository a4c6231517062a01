import { PutMetricDataCommand } from "@aws-sdk/client-cloudwatch";
import { describe, expect, it } from "vitest";
import { isBatchActionError } from "../../../src/index.js";
import { mockedCloudWatch } from "../../support/service/mocked-cloudwatch.js";
import { inputsOf } from "../../support/mocked-roots.js";

function orders() {
  const { mock, cloudwatch } = mockedCloudWatch();
  mock.on(PutMetricDataCommand).resolves({});
  return { mock, metric: cloudwatch.metric("Shop", "Orders") };
}

const sizes = (inputs: readonly Record<string, unknown>[]): number[] =>
  inputs.map(({ MetricData }) => (MetricData as unknown[]).length);

async function* numbers(count: number) {
  for (let value = 0; value < count; value++) yield value;
}

describe("metric.putData", () => {
  it("accepts numbers and the SDK's structures, and names the metric in each", async () => {
    const { mock, metric } = orders();
    const put = await metric.putData([
      1,
      { Value: 2, Unit: "Count", Dimensions: { Stage: "test" } },
      { Values: [3, 4], Dimensions: [{ Name: "Stage", Value: "live" }] },
    ]);
    expect(put).toEqual({ values: 3, requests: 1 });
    expect(inputsOf(mock)).toEqual([
      {
        Namespace: "Shop",
        MetricData: [
          { MetricName: "Orders", Value: 1 },
          {
            MetricName: "Orders",
            Value: 2,
            Unit: "Count",
            Dimensions: [{ Name: "Stage", Value: "test" }],
          },
          { MetricName: "Orders", Values: [3, 4], Dimensions: [{ Name: "Stage", Value: "live" }] },
        ],
      },
    ]);
  });

  it("accepts a single number, and the SDK's own input, which cannot name another metric", async () => {
    const { mock, metric } = orders();
    await metric.putData(7);
    const other = { Value: 8, MetricName: "Other" };
    await metric.putData({ MetricData: [other], StrictEntityValidation: true });
    expect(inputsOf(mock)).toEqual([
      { Namespace: "Shop", MetricData: [{ MetricName: "Orders", Value: 7 }] },
      {
        Namespace: "Shop",
        StrictEntityValidation: true,
        MetricData: [{ MetricName: "Orders", Value: 8 }],
      },
    ]);
  });

  it("sends nothing for an empty list", async () => {
    const { mock, metric } = orders();
    expect(await metric.putData([])).toEqual({ values: 0, requests: 0 });
    expect(mock.calls()).toHaveLength(0);
  });

  it("splits more than 1,000 values", async () => {
    const { mock, metric } = orders();
    expect(await metric.putData(numbers(2500))).toEqual({ values: 2500, requests: 3 });
    expect(sizes(inputsOf(mock))).toEqual([1000, 1000, 500]);
  });

  it("splits more than a megabyte", async () => {
    const { mock, metric } = orders();
    const wide = { Values: Array.from({ length: 150 }, (_, index) => index + 0.123456789) };
    await metric.putData(Array.from({ length: 900 }, () => wide));
    const inputs = inputsOf(mock);
    expect(sizes(inputs).reduce((sum, size) => sum + size, 0)).toBe(900);
    expect(inputs.length).toBeGreaterThan(1);
    for (const input of inputs) {
      expect(Buffer.byteLength(JSON.stringify(input))).toBeLessThanOrEqual(1_000_000);
    }
  });

  it("rethrows the first request's error, and reports after a later one what was sent", async () => {
    const { mock, metric } = orders();
    const refusal = Object.assign(new Error("slow down"), { name: "ThrottlingException" });
    mock.on(PutMetricDataCommand).rejects(refusal);
    await expect(metric.putData([1])).rejects.toBe(refusal);

    mock.reset();
    mock.on(PutMetricDataCommand).resolvesOnce({}).rejects(refusal);
    const error: unknown = await metric
      .putData(Array.from({ length: 1500 }, () => 1))
      .catch((reason) => reason);
    expect(isBatchActionError(error) && [error.succeeded.length, error.cause]).toEqual([1000, refusal]);
  });

  it.each<[string, unknown, RegExp]>([
    ["null", null, /^The values must be .* null/],
    ["an object", { value: 1 }, /^The values must be/],
    ["a string", "1", /^The values must be/],
    ["a string in a list", ["1"], /^Value 0 must be a number or an object/],
    ["null in a list", [1, null], /^Value 1 must be a number or an object/],
    ["NaN", [NaN], /^Value 0 must be a finite number, but it is NaN/],
    ["infinity", [{ Value: Infinity }], /^Value 0: Value must be a finite number/],
    ["negative infinity", [{ Values: [1, -Infinity] }], /^Value 0: Values\[1\] must be a finite number/],
    ["a number that is too large", [1, -1e109], /^Value 1 must be from -2\^360 to 2\^360/],
    ["values that are not a list", [{ Values: 5 }], /^Value 0: Values must be a list/],
    ["more than 150 values", [{ Values: Array(151).fill(1) }], /^Value 0: Values must have 150 entries/],
    ["counts for other values", [{ Values: [1, 2], Counts: [1] }], /^Value 0: Counts must have a number for/],
    [
      "statistics without a sum",
      [{ StatisticValues: { SampleCount: 1 } }],
      /StatisticValues\.Sum must be a number/,
    ],
    ["a value without a number", [{ Unit: "Count" }], /^Value 0 must be an object with Value, Values/],
    ["a date as a string", [{ Value: 1, Timestamp: "2026-01-01" }], /^Value 0: Timestamp must be a Date/],
    ["an invalid date", [{ Value: 1, Timestamp: new Date(NaN) }], /^Value 0: Timestamp must be a valid Date/],
    [
      "a dimension without a string",
      [{ Value: 1, Dimensions: { Stage: 1 } }],
      /^Value 0: Dimensions\.Stage must be/,
    ],
    [
      "a dimension without a value",
      [{ Value: 1, Dimensions: [{ Name: "a" }] }],
      /Dimensions\[0\]\.Value must be/,
    ],
    [
      "more than 30 dimensions",
      [{ Value: 1, Dimensions: Array.from({ length: 31 }, (_, n) => ({ Name: `d${n}`, Value: "1" })) }],
      /^Value 0: Dimensions must have 30 entries or fewer, but it has 31/,
    ],
  ])("refuses %s before any request, and names its place", async (_, values, message) => {
    const { mock, metric } = orders();
    await expect(metric.putData(values as number[])).rejects.toThrow(message);
    expect(mock.calls()).toHaveLength(0);
  });

  it("accepts the largest values, and the maximum number of dimensions and values", async () => {
    const { mock, metric } = orders();
    const Dimensions = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`d${n}`, "1"]));
    await metric.putData([2 ** 360, { Values: Array<number>(150).fill(-(2 ** 360)), Dimensions }]);
    expect(mock.calls()).toHaveLength(1);
  });

  it("sends the data of entities once, and counts them towards the first request", async () => {
    const { mock, metric } = orders();
    const EntityMetricData = [{ MetricData: [{ MetricName: "Other", Value: 1 }] }];
    await metric.putData({ MetricData: numbers(1500), EntityMetricData });
    await metric.putData({ EntityMetricData });
    const inputs = inputsOf(mock);
    expect(sizes(inputs)).toEqual([999, 501, 0]);
    expect(inputs.map((input) => "EntityMetricData" in input)).toEqual([true, false, true]);
  });
});

describe("an abort of metric.putData", () => {
  it("between two requests is an AbortError that reports what was sent", async () => {
    const { mock, metric } = orders();
    const controller = new AbortController();
    mock.on(PutMetricDataCommand).callsFake(() => {
      controller.abort("enough");
      return {};
    });
    const { signal: abortSignal } = controller;
    await expect(metric.putData(numbers(3000), { abortSignal })).rejects.toMatchObject({
      code: "Aborted",
      cause: {
        code: "BatchActionFailed",
        succeeded: { length: 1000 },
        failures: [{ id: "from position 1000 on" }],
      },
    });
    expect(mock.calls()).toHaveLength(1);
  });

  it("before the first request only has the reason", async () => {
    const { mock, metric } = orders();
    const abortSignal = AbortSignal.abort("enough");
    await expect(metric.putData([1], { abortSignal })).rejects.toMatchObject({
      code: "Aborted",
      cause: "enough",
    });
    expect(mock.calls()).toHaveLength(0);
  });

  it("ends the wait for a hanging source", async () => {
    const { metric } = orders();
    const controller = new AbortController();
    const hanging = (async function* () {
      yield 1;
      controller.abort("enough");
      await new Promise<never>(() => {});
    })();
    await expect(metric.putData(hanging, { abortSignal: controller.signal })).rejects.toMatchObject({
      code: "Aborted",
      cause: "enough",
    });
  });
});
