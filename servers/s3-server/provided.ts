import type { Versitygw } from "./versitygw/versitygw.js";

/** What the global setup found for the test files. */
export type ProvidedS3Server =
  | { readonly available: true; readonly versitygw: Versitygw }
  | { readonly available: false; readonly reason: string };

declare module "vitest" {
  interface ProvidedContext {
    versitygw?: ProvidedS3Server;
  }
}
