import { GlacierResource, type Vault } from "tucuxi/glacier";
import { runExample } from "../support/run-example.js";

/** An archive's entry in an inventory. */
export interface InventoryRow {
  readonly ArchiveId: string;
  readonly ArchiveDescription: string;
  readonly CreationDate: string;
  readonly Size: number;
  readonly SHA256TreeHash: string;
}

/**
 * The archives of a vault. Glacier lists them only in the vault's inventory, which it creates about once a
 * day; a new vault has none yet. Retrieving it takes hours.
 */
export async function inventoryOf(vault: Vault, pollInterval = 300): Promise<InventoryRow[]> {
  const job = await vault.initiateInventoryRetrieval({ jobParameters: { Format: "JSON" } });
  await job.waitUntilCompleted({ minDelay: pollInterval, maxDelay: pollInterval });
  const { body } = await job.getOutput();
  if (!body) throw new Error(`${String(job)} has no output.`);
  const inventory = JSON.parse(await body.transformToString()) as { ArchiveList: InventoryRow[] };
  return inventory.ArchiveList;
}

/**
 * Deletes a vault and the archives in it, by their IDs. Glacier refuses to delete a vault that had archives
 * in its last inventory.
 */
export async function deleteVault(vault: Vault, archiveIds: Iterable<string>): Promise<void> {
  for (const id of archiveIds) await vault.archive(id).delete();
  await vault.delete();
}

await runExample(import.meta.url, async (session) => {
  const vault = await session.resource(GlacierResource).createVault({ vaultName: "tucuxi-inventory" });
  const archiveIds: string[] = [];
  try {
    for (const text of ["one", "two"]) {
      const { id } = await vault.uploadArchive({ body: Buffer.from(text), archiveDescription: text });
      archiveIds.push(id);
    }
    for (const { ArchiveDescription, Size } of await inventoryOf(vault, 0.5))
      console.log(ArchiveDescription, Size, "bytes");
  } finally {
    await deleteVault(vault, archiveIds);
  }
});
