import { PathReservations } from "../../../src/s3/directory/local/path-reservations.js";
import type { NameFolding } from "../../../src/s3/directory/local/file-system.js";
import { type PathFilter, pathFilter } from "../../../src/s3/directory/filter/path-filter.js";
import type { Comparison } from "../../../src/s3/directory/plan/compare.js";
import type { DownloadContext } from "../../../src/s3/directory/plan/download-steps.js";
import type { Step } from "../../../src/s3/directory/plan/steps.js";
import type { RemoteObject } from "../../../src/s3/directory/remote/remote-object.js";

// Shared by the tests of directory plans.

export const exact: NameFolding = { case: false, normalization: false };
export const now = new Date("2026-11-01T12:00:00Z");

export const object = (relative: string, given: Partial<RemoteObject> = {}): RemoteObject => ({
  relative,
  key: `p/${relative}`,
  size: 1,
  lastModified: now,
  eTag: '"1"',
  storageClass: "STANDARD",
  ...given,
});

export async function* listed(
  names: readonly string[],
  given?: Partial<RemoteObject>,
): AsyncGenerator<RemoteObject> {
  for (const name of names) yield object(name, given);
}

export const comparison = (given: Partial<Comparison> = {}): Comparison => ({
  source: "local",
  compare: undefined,
  timeStep: 1000,
  hasSameContent: async () => true,
  ...given,
});

export const contextOf = (
  directory: string,
  given: Partial<DownloadContext> & { readonly folding?: NameFolding; readonly filter?: PathFilter } = {},
): DownloadContext => ({
  mapping: { directory, prefix: "p/" },
  reservations: new PathReservations(given.folding ?? exact),
  filter: pathFilter({}),
  sync: undefined,
  planned: undefined,
  archivedReason: async () => undefined,
  ...given,
});

/** A short form of a step: what is done, with which key, and why. Pending steps are decided. */
async function summary(step: Step): Promise<string> {
  if (step.kind === "refuse-deletes") return step.kind;
  if (step.kind === "pending") return summary(await step.decide({}));
  const { key } = step.file;
  if (step.kind === "transfer" || step.kind === "skip") return `${key}: ${step.file.reason}`;
  return step.kind === "fail" ? `${key}: ${step.file.code}` : `${key}: delete`;
}

export async function all(steps: AsyncIterable<Step>): Promise<string[]> {
  const found: string[] = [];
  for await (const step of steps) found.push(await summary(step));
  return found;
}
