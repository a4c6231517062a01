import type { TestProject } from "vitest/node";
import { ChromiumUnavailableError, findChromium } from "../../servers/chromium/find.js";
import { buildSite } from "../../site/build.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The program of the browser, or why there is none. */
    chromium: { readonly program?: string; readonly reason?: string };
  }
}

/** Where the tests' site is on its host. Not `/`, where a link that begins with a slash would work by luck. */
export const base = "/tucuxi/";

/** Builds the site, which fails if a link on it leads nowhere, and finds a browser or installs one. */
export async function setup(project: TestProject): Promise<() => void> {
  const chromium = await find();
  project.provide("chromium", chromium);
  await buildSite(base);
  const warn = () => {
    if (chromium.reason !== undefined) console.error(`\n!!! NOBODY LOOKED AT THE SITE. ${chromium.reason}\n`);
  };
  warn();
  return warn; // once more at the end, next to the summary, which looks like success
}

async function find(): Promise<{ readonly program?: string; readonly reason?: string }> {
  try {
    return { program: await findChromium({ log: console.error }) };
  } catch (error) {
    if (!(error instanceof ChromiumUnavailableError) || process.env.CI === "true") throw error;
    return { reason: error.message };
  }
}
