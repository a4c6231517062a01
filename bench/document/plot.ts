import type { CaseResult, Result } from "../contest/results.js";

const WIDTH = 920;
const MARGIN = 16;
/** Where bars start, and the length for a ratio of 1. */
const START = 300;
const ONE = 240;
/** Longer bars are cut off; their number shows the full length. */
const LONGEST = 2.25;
const ROW = 18;
const TITLE = 30;

/** By the file of the contender. */
const colors: Readonly<Record<string, string>> = {
  tucuxi: "#1f6f8b",
  "tucuxi-esm": "#1f6f8b",
  floor: "#b9c7cd",
  python: "#e0a030",
};
const OTHER = "#7d8790";

/** The ratios as an SVG image: the first contender of each case is 1. */
export function plot(cases: readonly CaseResult[]): string {
  const parts: string[] = [];
  let y = MARGIN;
  for (const { title, results, measure } of cases) {
    const what = { wall: "time", cpu: "CPU time", peak: "memory" }[measure];
    parts.push(text(MARGIN, y + 18, `${title} (${what})`, `font-weight="600"`));
    y += TITLE;
    for (const result of results) {
      parts.push(bar(result, y));
      y += ROW;
    }
    y += ROW / 2;
  }
  const line = `<line x1="${START + ONE}" x2="${START + ONE}" y1="${MARGIN}" y2="${y}" stroke="#7d8790" stroke-dasharray="2 3"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + MARGIN}" ` +
    `viewBox="0 0 ${WIDTH} ${y + MARGIN}" font-family="system-ui, sans-serif" font-size="13" role="img" ` +
    `aria-label="Ratios to the first way of each case: shorter is better">\n` +
    `<rect width="100%" height="100%" fill="#ffffff"/>\n${line}\n${parts.join("\n")}\n</svg>\n`
  );
}

function bar({ script, label, ratio, medians }: Result, y: number): string {
  const name = text(START - 8, y + 13, label, `text-anchor="end"`);
  if (ratio === undefined || !medians) return `${name}\n${text(START + 4, y + 13, "not measured")}`;
  const isCut = ratio > LONGEST;
  const length = Math.max(1, Math.min(ratio, LONGEST) * ONE);
  const fill = colors[script.slice(script.indexOf("/") + 1)] ?? OTHER;
  return [
    name,
    `<rect x="${START}" y="${y + 2}" width="${length.toFixed(1)}" height="${ROW - 4}" fill="${fill}"/>`,
    ...(isCut ? [text(START + length - 14, y + 13, "»", `fill="#ffffff"`)] : []),
    text(START + length + 6, y + 13, ratio.toFixed(2)),
  ].join("\n");
}

function text(x: number, y: number, content: string, attributes = ""): string {
  const escaped = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const fill = attributes.includes("fill=") ? "" : ` fill="#24292f"`;
  return `<text x="${x.toFixed(1)}" y="${y}"${fill} ${attributes}>${escaped}</text>`;
}
