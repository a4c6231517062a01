import type { Readable } from "node:stream";

/** The first line of a program's output, such as the number of its port. */
export function firstLine(output: Readable, failed: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    output.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (text.includes("\n")) resolve(text.slice(0, text.indexOf("\n")).trim());
    });
    failed.addEventListener("abort", () => reject(failed.reason as Error), { once: true });
  });
}
