import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Archive, GlacierResource, type Vault } from "tucuxi/glacier";
import { runExample } from "../support/run-example.js";

/** Uploads a file to a vault. Glacier stores no names: only the description identifies the file. */
export async function archiveFile(vault: Vault, path: string): Promise<Archive> {
  return vault.uploadArchive({ body: await readFile(path), archiveDescription: path });
}

/** Retrieves an archive from its vault: within minutes with the tier Expedited, hours with the others. */
export async function retrieve(archive: Archive, pollInterval = 60): Promise<Uint8Array> {
  const job = await archive.initiateArchiveRetrieval({ jobParameters: { Tier: "Expedited" } });
  await job.waitUntilCompleted({ minDelay: pollInterval, maxDelay: pollInterval });
  const { body } = await job.getOutput();
  if (!body) throw new Error(`${String(job)} has no output.`);
  return body.transformToByteArray();
}

await runExample(import.meta.url, async (session) => {
  const vault = await session.resource(GlacierResource).createVault({ vaultName: "tucuxi-files" });
  const archive = await archiveFile(vault, fileURLToPath(import.meta.url));
  try {
    const bytes = await retrieve(archive, 0.5);
    console.log(`${bytes.length} bytes are back.`);
  } finally {
    await archive.delete();
    await vault.delete();
  }
});
