import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { useLocalAws } from "../../servers/local-aws/vitest.js";
import { write } from "../package/support/run.js";
import { storyResults } from "./support/story.js";
import { toolVersion } from "./support/tools.js";
import { bundleWorker, type WorkerPlatform } from "./support/workerd/bundle.js";
import { stepWorkers, storyWorker, withDomParser } from "./support/workerd/programs.js";
import { askWorker, type Compatibility } from "./support/workerd/serve.js";

const { both } = inject("matrix");
const aws = useLocalAws({ resetBetweenTests: false });

/** From this date on, `nodejs_compat` is enabled by default. */
const newest: Compatibility = { date: "2026-11-01", flags: [] };

async function ask(program: string, platform: WorkerPlatform, compatibility = newest): Promise<unknown> {
  const name = `worker-${randomUUID()}`;
  const entry = join(both, `${name}.mjs`);
  write(entry, program);
  const file = join(both, name, "worker.mjs");
  await bundleWorker(entry, platform, file);
  const body = JSON.stringify({ config: aws.config, name });
  const { status, text } = await askWorker(file, compatibility, body);
  if (status !== 200) throw new Error(text);
  return JSON.parse(text);
}

describe(`workerd (${toolVersion("runtimes", "workerd")})`, () => {
  it.each([
    ["the newest compatibility date", newest],
    [
      "the oldest date with all of Node's modules that the clients import",
      { date: "2026-03-17", flags: ["nodejs_compat"] },
    ],
  ])("runs the S3 and EC2 programs, built for Node, with %s", async (_, compatibility) => {
    expect(await ask(storyWorker, "node", compatibility)).toEqual(storyResults.both);
  });

  it.each([
    ["the newest compatibility date", newest],
    ["the oldest date with a file system", { date: "2025-09-15", flags: ["nodejs_compat"] }],
  ])("runs them, built for browsers with a DOMParser, with %s", async (_, compatibility) => {
    expect(await ask(withDomParser(storyWorker), "browser", compatibility)).toEqual(storyResults.both);
  });

  it("runs what the plain clients run there, built for browsers without a DOMParser", async () => {
    const byClients = await ask(stepWorkers.clients, "browser");
    expect(await ask(stepWorkers.library, "browser")).toEqual(byClients);
    expect(byClients).toMatchObject({ create: "done", write: "done", read: "done" });
  });
});
