import type { CaseResult } from "../contest/results.js";
import { columns, limitText, rowsOf } from "../table.js";
import type { Measured } from "./write.js";

/** The part of the page that each measurement replaces. */
export function resultsAsMarkdown(all: readonly Measured[]): string {
  return ["![Times as ratios](benchmarks.svg)", ...all.flatMap(resultsOfMachine)].join("\n\n");
}

function resultsOfMachine({ machine, cases }: Measured): string[] {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const about = [
    ["Machine", `${machine.cpu}, ${machine.cores} cores, ${machine.system}`],
    ["Node", machine.node],
    ["Clients", versions.join(", ")],
    ["boto3", machine.boto3 ?? "not measured"],
    ["Measured", [...new Set(cases.map(({ date }) => date))].sort().join(", ")],
  ];
  return [table(["", ""], about), ...cases.map(section)];
}

function section(result: CaseResult): string {
  const limits = result.limits.map((limit) => `- ${limitText(result, limit)}`).join("\n");
  const aligned = rowsOf(result).map(([first = "", ...others]) => [`\`${first}\``, ...others]);
  return [`### ${result.title}`, table(columns, aligned), limits].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 || head[index] === "" ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
