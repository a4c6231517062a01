import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { format, type Options, version } from "prettier";

/** Formats as prettier does, which takes most of the generator's time; nearly every text was formatted before. */
export class Formatter {
  readonly #earlier = new Map<string, string>();
  readonly #used = new Map<string, string>();

  /** The text, formatted. What decides the result is in the key: the text, the options and prettier's version. */
  async format(text: string, options: Options): Promise<string> {
    const key = createHash("sha256")
      .update(JSON.stringify([version, options, text]))
      .digest("base64url");
    const formatted = this.#used.get(key) ?? this.#earlier.get(key) ?? (await format(text, options));
    this.#used.set(key, formatted);
    return formatted;
  }

  /** Takes over what an earlier run wrote. */
  read(file: string): void {
    if (!existsSync(file)) return;
    const texts = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
    for (const [key, formatted] of Object.entries(texts)) this.#earlier.set(key, formatted);
  }

  /** Writes the texts of this run, for the next one. */
  write(file: string): void {
    mkdirSync(dirname(file), { recursive: true });
    // By renaming, so that another run never reads half a file.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(Object.fromEntries(this.#used)));
    renameSync(draft, file);
  }
}

/** That of the generator. */
export const formatter = new Formatter();
