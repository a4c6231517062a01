import type { Moto } from "./moto/moto.js";

/** What the global setup found for the test files: nothing if `AWS_ENDPOINT_URL` is set. */
export type ProvidedLocalAws =
  { readonly available: true; readonly moto?: Moto } | { readonly available: false; readonly reason: string };

declare module "vitest" {
  interface ProvidedContext {
    localAws?: ProvidedLocalAws;
  }
}
