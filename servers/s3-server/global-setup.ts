import type { TestProject } from "vitest/node";
import { capabilityTable } from "./capability-table.js";
import { S3ServerUnavailableError } from "./error.js";
import type { ProvidedS3Server } from "./provided.js";
import { findVersitygw } from "./versitygw/versitygw.js";

/**
 * Finds or builds the real S3 server on which the S3 suite runs in addition to moto (see `useS3Server`), once
 * for the run and before the first test's timeout starts. Without one that part is skipped with a warning;
 * under `CI=true` that is a failure.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const found = await findServer();
  project.provide("versitygw", found);
  if (found.available) return process.env.CI === "true" ? printCoverage : () => {};
  const warn = () => console.error(`\n!!! THE S3 SUITE RUNS ON MOTO ONLY. ${found.reason}\n`);
  warn();
  return warn; // printed again at the end, next to the summary, which looks like success
}

/** CI prints which server covers what, next to the results. */
function printCoverage(): void {
  console.log(`\nWhat each server of the S3 suite covers:\n\n${capabilityTable()}`);
}

async function findServer(): Promise<ProvidedS3Server> {
  try {
    return { available: true, versitygw: await findVersitygw({ log: console.error }) };
  } catch (error) {
    if (!(error instanceof S3ServerUnavailableError) || process.env.CI === "true") throw error;
    return { available: false, reason: error.message };
  }
}
