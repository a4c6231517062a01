import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { peers } from "../../packaging/entries.js";
import { type DevDependency, install, versions } from "../package/support/install.js";
import { pack } from "../package/support/pack.js";
import { installTools, toolSets } from "./support/tools.js";

/** Installs the tools, packs the library, and installs it elsewhere, always without its optional packages. */
export async function setup(vitest: TestProject): Promise<() => void> {
  // One after another: each of them uses the whole network and all processors.
  for (const set of toolSets) await installTools(set);
  const folder = mkdtempSync(join(tmpdir(), "tucuxi-matrix-"));
  const tarball = await pack(folder);
  const s3 = join(folder, "s3");
  const both = join(folder, "both");
  const library = { tucuxi: `file:${tarball}`, ...versions("@aws-sdk/client-s3", "@types/node") };
  await install(s3, library);
  await install(both, { ...library, ...versions("@aws-sdk/client-ec2") });
  const all = join(folder, "all");
  const clients = [...peers].filter((name) => name.startsWith("@aws-sdk/client-")) as DevDependency[];
  await install(all, { ...library, ...versions(...clients) });
  vitest.provide("matrix", { tarball, s3, both, all });
  return () => rmSync(folder, { recursive: true, force: true });
}
