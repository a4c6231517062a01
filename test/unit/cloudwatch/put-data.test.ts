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

  it.each<[string, unknown]>([
    ["a string", ["1"]],
    ["NaN", [NaN]],
    ["infinity", [{ Value: Infinity }]],
    ["a value without a number", [{ Unit: "Count" }]],
    ["an object", { value: 1 }],
    ["a dimension without a string", [{ Value: 1, Dimensions: { Stage: 1 } }]],
  ])("refuses %s before any request", async (_, values) => {
    const { mock, metric } = orders();
    await expect(metric.putData(values as number[])).rejects.toThrow(/must be/);
    expect(mock.calls()).toHaveLength(0);
  });

  it("stops between two requests when aborted", async () => {
    const { mock, metric } = orders();
    const controller = new AbortController();
    mock.on(PutMetricDataCommand).callsFake(() => {
      controller.abort();
      return {};
    });
    const put = metric.putData(
      Array.from({ length: 3000 }, () => 1),
      { abortSignal: controller.signal },
    );
    await expect(put).rejects.toMatchObject({ succeeded: { length: 1000 }, cause: { name: "AbortError" } });
    expect(mock.calls()).toHaveLength(1);
  });
});
