import { GetMetricDataCommand, GetMetricStatisticsCommand } from "@aws-sdk/client-cloudwatch";
import { describe, expect, it } from "vitest";
import { mockedCloudWatch } from "../../support/service/mocked-cloudwatch.js";
import { inputsOf } from "../../support/mocked-roots.js";

const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute));
const size = (input: Record<string, unknown>): number => (input["MetricDataQueries"] as unknown[]).length;
const SEARCH = `SEARCH('{AWS/EC2,InstanceId} MetricName="CPUUtilization"', 'Average')`;
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
    expect(rate.series).toEqual([
      {
        label: "Rate",
        points: [
          { timestamp: at(0), value: 1 },
          { timestamp: at(5), value: 2 },
          { timestamp: at(10), value: 3 },
        ],
        messages: [],
      },
    ]);
    expect([rate.label, rate.points]).toEqual([rate.series[0]?.label, rate.series[0]?.points]);
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

  it("keeps the results if a service limit was exceeded", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    const messages = [{ Code: "MaxMetricsExceeded", Value: "Maximum number of allowed metrics exceeded" }];
    mock.on(GetMetricDataCommand).resolves({
      MetricDataResults: [{ Id: "load", Label: "a", StatusCode: "Complete" }],
      Messages: messages,
    });
    const error: unknown = await cloudwatch.getData({ load: SEARCH }, range).catch((reason) => reason);
    expect(error).toMatchObject({
      failures: [{ id: "the request", code: "MaxMetricsExceeded", message: messages[0]?.Value }],
      results: { load: { series: [{ label: "a" }] } },
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

type Result = [label: string, minute: number, status: "Complete" | "PartialData" | "InternalError"];

/** Pages of one query's results, each with one value, which is its minute. */
function pagesOf(...pages: Result[][]) {
  const { mock, cloudwatch } = mockedCloudWatch();
  for (const [index, results] of pages.entries()) {
    mock.on(GetMetricDataCommand, index === 0 ? {} : { NextToken: String(index) }).resolves({
      MetricDataResults: results.map(([Label, minute, StatusCode]) => ({
        Id: "load",
        Label,
        Timestamps: [at(minute)],
        Values: [minute],
        StatusCode,
      })),
      ...(index < pages.length - 1 && { NextToken: String(index + 1) }),
    });
  }
  return cloudwatch;
}

const shown = (series: readonly { label: string; points: readonly { value: number }[] }[]) =>
  series.map(({ label, points }) => [label, ...points.map(({ value }) => value)]);

describe("a query with several series", () => {
  it("has each of them in chronological order, however the results are split into pages", async () => {
    const cloudwatch = pagesOf(
      [
        ["a", 0, "PartialData"],
        ["b", 0, "Complete"],
      ],
      [["c", 5, "PartialData"]],
      [
        ["c", 1, "Complete"],
        ["a", 5, "Complete"],
      ],
    );
    const { load } = await cloudwatch.getData({ load: SEARCH }, range);
    expect(shown(load.series)).toEqual([
      ["a", 0, 5],
      ["b", 0],
      ["c", 1, 5],
    ]);
  });

  it("distinguishes series with the same label", async () => {
    const cloudwatch = pagesOf(
      [
        ["load", 0, "PartialData"],
        ["load", 1, "PartialData"],
      ],
      [
        ["load", 10, "Complete"],
        ["load", 11, "Complete"],
      ],
    );
    const { load } = await cloudwatch.getData({ load: SEARCH }, range);
    expect(shown(load.series)).toEqual([
      ["load", 0, 10],
      ["load", 1, 11],
    ]);
  });

  it("cannot be read as a single one", async () => {
    const { load } = await pagesOf([
      ["a", 0, "Complete"],
      ["b", 0, "Complete"],
    ]).getData({ load: SEARCH }, range);
    for (const member of ["points", "label", "messages"] as const)
      expect(() => load[member]).toThrow("The query load has 2 time series.");
  });

  it("may match nothing", async () => {
    const { load } = await pagesOf([]).getData({ load: SEARCH }, range);
    expect([load.series, load.points, load.label]).toEqual([[], [], ""]);
  });

  it("is incomplete if one of them is, according to its last page", async () => {
    const cloudwatch = pagesOf(
      [
        ["a", 0, "InternalError"],
        ["b", 0, "PartialData"],
      ],
      [["a", 5, "Complete"]],
    );
    await expect(cloudwatch.getData({ load: SEARCH }, range)).rejects.toMatchObject({
      failures: [{ id: "load", code: "PartialData" }],
    });
  });
});

it("concatenates the pages of a metric whose label differs between pages", async () => {
  const cloudwatch = pagesOf([["max 1", 0, "PartialData"]], [["max 5", 5, "Complete"]]);
  const load = { metric: cloudwatch.metric("Shop", "Load"), Stat: "Sum", Period: 60 };
  expect(shown((await cloudwatch.getData({ load }, range)).load.series)).toEqual([["max 5", 0, 5]]);
});

it.each<[string, unknown, unknown]>([
  ["no queries", null, range],
  ["a list of queries", ["1 + 1"], range],
  ["a query that is not an object", { a: 5 }, range],
  ["a query without a metric", { a: { metric: undefined, Stat: "Sum", Period: 60 } }, range],
  [
    "an invalid dimension",
    { a: { metric: { namespace: "a", name: "b" }, Stat: "Sum", Period: 60, Dimensions: [null] } },
    range,
  ],
  ["a missing range", { a: "1 + 1" }, undefined],
])("refuses %s before any request", async (_, queries, given) => {
  const { mock, cloudwatch } = mockedCloudWatch();
  await expect(cloudwatch.getData(queries as Record<string, string>, given as typeof range)).rejects.toThrow(
    /must be/,
  );
  expect(mock.calls()).toHaveLength(0);
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
