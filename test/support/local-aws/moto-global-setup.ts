import type { TestProject } from "vitest/node";
import { requireLoopback } from "../../../servers/local-aws/endpoint.js";
import { findMoto, LocalAwsUnavailableError } from "../../../servers/local-aws/index.js";
import type { ProvidedLocalAws } from "../../../servers/local-aws/provided.js";

/**
 * Finds or installs the moto that test files then start (see `useLocalAws`), once for the run and before the
 * first test's timeout starts. Without one the integration tests are skipped with a warning; under `CI=true`
 * that is a failure.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const found = await findServer();
  project.provide("localAws", found);
  if (found.available) return () => {};
  const warn = () => console.error(`\n!!! INTEGRATION TESTS DO NOT RUN. ${found.reason}\n`);
  warn();
  return warn; // printed again at the end, next to the summary, which looks like success
}

async function findServer(): Promise<ProvidedLocalAws> {
  const given = process.env.AWS_ENDPOINT_URL ?? "";
  if (given !== "") {
    requireLoopback(given);
    return { available: true };
  }
  try {
    return { available: true, moto: await findMoto({ log: console.error }) };
  } catch (error) {
    if (!(error instanceof LocalAwsUnavailableError) || process.env.CI === "true") throw error;
    return { available: false, reason: error.message };
  }
}
