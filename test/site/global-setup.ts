import type { TestProject } from "vitest/node";
import { ChromiumUnavailableError, findChromium } from "../../servers/chromium/find.js";
import { buildSite } from "../../site/build.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser's program, or why there is none. */
    chromium: { readonly program?: string; readonly reason?: string };
  }
}

/**
 * The path of the test site on its host. Not `/`, where a link that begins with a slash would work by chance.
 */
export const base = "/tucuxi/";

/** Builds the site, which fails on dead links, and finds or installs a browser. */
export async function setup(project: TestProject): Promise<() => void> {
  const chromium = await find();
  project.provide("chromium", chromium);
  await buildSite(base);
  const warn = () => {
    if (chromium.reason !== undefined) console.error(`\n!!! NOBODY LOOKED AT THE SITE. ${chromium.reason}\n`);
  };
  warn();
  return warn; // printed again at the end, next to the summary, which looks like success
}

async function find(): Promise<{ readonly program?: string; readonly reason?: string }> {
  try {
    return { program: await findChromium({ log: console.error }) };
  } catch (error) {
    if (!(error instanceof ChromiumUnavailableError) || process.env.CI === "true") throw error;
    return { reason: error.message };
  }
}
