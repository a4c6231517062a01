import type { Series } from "tucuxi/cloudwatch";

const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/** A series as one line of text: `▁▄█  1 … 3`. */
export function sparkline({ points }: Series): string {
  const values = points.map(({ value }) => value);
  if (values.length === 0) return "no data";
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const scale = (value: number): number => (most === least ? 0 : (value - least) / (most - least));
  const bars = values.map((value) => BARS[Math.round(scale(value) * (BARS.length - 1))]).join("");
  return `${bars}  ${least} … ${most}`;
}

/** A series as an SVG image. */
export function svgChart({ label, points }: Series, { width = 640, height = 200 } = {}): string {
  const times = points.map(({ timestamp }) => timestamp.getTime());
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [least, most] = [Math.min(...values, 0), Math.max(...values, 0)];
  const line = points.map(({ timestamp, value }) => {
    const x = last === first ? 0 : ((timestamp.getTime() - first) / (last - first)) * width;
    const y = most === least ? height : ((most - value) / (most - least)) * height;
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const title = label.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
  <title>${title}</title>
  <polyline points="${line.join(" ")}" fill="none" stroke="#d6249f" stroke-width="2" />
</svg>
`;
}
