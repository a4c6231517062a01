import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Session } from "tucuxi";
import { GlacierResource } from "tucuxi/glacier";
import { afterEach, beforeEach, expect, it } from "vitest";
import { archiveFile, retrieve } from "../../../examples/glacier/archive-a-file.js";
import { deleteVault, inventoryOf } from "../../../examples/glacier/vault-inventory.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
let session: Session;
let glacier: GlacierResource;

beforeEach(() => {
  session = new Session(aws.config);
  glacier = session.resource(GlacierResource);
});
afterEach(() => session.destroy());

it("creates a vault, uploads an archive, and retrieves it", async () => {
  const vault = await glacier.createVault({ vaultName: "photos" });
  await vault.load();
  expect(vault.numberOfArchives).toBe(0);
  expect((await glacier.vaults.toArray()).map(({ name }) => name)).toEqual(["photos"]);

  const archive = await vault.uploadArchive({ body: Buffer.from("Hello"), archiveDescription: "a text" });
  const job = await archive.initiateArchiveRetrieval({ jobParameters: { Tier: "Expedited" } });
  await job.waitUntilCompleted({ minDelay: 0.5 });
  expect([job.action, job.archiveId]).toEqual(["ArchiveRetrieval", archive.id]);
  const { body } = await job.getOutput();
  expect(await body?.transformToString()).toBe("Hello");
  expect((await vault.jobs.toArray()).map(({ id }) => id)).toEqual([job.id]);

  await archive.delete();
  expect(await vault.deleteIfExists()).toBe(true);
});

it("archives a file and retrieves it", async () => {
  const vault = await glacier.createVault({ vaultName: "files" });
  const path = fileURLToPath(import.meta.url);
  const bytes = await retrieve(await archiveFile(vault, path), 0.2);
  expect(Buffer.from(bytes)).toEqual(await readFile(path));
});

it("prints the inventory of a vault, and deletes the vault with its archives", async () => {
  const vault = await glacier.createVault({ vaultName: "full" });
  for (const text of ["one", "three"])
    await vault.uploadArchive({ body: Buffer.from(text), archiveDescription: text });
  const inventory = await inventoryOf(vault, 0.5);
  expect(inventory.map(({ ArchiveDescription, Size }) => [ArchiveDescription, Size])).toEqual([
    ["one", 3],
    ["three", 5],
  ]);
  await deleteVault(
    vault,
    inventory.map(({ ArchiveId }) => ArchiveId),
  );
  expect(await glacier.vaults.toArray()).toEqual([]);
});
