import { Session } from "tucuxi";
import { GlacierResource } from "tucuxi/glacier";
import { afterEach, beforeEach, expect, it } from "vitest";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
let session: Session;
let glacier: GlacierResource;

beforeEach(() => {
  session = new Session(aws.config);
  glacier = session.resource(GlacierResource);
});
afterEach(() => session.destroy());

it("makes a vault, puts an archive into it, and takes it out again", async () => {
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
