import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { S3Resource } from "../../../src/s3/index.js";
import { RangeStore } from "../../../servers/s3-server/stores/range-store.js";

/** The part size in these tests. */
export const PART = 10_000;

/** An object with several parts, the last of them shorter. */
export const content = Buffer.from(
  Array.from({ length: 95_500 }, (_, index) => (index * 7 + index / 251) & 255),
);

/** In parts, several concurrently. */
export const ranged = {
  config: { multipartThreshold: PART, multipartChunksize: PART, maxConcurrency: 4, ioChunksize: 1_000 },
};

const places: { readonly store: RangeStore; readonly s3: S3Resource; readonly folder: string }[] = [];

afterEach(async () => {
  for (const { store, s3, folder } of places.splice(0)) {
    s3.meta.client.destroy();
    await store[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  }
});

/** A store with one object, and a separate folder for the download. */
export async function place(body: string | Uint8Array) {
  const store = await RangeStore.start(body);
  const folder = await mkdtemp(join(tmpdir(), "tucuxi-download-"));
  const s3 = new S3Resource(store.config);
  places.push({ store, s3, folder });
  const bucket = s3.bucket("photos");
  return {
    store,
    folder,
    s3,
    bucket,
    object: bucket.object("k"),
    path: join(folder, "target"),
    names: () => readdir(folder),
  };
}
