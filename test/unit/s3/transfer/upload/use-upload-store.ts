import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";
import { type S3Object, S3Resource } from "../../../../../src/s3/index.js";
import { UploadStore } from "../../../../../servers/s3-server/stores/upload-store.js";

/** A separate store for each test of a file. */
export interface UploadServer {
  readonly store: UploadStore;
  object(config?: object): S3Object;
  /** Whether nothing is left of the upload. */
  expectNothing(): void;
}

export function useUploadStore(): UploadServer {
  let store: UploadStore;
  let random: MockInstance<() => number>;
  beforeEach(async () => {
    // No delays between the attempts of the SDK.
    random = vi.spyOn(Math, "random").mockReturnValue(0);
    store = await UploadStore.start();
  });
  afterEach(async () => {
    random.mockRestore();
    await store[Symbol.asyncDispose]();
  });
  return {
    get store() {
      return store;
    },
    object: (config = {}) => new S3Resource({ ...store.config, ...config }).object("photos", "a.bin"),
    expectNothing: () => {
      expect([...store.uploads.keys()]).toEqual([]);
      expect([...store.objects.keys()]).toEqual([]);
    },
  };
}
