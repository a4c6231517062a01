import type { Ministack } from "./install.js";

/** What the global setup found for the test files. */
export type ProvidedMinistack =
  | { readonly available: true; readonly ministack: Ministack }
  | { readonly available: false; readonly reason: string };

declare module "vitest" {
  interface ProvidedContext {
    ministack?: ProvidedMinistack;
  }
}
