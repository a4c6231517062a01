import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inventory } from "../../support/classes/inventory.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
const root = fileURLToPath(new URL("../../..", import.meta.url));
const files = readdirSync(`${root}/examples`, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /^(?!demo\/|support\/)[^/]+\/[^/]+\.ts$/.test(name));

describe("each example, run directly", () => {
  const { argv } = process;
  beforeEach(() => {
    vi.stubEnv("AWS_ENDPOINT_URL", aws.endpoint);
    vi.spyOn(console, "log").mockImplementation(() => {});
    vi.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => {
    process.argv = argv;
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it.each(files)("%s prints something, and leaves nothing behind", async (name) => {
    const before = await inventory(aws.config);
    // What an example examines to see whether it is run directly; separate processes would take a second
    // each.
    process.argv = [process.execPath, `${root}/examples/${name}`];
    // The query makes it run even if another example has already imported it.
    await import(`${root}/examples/${name}?run`);
    expect(console.error).not.toHaveBeenCalled();
    expect(console.log).toHaveBeenCalled();
    expect(await inventory(aws.config)).toEqual(before);
  });

  it("works in a process of its own, on a local AWS that it starts", async () => {
    const env = { ...process.env, AWS_ENDPOINT_URL: "" };
    const command = ["--import", "tsx", "examples/s3/list-a-prefix.ts"];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: root, env });
    expect(stderr).toBe("");
    expect(stdout).toContain("reports/readme.csv");
  });
});
