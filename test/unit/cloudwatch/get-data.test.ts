import { GetMetricDataCommand, GetMetricStatisticsCommand } from "@aws-sdk/client-cloudwatch";
import { describe, expect, it } from "vitest";
import { mockedCloudWatch } from "../../support/service/mocked-cloudwatch.js";
import { inputsOf } from "../../support/mocked-roots.js";

const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute));
const size = (input: Record<string, unknown>): number => (input["MetricDataQueries"] as unknown[]).length;
const range = { StartTime: at(0), EndTime: at(60) };

describe("getData", () => {
  it("names the queries, and concatenates the pages of each in chronological order", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock
      .on(GetMetricDataCommand)
      .resolvesOnce({
        MetricDataResults: [
          { Id: "rate", Label: "Rate", Timestamps: [at(5)], Values: [2], StatusCode: "PartialData" },
        ],
        NextToken: "more",
      })
      .resolves({
        MetricDataResults: [
          { Id: "rate", Label: "Rate", Timestamps: [at(0), at(10)], Values: [1, 3], StatusCode: "Complete" },
        ],
      });
    const { rate } = await cloudwatch.getData(
      {
        errors: {
          metric: cloudwatch.metric("Shop", "Errors"),
          Stat: "Sum",
          Period: 300,
          Dimensions: { Stage: "live" },
          ReturnData: false,
        },
        rate: "errors / 5",
      },
      range,
    );
    expect(rate).toEqual({
      label: "Rate",
      points: [
        { timestamp: at(0), value: 1 },
        { timestamp: at(5), value: 2 },
        { timestamp: at(10), value: 3 },
      ],
      messages: [],
    });
    const [first, second] = inputsOf(mock);
    expect(first).toEqual({
      ...range,
      ScanBy: "TimestampAscending",
      MetricDataQueries: [
        {
          Id: "errors",
          MetricStat: {
            Metric: {
              Namespace: "Shop",
              MetricName: "Errors",
              Dimensions: [{ Name: "Stage", Value: "live" }],
            },
            Period: 300,
            Stat: "Sum",
          },
          ReturnData: false,
        },
        { Id: "rate", Expression: "errors / 5" },
      ],
    });
    expect(second).toMatchObject({ NextToken: "more" });
  });

  it("splits more than 500 metric queries, but keeps expressions with their operands", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock.on(GetMetricDataCommand).callsFake(({ MetricDataQueries }) => ({
      MetricDataResults: MetricDataQueries.map(({ Id }: { Id: string }) => ({ Id, StatusCode: "Complete" })),
    }));
    const metric = cloudwatch.metric("Shop", "Orders");
    const query = { metric, Stat: "Sum", Period: 60 };
    const many = Object.fromEntries(Array.from({ length: 1100 }, (_, index) => [`q${index}`, query]));
    expect(Object.keys(await cloudwatch.getData(many, range))).toHaveLength(1100);
    expect(inputsOf(mock).map(size)).toEqual([500, 500, 100]);

    await cloudwatch.getData({ ...many, sum: "SUM(METRICS())" }, range);
    expect(inputsOf(mock).slice(3).map(size)).toEqual([1101]);
  });

  it("rejects with the query and the service's message if a result is incomplete", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock.on(GetMetricDataCommand).resolves({
      MetricDataResults: [
        { Id: "a", StatusCode: "Complete" },
        { Id: "b", StatusCode: "Forbidden", Messages: [{ Code: "x", Value: "not yours" }] },
      ],
    });
    const metric = cloudwatch.metric("Shop", "Orders");
    const query = { metric, Stat: "Sum", Period: 60 };
    await expect(cloudwatch.getData({ a: query, b: query, c: query }, range)).rejects.toMatchObject({
      code: "MetricDataIncomplete",
      failures: [
        { id: "b", code: "Forbidden", message: "not yours" },
        { id: "c", code: "no result", message: "" },
      ],
    });
  });

  it("ends if the service repeats a page token", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock.on(GetMetricDataCommand).resolves({ NextToken: "again" });
    const metric = cloudwatch.metric("Shop", "Orders");
    await expect(metric.getData({ Stat: "Sum", Period: 60, ...range })).rejects.toMatchObject({
      code: "RepeatedPageToken",
    });
  });

  it.each(["Errors", "1st", "a-b", ""])(
    "refuses the name %j, which is invalid in expressions",
    async (name) => {
      const { mock, cloudwatch } = mockedCloudWatch();
      await expect(cloudwatch.getData({ [name]: "1 + 1" }, range)).rejects.toThrow(TypeError);
      expect(mock.calls()).toHaveLength(0);
    },
  );
});

describe("metric.statistics", () => {
  it("is in chronological order, and requests long ranges in parts of 1,440 periods", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock
      .on(GetMetricStatisticsCommand)
      .resolvesOnce({ Datapoints: [{ Timestamp: at(5) }, { Timestamp: at(1) }] })
      .resolves({ Datapoints: [{ Timestamp: at(3000) }] });
    const metric = cloudwatch.metric("Shop", "Orders");
    const found = await metric.statistics({
      StartTime: at(0),
      EndTime: at(3000),
      Period: 120,
      Statistics: ["Sum"],
    });
    expect(found.map(({ Timestamp }) => Timestamp)).toEqual([at(1), at(5), at(3000)]);
    expect(inputsOf(mock)).toMatchObject([
      { StartTime: at(0), EndTime: at(2880), Namespace: "Shop", MetricName: "Orders" },
      { StartTime: at(2880), EndTime: at(3000) },
    ]);
  });
});
