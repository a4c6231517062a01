import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { install, versions } from "./support/install.js";
import { pack } from "./support/pack.js";

/** Builds and packs the library, and installs it elsewhere with the S3 client as its only peer. */
export async function setup(vitest: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "tucuxi-package-"));
  const tarball = await pack(folder);
  const consumer = join(folder, "consumer");
  await install(consumer, { tucuxi: `file:${tarball}`, ...versions("@aws-sdk/client-s3", "@types/node") });
  vitest.provide("packed", { tarball, consumer });
  return () => rmSync(folder, { recursive: true, force: true });
}
