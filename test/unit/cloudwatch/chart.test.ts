import { expect, it } from "vitest";
import { sparkline, svgChart } from "../../../examples/support/chart.js";

const series = (...values: number[]) => ({
  label: "a < b",
  points: values.map((value, index) => ({ timestamp: new Date(index * 60_000), value })),
  messages: [],
});

it("draws a series as a line of text", () => {
  expect(sparkline(series(1, 2, 3))).toBe("▁▅█  1 … 3");
  expect(sparkline(series(2, 2))).toBe("▁▁  2 … 2");
  expect(sparkline(series())).toBe("no data");
});

it("draws a series as an image", () => {
  const svg = svgChart(series(0, 2, 1), { width: 100, height: 10 });
  expect(svg).toContain('points="0.0,10.0 50.0,0.0 100.0,5.0"');
  expect(svg).toContain("<title>a &#60; b</title>");
});

it("draws negative values inside the picture", () => {
  expect(svgChart(series(-1, 1, 0), { width: 100, height: 10 })).toContain(
    'points="0.0,10.0 50.0,0.0 100.0,5.0"',
  );
});
