import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { CreateBucketCommand, ListBucketsCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { describe, expect, inject, it, vi } from "vitest";
import { S3ServerUnavailableError } from "../../../../servers/s3-server/error.js";
import { startVersitygwProcess } from "../../../../servers/s3-server/versitygw/versitygw-process.js";

const found = inject("versitygw");
const versitygw = found?.available === true ? found.versitygw : undefined;
const parent = fileURLToPath(new URL("../../../../servers/s3-server/versitygw/parent.ts", import.meta.url));

async function isGone(endpoint: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answers = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (!answers) return true;
    await sleep(50);
  }
  return false;
}

const start = (onCrash: (message: string) => void = console.error) =>
  startVersitygwProcess(versitygw ?? { version: "", from: "system", program: "" }, { onCrash });

describe.skipIf(versitygw === undefined)("versitygw", () => {
  it("starts, resets on request, and stops without leftovers", async () => {
    const running = await start();
    const { endpoint, credentials } = running;
    const s3 = new S3Client({ endpoint, credentials, region: "us-east-1", forcePathStyle: true });
    await s3.send(new CreateBucketCommand({ Bucket: "photos" }));
    await s3.send(new PutObjectCommand({ Bucket: "photos", Key: "a/b", Body: "x" }));
    await running.reset();
    expect((await s3.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([]);
    await running.stop();
    expect(await isGone(endpoint)).toBe(true);
    expect(existsSync(running.folder)).toBe(false);
  });

  it("reports the reason if it does not start", async () => {
    const missing = { version: "0", from: "system", program: "no-such-program" } as const;
    const starting = startVersitygwProcess(missing, { onCrash: console.error });
    await expect(starting).rejects.toThrow(S3ServerUnavailableError);
    await expect(starting).rejects.toThrow(/^versitygw 0 did not start: it ended \(1\); .*\n.*ENOENT/);
  });

  it("reports an unexpected exit", async () => {
    const onCrash = vi.fn<(message: string) => void>();
    const running = await start(onCrash);
    process.kill(running.pid, "SIGTERM");
    await vi.waitFor(() => expect(onCrash).toHaveBeenCalledWith(expect.stringMatching(/ended by itself/)));
    await running.stop();
  });

  it.each(["SIGKILL", "SIGTERM"] as const)("ends with a parent that was ended by %s", async (signal) => {
    const child = spawn(process.execPath, ["--import", "tsx", parent, JSON.stringify(versitygw)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
    const [endpoint = "", folder = ""] = line.trim().split(" ");
    expect(existsSync(folder)).toBe(true);
    child.kill(signal);
    expect(await isGone(endpoint)).toBe(true);
    await vi.waitFor(() => expect(existsSync(folder)).toBe(false));
  });
});
