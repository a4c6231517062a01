import type { Limit, Measure } from "./case.js";
import type { CaseResult, JudgedLimit, Result } from "./contest/results.js";

const units: Record<Measure, string> = { wall: "ms", cpu: "ms", peak: "MiB" };
const titles: Record<Measure, string> = { wall: "wall", cpu: "CPU", peak: "memory" };

export const columns = ["", "wall ms", "CPU ms", "most MiB", "ratio", "runs"] as const;

/** The cells of a case's table. */
export function rowsOf({ results }: CaseResult): string[][] {
  return results.map(({ label, medians, ratio, samples }) => [
    label,
    medians ? medians.wall.toFixed(0) : "–",
    medians ? medians.cpu.toFixed(0) : "–",
    medians ? medians.peak.toFixed(0) : "–",
    ratio === undefined ? "–" : ratio.toFixed(3),
    String(samples.length),
  ]);
}

/** A table for a terminal. */
export function printed(result: CaseResult): string {
  const lines = [columns, ...rowsOf(result)];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const table = lines.map((line) =>
    line
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join("  "),
  );
  const limits = result.limits.map((limit) => limitText(result, limit));
  return [result.title, ...table, ...limits].join("\n  ");
}

/** A limit and its outcome, in words. */
export function limitText({ results, measure }: CaseResult, limit: JudgedLimit): string {
  const { measured, isKept, atMost } = limit;
  const what = `${titles[measure]} of ${nameOf(results, limit.of)}`;
  const whole = limit.against === undefined ? what : `${what} to ${nameOf(results, limit.against)}`;
  const verdict = isKept === undefined ? "not measured" : isKept ? "ok" : "OVER";
  return `${verdict}: ${whole}: ${value(measured, limit, measure)}, at most ${value(atMost, limit, measure)}`;
}

function nameOf(results: readonly Result[], id: string): string {
  return results.find((result) => result.id === id)?.label ?? id;
}

function value(amount: number | undefined, { against }: Limit, measure: Measure): string {
  if (amount === undefined) return "–";
  return against === undefined
    ? `${Math.round(amount)} ${units[measure]}`
    : String(Math.round(amount * 1000) / 1000);
}
