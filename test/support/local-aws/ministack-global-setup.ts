import type { TestProject } from "vitest/node";
import { findMinistack, MinistackUnavailableError } from "../../../servers/ministack/install.js";
import type { ProvidedMinistack } from "../../../servers/ministack/provided.js";

/**
 * Finds or installs the ministack that test files then start (see `useMinistack`), once for the run. Without
 * one their tests are skipped with a warning; under `CI=true` that is a failure. With `AWS_ENDPOINT_URL` they
 * use that server only.
 */
export async function setup(project: TestProject): Promise<void> {
  const found = await findServer();
  project.provide("ministack", found);
  if (!found.available) console.error(`\n!!! NO TESTS RUN ON MINISTACK. ${found.reason}\n`);
}

async function findServer(): Promise<ProvidedMinistack> {
  if ((process.env.AWS_ENDPOINT_URL ?? "") !== "") {
    return { available: false, reason: "AWS_ENDPOINT_URL names the server to test on." };
  }
  try {
    return { available: true, ministack: await findMinistack(console.error) };
  } catch (error) {
    if (!(error instanceof MinistackUnavailableError) || process.env.CI === "true") throw error;
    return { available: false, reason: error.message };
  }
}
