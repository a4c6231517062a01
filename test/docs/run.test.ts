import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { useLocalAws } from "../../servers/local-aws/vitest.js";
import { readPages } from "./support/pages.js";
import { brokenPromises, promisedLines } from "./support/shown-output.js";
import { moduleOf } from "./support/snippet-plugin.js";

// Blocks run unchanged, so the environment directs them to the local AWS, as for a reader who sets the same
// variables.
const aws = useLocalAws();
let home: string;
const checkout = process.cwd();

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "tucuxi-docs-"));
  mkdirSync(join(home, "work"));
  // Blocks may write to their current folder, which must not be the checkout.
  process.chdir(join(home, "work"));
  writeFileSync(join(home, "config"), "[profile dev]\nregion = eu-west-1\n");
  writeFileSync(
    join(home, "credentials"),
    "[dev]\naws_access_key_id = testing\naws_secret_access_key = testing\n",
  );
});

beforeEach(() => {
  // A block may configure it, which must not affect the blocks of other pages.
  Reflect.deleteProperty(globalThis, Symbol.for("tucuxi.defaultSession"));
  for (const name of Object.keys(process.env)) if (name.startsWith("AWS_")) vi.stubEnv(name, undefined);
  vi.stubEnv("AWS_ENDPOINT_URL", aws.endpoint);
  vi.stubEnv("AWS_REGION", aws.region);
  vi.stubEnv("AWS_ACCESS_KEY_ID", aws.credentials.accessKeyId);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", aws.credentials.secretAccessKey);
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
  vi.stubEnv("AWS_CONFIG_FILE", join(home, "config"));
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(home, "credentials"));
});

afterEach(() => vi.unstubAllEnvs());
afterAll(() => {
  process.chdir(checkout);
  rmSync(home, { recursive: true });
});

const runnable = readPages().flatMap((page) =>
  page.blocks
    .filter(({ language, flags }) => language === "ts" && flags.includes("run"))
    .map((block) => ({ place: `${page.path}:${block.line}`, block, module: moduleOf(page, block) })),
);

describe("the block at", () => {
  it.each(runnable)("$place runs and logs the expected output", async ({ block, module }) => {
    const logged: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
      logged.push(...format(...values).split("\n"));
    });
    try {
      await import(/* @vite-ignore */ module);
    } finally {
      vi.mocked(console.log).mockRestore();
    }
    // With the output, to help to find the cause.
    expect({ logged, missing: brokenPromises(promisedLines(block.code), logged) }).toEqual({
      logged,
      missing: [],
    });
  });
});
