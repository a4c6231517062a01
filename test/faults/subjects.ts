import type { FaultKind } from "./fault.js";

/** All kinds of faults. versitygw verifies uploads, as S3 does. */
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

/** moto does not verify uploads: a bit that is flipped on the way is stored. */
export const motoKinds = versitygwKinds.filter((kind) => kind !== "flip-request");
