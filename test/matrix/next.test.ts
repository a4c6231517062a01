import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, inject, it } from "vitest";
import { useLocalAws } from "../../servers/local-aws/vitest.js";
import { succeed } from "../package/support/run.js";
import { writeNextApplication } from "./support/next-application.js";
import { storyResults } from "./support/story.js";
import { toolVersion } from "./support/tools.js";

const consumers = inject("matrix");
const aws = useLocalAws({ resetBetweenTests: false });

describe("Next", () => {
  it(`builds with Turbopack and serves a route handler, in version ${toolVersion("bundlers", "next")}`, async () => {
    const folder = join(consumers.both, "../next");
    writeNextApplication(folder, consumers.both);
    const cli = join(folder, "node_modules/next/dist/bin/next");
    await succeed(process.execPath, [cli, "build"], folder);

    const server = spawn(process.execPath, [cli, "start", "--hostname", "127.0.0.1", "--port", "0"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const query = new URLSearchParams({ config: JSON.stringify(aws.config), name: "story-next" });
      const response = await fetch(`${await addressIn(server.stdout)}/story?${query.toString()}`);
      expect(await response.json()).toEqual(storyResults.both);
    } finally {
      server.kill();
      await once(server, "exit");
    }
  });
});

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("Next ended before it listened.");
}
