import type { FaultKind } from "./fault.js";

/** All that can go wrong. versitygw verifies what it is sent, as S3 does. */
export const versitygwKinds: readonly FaultKind[] = [
  "drop-request",
  "drop-response",
  "stall",
  "500",
  "503",
  "error-in-200",
  "conflict",
  "not-implemented",
  "no-length",
  "flip-request",
  "flip-response",
  "broken-page",
  "dialect",
  "swap-root",
  "swap-parent",
  "replace",
];

/** moto verifies nothing of what it is sent: a flipped bit on the way there is stored. */
export const motoKinds = versitygwKinds.filter((kind) => kind !== "flip-request");
