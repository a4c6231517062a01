import { S3Resource } from "../../../src/s3/index.js";

/** A response of the store: the keys that it contains. */
export interface ServedPage {
  readonly from: number;
  readonly to: number;
}

/**
 * A bucket of numbered keys behind a stub client. Its pages have the `sizes` in turn, up to the requested
 * maximum; 0 is allowed.
 */
export function pagingStore(count: number, sizes: readonly number[]) {
  const served: ServedPage[] = [];
  const send = async ({ input }: { input: { ContinuationToken?: string; MaxKeys?: number } }) => {
    const from = Number(input.ContinuationToken?.split("/")[1] ?? 0);
    const size = Math.min(sizes[served.length % sizes.length] ?? 1, input.MaxKeys ?? 1_000);
    const to = Math.min(count, from + size);
    served.push({ from, to });
    const Contents = Array.from({ length: to - from }, (_, index) => ({ Key: keyOf(from + index) }));
    // The position alone would be a repeated token after an empty page.
    return { Contents, ...(to < count && { NextContinuationToken: `${served.length}/${to}` }) };
  };
  const s3 = new S3Resource({ client: { config: {}, send } });
  return { objects: s3.bucket("b").objects, served };
}

export function keyOf(index: number): string {
  return `key-${String(index).padStart(6, "0")}`;
}

export function indexOf(object: { readonly key: string }): number {
  return Number(object.key.slice("key-".length));
}
