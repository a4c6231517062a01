import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { install, versions } from "./support/install.js";
import { project, succeed } from "./support/run.js";

/** Builds and packs the library, and installs it elsewhere with the S3 client as its only peer. */
export async function setup(vitest: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "tucuxi-package-"));
  // Its prepack script builds.
  const packed = await succeed(
    "npm",
    ["pack", "--json", "--loglevel=error", "--pack-destination", folder],
    project,
  );
  const tarball = join(folder, /"filename": "([^"]+)"/.exec(packed)?.[1] ?? "");
  const consumer = join(folder, "consumer");
  await install(consumer, { tucuxi: `file:${tarball}`, ...versions("@aws-sdk/client-s3", "@types/node") });
  vitest.provide("packed", { tarball, consumer });
  return () => rmSync(folder, { recursive: true, force: true });
}
