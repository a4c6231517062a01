import { describe, expectTypeOf, it } from "vitest";
import type {
  Bucket,
  DirectoryPlan,
  DirectoryProgress,
  DirectoryReport,
  SyncFromOptions,
} from "../../../src/s3/index.js";

declare const bucket: Bucket;
declare const maybe: boolean;

describe("transfers of directories", () => {
  it("resolve to what was done, or in a dry run to what would be done", () => {
    for (const transfer of ["uploadDirectory", "downloadDirectory", "syncFrom", "syncTo"] as const) {
      expectTypeOf(bucket[transfer]("d")).toEqualTypeOf<Promise<DirectoryReport>>();
      expectTypeOf(bucket[transfer]("d", { prefix: "p" })).toEqualTypeOf<Promise<DirectoryReport>>();
      expectTypeOf(bucket[transfer]("d", { dryRun: false })).toEqualTypeOf<Promise<DirectoryReport>>();
      expectTypeOf(bucket[transfer]("d", { dryRun: true })).toEqualTypeOf<Promise<DirectoryPlan>>();
      expectTypeOf(bucket[transfer]("d", { dryRun: maybe })).resolves.toEqualTypeOf<
        DirectoryReport | DirectoryPlan
      >();
    }
  });

  it("accept no prefix or glob that may be undefined", () => {
    // @ts-expect-error it would be the whole bucket
    void bucket.syncFrom("d", { prefix: undefined });
    // @ts-expect-error it would be everything
    void bucket.uploadDirectory("d", { include: undefined });
    // @ts-expect-error an unknown value
    void bucket.uploadDirectory("d", { delete: true });
    // @ts-expect-error downloads do not follow links
    void bucket.syncTo("d", { followSymlinks: true });
  });

  it("accept the arguments of uploads and downloads, for all files or for each", () => {
    void bucket.uploadDirectory("d", { input: { StorageClass: "STANDARD_IA" } });
    void bucket.uploadDirectory("d", {
      input: ({ path, key, size }) => ({ Metadata: { path, key, size: `${size}` } }),
    });
    void bucket.uploadDirectory("d", { input: ({ size }) => (size > 5 ? { ACL: "private" } : undefined) });
    // @ts-expect-error the key is the file's
    void bucket.uploadDirectory("d", { input: { Key: "k" } });
    void bucket.downloadDirectory("d", { input: { RequestPayer: "requester" } });
    // @ts-expect-error nothing is written
    void bucket.downloadDirectory("d", { input: { ACL: "private" } });
  });

  it("report files and bytes", () => {
    void bucket.syncTo("d", {
      onProgress: (progress) => expectTypeOf(progress).toEqualTypeOf<DirectoryProgress>(),
      compare: (file, object) => {
        expectTypeOf(file.modified).toEqualTypeOf<Date>();
        expectTypeOf(object.lastModified).toEqualTypeOf<Date | undefined>();
        return file.size === object.size;
      },
    });
    expectTypeOf<SyncFromOptions["compare"]>()
      .exclude<(...given: never[]) => unknown>()
      .toEqualTypeOf<"time" | "size" | "content" | undefined>();
  });
});
