import { type KeyKind, makeKeys } from "./keys.js";

const MODIFIED = "2026-03-01T12:34:56.000Z";
/** The rows that are rendered at once: strings of all rows would take twice the memory. */
const BATCH = 10_000;

/** A bucket whose rows are rendered once, so that each page is a slice of them. */
export class ObjectListing {
  readonly #keys: readonly string[];
  readonly #rows: Buffer;
  /** Where each row begins, and where the last one ends. */
  readonly #starts: Float64Array;

  constructor(kind: KeyKind, count: number) {
    this.#keys = makeKeys(kind, count);
    this.#starts = new Float64Array(count + 1);
    const batches: Buffer[] = [];
    for (let first = 0; first < count; first += BATCH) {
      const rows = this.#keys.slice(first, first + BATCH).map((key, index) => content(key, first + index));
      for (const [index, row] of rows.entries()) {
        this.#starts[first + index + 1] = (this.#starts[first + index] ?? 0) + row.length;
      }
      batches.push(Buffer.from(rows.join(""), "latin1"));
    }
    this.#rows = Buffer.concat(batches);
  }

  /** The response to ListObjectsV2, and to boto3's ListObjects, without delimiters: its pieces. */
  page(query: URLSearchParams): Buffer[] {
    const prefix = query.get("prefix") ?? "";
    const after = query.get("continuation-token") ?? query.get("start-after") ?? query.get("marker");
    const max = Math.min(1000, Number(query.get("max-keys") ?? 1000));
    const start = Math.max(this.#firstFrom(prefix), after === null ? 0 : this.#firstAfter(after));
    const last = Math.max(start, this.#firstAfter(`${prefix}\uffff`));
    const end = Math.min(last, start + max);
    const encoding = query.get("encoding-type");
    const isV2 = query.has("list-type");
    const token = isV2 && end < last ? element("NextContinuationToken", this.#keys[end - 1] ?? "") : "";
    const head =
      `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">` +
      element("Name", "bench") +
      element("Prefix", prefix) +
      token +
      (isV2 ? element("KeyCount", end - start) : element("Marker", after ?? "")) +
      element("MaxKeys", max) +
      (encoding === null ? "" : element("EncodingType", encoding)) +
      element("IsTruncated", String(end < last));
    return [
      Buffer.from(head),
      this.#rows.subarray(this.#starts[start] ?? 0, this.#starts[end] ?? 0),
      Buffer.from("</ListBucketResult>"),
    ];
  }

  /** The position of the first key after `key`. */
  #firstAfter(key: string): number {
    return this.#first((other) => other > key);
  }

  /** The position of the first key after those with `prefix`. */
  #firstFrom(prefix: string): number {
    return this.#first((other) => other >= prefix);
  }

  #first(isPast: (key: string) => boolean): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isPast(this.#keys[middle] ?? "")) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function element(name: string, value: string | number): string {
  return `<${name}>${value}</${name}>`;
}

function content(key: string, index: number): string {
  const tag = (index * 2_654_435_761).toString(16).padStart(32, "0");
  return (
    `<Contents><Key>${key}</Key><LastModified>${MODIFIED}</LastModified><ETag>&quot;${tag}&quot;</ETag>` +
    `<ChecksumAlgorithm>CRC64NVME</ChecksumAlgorithm><ChecksumType>FULL_OBJECT</ChecksumType>` +
    `<Size>${1000 + (index % 9000)}</Size><StorageClass>STANDARD</StorageClass></Contents>`
  );
}
