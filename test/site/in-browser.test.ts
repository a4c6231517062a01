import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { Browser } from "../../servers/chromium/browser.js";
import type { Page, Viewport } from "../../servers/chromium/page.js";
import { collectPages } from "../../site/pages.js";
import { serveSite, type ServedSite } from "../../site/serve.js";
import { base } from "./global-setup.js";

const { program, reason } = inject("chromium");
const desktop: Viewport = { width: 1280, height: 900 };
const phone: Viewport = { width: 390, height: 844, dark: true };

let site: ServedSite;
let browser: Browser;
const opened: Page[] = [];

beforeAll(async () => {
  site = await serveSite(base, 0);
  if (program !== undefined) browser = Browser.start(program);
});
beforeEach((context) => {
  if (program === undefined) context.skip(reason);
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
});

async function open(path: string, viewport = desktop): Promise<Page> {
  const page = await browser.newPage(viewport);
  opened.push(page);
  await page.goto(`${site.url}${path}`);
  // Vue has hydrated the page.
  await page.waitFor('document.querySelector("#app")?.__vue_app__');
  return page;
}

describe("the search", () => {
  it("finds waitUntilRunning, and leads to the waiters of an instance", async () => {
    const page = await open("guide.html");
    await page.click(".VPNavBarSearch button");
    await page.waitFor('document.activeElement?.matches(".search-input")');
    await page.type("waitUntilRunning");
    const found = 'a.result[href*="/reference/ec2/instance"]';
    await page.click(found);
    await page.waitFor('location.pathname.endsWith("/reference/ec2/instance.html")');
    await page.waitFor('document.querySelector("main h1")?.textContent.startsWith("Instance")');
    expect(await page.evaluate<string>('document.querySelector("main").textContent')).toContain(
      "waitUntilRunning",
    );
  });
});

describe("a page", () => {
  const pages = collectPages();
  const services = pages.filter(({ path }) => /^reference\/[^/]+\/index\.md$/.test(path));

  it.each(services)("of each resource exists and is in the sidebar: $title", async ({ path }) => {
    const folder = path.slice(0, -"index.md".length);
    const resources = pages.filter((page) => page.path.startsWith(folder));
    const page = await open(folder);
    for (const resource of resources) {
      const url = `${base}${resource.path.replace(/(index)?\.md$/, (_, index) => (index ? "" : ".html"))}`;
      await page.click(`.VPSidebar a[href="${url}"]`);
      await page.waitFor(
        `location.pathname === ${JSON.stringify(url)} && document.querySelector("main h1")?.firstChild?.textContent.trim() === ${JSON.stringify(resource.title)}`,
      );
    }
    expect(page.problems).toEqual([]);
  });

  it.each([
    "",
    "introduction.html",
    "services/s3/objects.html",
    "reference/ec2/instance.html",
    "examples/s3/copy-a-file.html",
  ])("fits on a phone in dark mode: /%s", async (path) => {
    const page = await open(path, phone);
    expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
    expect(await page.evaluate('document.documentElement.classList.contains("dark")')).toBe(true);
    expect(page.problems).toEqual([]);
  });

  it("highlights code", async () => {
    const page = await open("introduction.html");
    expect(await page.evaluate('document.querySelectorAll("pre.shiki span[style]").length')).toBeGreaterThan(
      50,
    );
  });
});

it("sends no request to another host", () => {
  const requests = opened.flatMap((page) => page.requests);
  expect(requests.length).toBeGreaterThan(100);
  const own = new URL(site.url).origin;
  expect(requests.filter((url) => !url.startsWith(`${own}/`) && !url.startsWith("data:"))).toEqual([]);
});
