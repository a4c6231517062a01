import type { UploadArchiveCommandInput } from "@aws-sdk/client-glacier";
import { describe, expectTypeOf, it } from "vitest";
import type { ReadonlyInput } from "../../src/core/call/input/readonly-input.js";
import type { Archive, Job, MultipartUpload, Vault } from "../../src/glacier/index.js";

declare const vault: Vault;
declare const archive: Archive;

describe("identifiers", () => {
  it("are never optional", () => {
    expectTypeOf(vault.accountId).toEqualTypeOf<string>();
    expectTypeOf(vault.name).toEqualTypeOf<string>();
    expectTypeOf(archive.vaultName).toEqualTypeOf<string>();
    expectTypeOf(archive.id).toEqualTypeOf<string>();
  });
});

describe("inputs", () => {
  it("are the SDK's without the account and the vault", () => {
    expectTypeOf(vault.uploadArchive)
      .parameter(0)
      .toEqualTypeOf<ReadonlyInput<Omit<UploadArchiveCommandInput, "accountId" | "vaultName">> | undefined>();
    // @ts-expect-error the vault is filled in
    void vault.uploadArchive({ vaultName: "other" });
    // @ts-expect-error the type of the job is filled in
    void vault.initiateInventoryRetrieval({ jobParameters: { Type: "select" } });
    // @ts-expect-error the archive is filled in
    void archive.initiateArchiveRetrieval({ jobParameters: { ArchiveId: "other" } });
  });
});

describe("outputs and waiters", () => {
  it("are resources", () => {
    expectTypeOf(vault.uploadArchive()).resolves.toEqualTypeOf<Archive>();
    expectTypeOf(vault.initiateMultipartUpload()).resolves.toEqualTypeOf<MultipartUpload>();
    expectTypeOf(vault.initiateInventoryRetrieval()).resolves.toEqualTypeOf<Job>();
    expectTypeOf(vault.waitUntilExists()).resolves.toEqualTypeOf<Vault>();
  });
});
