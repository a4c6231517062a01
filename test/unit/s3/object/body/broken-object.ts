import { onTestFinished } from "vitest";
import { type S3Object, S3Resource } from "../../../../../src/s3/index.js";
import { collect } from "../../../../support/mocked-roots.js";
import {
  type Fault,
  FlakyStore,
  type StoreOptions,
} from "../../../../../servers/s3-server/stores/flaky-store.js";

export const content = Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7) % 251));

/** A store whose only object has these faults, and that object. */
export async function broken(
  faults: readonly Fault[],
  options: StoreOptions & { body?: string | Uint8Array } = {},
) {
  const { body = content, ...ofStore } = options;
  const store = await FlakyStore.start(body, ofStore);
  onTestFinished(() => store[Symbol.asyncDispose]());
  store.faults = [...faults];
  const s3 = new S3Resource(store.config);
  return { store, s3, object: s3.object("photos", "k") };
}

export const times = (count: number, fault: Fault): Fault[] => Array.from({ length: count }, () => fault);

export const read = async (object: S3Object, ...rest: Parameters<S3Object["stream"]>): Promise<Buffer> =>
  Buffer.concat(await collect(object.stream(...rest)));
