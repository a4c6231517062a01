import { S3Resource } from "../../../src/s3/index.js";

/** One answer of the store: which of its keys it holds. */
export interface ServedPage {
  readonly from: number;
  readonly to: number;
}

/**
 * A bucket of numbered keys behind a stub client. It answers with as many as it likes, up to what it is asked for:
 * `sizes` in turn, none included.
 */
export function pagingStore(count: number, sizes: readonly number[]) {
  const served: ServedPage[] = [];
  const send = async ({ input }: { input: { ContinuationToken?: string; MaxKeys?: number } }) => {
    const from = Number(input.ContinuationToken?.split("/")[1] ?? 0);
    const size = Math.min(sizes[served.length % sizes.length] ?? 1, input.MaxKeys ?? 1_000);
    const to = Math.min(count, from + size);
    served.push({ from, to });
    const Contents = Array.from({ length: to - from }, (_, index) => ({ Key: keyOf(from + index) }));
    // The place alone would be a repeated token after an empty page.
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
