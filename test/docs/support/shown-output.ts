/** The expected output of a block: `console.log(instance.id); // → i-…`. */
export function promisedLines(code: string): string[] {
  return [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line = ""]) => line.trim());
}

/** The expected lines that were not logged, or not in order. `…` matches anything. */
export function brokenPromises(promised: readonly string[], logged: readonly string[]): string[] {
  let from = 0;
  return promised.filter((line) => {
    const found = logged.findIndex((candidate, index) => index >= from && matches(line, candidate));
    if (found >= 0) from = found + 1;
    return found < 0;
  });
}

function matches(promised: string, logged: string): boolean {
  const pattern = promised
    .split("…")
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join(".*");
  return new RegExp(`^${pattern}$`).test(logged);
}
