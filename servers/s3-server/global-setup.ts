import type { TestProject } from "vitest/node";
import { capabilityTable } from "./capability-table.js";
import { S3ServerUnavailableError } from "./error.js";
import type { ProvidedS3Server } from "./provided.js";
import { findVersitygw } from "./versitygw/versitygw.js";

/**
 * Finds, or builds, the real S3 server that the S3 suite runs on besides moto (see `useS3Server`), once for the run and
 * before the first test's time runs. Without one that part does not run, loudly; under `CI=true` that is a failure.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const found = await findOut();
  project.provide("versitygw", found);
  if (found.available) return process.env.CI === "true" ? tellCoverage : () => {};
  const warn = () => console.error(`\n!!! THE S3 SUITE RUNS ON MOTO ONLY. ${found.reason}\n`);
  warn();
  return warn; // once more at the end, next to the summary, which looks like success
}

/** CI says which server covers what, beside the results. */
function tellCoverage(): void {
  console.log(`\nWhat each server of the S3 suite covers:\n\n${capabilityTable()}`);
}

async function findOut(): Promise<ProvidedS3Server> {
  try {
    return { available: true, versitygw: await findVersitygw({ log: console.error }) };
  } catch (error) {
    if (!(error instanceof S3ServerUnavailableError) || process.env.CI === "true") throw error;
    return { available: false, reason: error.message };
  }
}
