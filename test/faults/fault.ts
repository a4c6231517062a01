import * as fc from "fast-check";

/** What goes wrong with one request. */
export type FaultKind =
  | "drop-request" // the connection ends inside of the request
  | "drop-response" // it was carried out, and the connection ends before or inside of the answer
  | "stall" // it was carried out, and the answer stops
  | "500"
  | "503"
  | "error-in-200" // where S3 may do that; else a 500
  | "conflict" // what would write an object is refused, as while another write is under way
  | "not-implemented" // a copy of a part, or a condition on its source, is refused as by a store that has none
  | "no-length" // the answer to a HEAD leaves out the length, and its ETag is weak
  | "flip-request" // one bit of an object's bytes on their way to the server
  | "flip-response" // one bit of an object's bytes on their way back
  | "broken-page" // a list that is answered with a 200 and no list
  | "dialect" // a list in another order, with milliseconds
  | "swap-root" // a link is put in the place of the local directory before a request is answered
  | "swap-parent" // the same for a directory in it
  | "replace"; // somebody else writes the object before a GET of it is answered

/** One fault, and where it strikes. */
export interface Fault {
  readonly kind: FaultKind;
  /** Which request since the transfer began, from 0. */
  readonly request: number;
  /** How far into the body, from 0 to 1. */
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

/** One run: a transfer, and all that goes wrong with it. */
export interface Plan {
  readonly transfer: TransferKind;
  readonly faults: readonly Fault[];
  /** Whether something is at the target already. */
  readonly hasTarget: boolean;
  /** The request at whose arrival the caller aborts. */
  readonly abortAt: number | undefined;
  /** Which bytes are transferred. */
  readonly content: number;
  /** What the object is verified by. */
  readonly checksum: (typeof checksums)[number];
  /** Whether the file system lets nobody set the times of files. */
  readonly refusesTimes: boolean;
  /** By what the silence of a download ends: the time that a request may take, or the time without a byte. */
  readonly limit: (typeof limits)[number];
}

/** The runs of a seed: the same seed gives the same runs. */
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
