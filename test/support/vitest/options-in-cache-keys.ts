import { readFileSync } from "node:fs";
import type { Vite } from "vitest/node";

/**
 * What vitest keeps of transformed modules is found by their text and the lockfile. Their transformation also depends
 * on the options of the compiler, and on the configuration of vitest, which it counts in only for a project that has a
 * file of its own for it.
 */
export function optionsInCacheKeys(): Vite.Plugin {
  const options = ["tsconfig.json", "vitest.config.ts"].map((name) =>
    readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8"),
  );
  return {
    name: "tucuxi-options-in-cache-keys",
    configureVitest({ experimental_defineCacheKeyGenerator: defineKeyPart }) {
      defineKeyPart(() => options.join("\n"));
    },
  };
}
