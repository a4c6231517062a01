import * as fc from "fast-check";

/** What goes wrong with a request. */
export type FaultKind =
  | "drop-request" // the connection ends within the request
  | "drop-response" // performed, but the connection ends before or within the response
  | "stall" // performed, but the response stalls
  | "500"
  | "503"
  | "error-in-200" // where S3 may do so; otherwise a 500
  | "conflict" // a write of an object is refused, as during a concurrent write
  | "not-implemented" // a part copy, or a condition on its source, is refused as if unsupported
  | "no-length" // the response to a HEAD has no length and a weak ETag
  | "flip-request" // one bit of an object's bytes, on the way to the server
  | "flip-response" // one bit of an object's bytes, on the way back
  | "broken-page" // a list whose response is a 200 without a list
  | "dialect" // a list in another order, with milliseconds
  | "swap-root" // a link replaces the local directory before the response
  | "swap-parent" // the same for a directory in it
  | "replace"; // a concurrent writer replaces the object before the response to a GET

/** A fault, and where it applies. */
export interface Fault {
  readonly kind: FaultKind;
  /** The number of the request since the start of the transfer, starting at 0. */
  readonly request: number;
  /** The position in the body, from 0 to 1. */
  readonly at: number;
}

/** What a run transfers. */
export const transferKinds = [
  "upload a small file",
  "upload a file in parts",
  "upload a stream in parts",
  "upload a web stream in parts",
  "download a small file",
  "download a file in ranges",
  "download in ranges to a stream",
  "download a file and go on",
  "copy in one call",
  "copy in parts",
  "sync a directory to the bucket",
  "sync the bucket to a directory",
] as const;
export type TransferKind = (typeof transferKinds)[number];

const checksums = ["CRC32", "CRC32C", "SHA256"] as const;
const limits = ["requestTimeout", "idleTimeout"] as const;

/** A run: a transfer with its faults. */
export interface Plan {
  readonly transfer: TransferKind;
  readonly faults: readonly Fault[];
  /** Whether the target exists already. */
  readonly hasTarget: boolean;
  /** The request on whose arrival the caller aborts. */
  readonly abortAt: number | undefined;
  /** The content that is transferred. */
  readonly content: number;
  /** The checksum that verifies the object. */
  readonly checksum: (typeof checksums)[number];
  /** Whether the file system refuses to set the times of files. */
  readonly refusesTimes: boolean;
  /** The timeout that ends a silent download: that of the request, or the idle timeout. */
  readonly limit: (typeof limits)[number];
}

/** The runs of a seed: the same seed yields the same runs. */
export function plansOf(
  seed: number,
  runs: number,
  kinds: readonly FaultKind[],
  transfers: readonly TransferKind[] = transferKinds,
): Plan[] {
  const fault = fc.record({
    kind: fc.constantFrom(...kinds),
    request: fc.nat({ max: 9 }),
    at: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  });
  const plan = fc.record({
    transfer: fc.constantFrom(...transfers),
    faults: fc.array(fault, { minLength: 1, maxLength: 4 }),
    hasTarget: fc.boolean(),
    abortAt: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.nat({ max: 7 }) },
    ),
    content: fc.nat({ max: 1_000_000 }),
    checksum: fc.constantFrom(...checksums),
    refusesTimes: fc.boolean(),
    limit: fc.constantFrom(...limits),
  });
  return fc.sample(plan, { seed, numRuns: runs });
}
