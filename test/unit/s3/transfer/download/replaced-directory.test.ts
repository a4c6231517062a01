import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DownloadFileOptions } from "../../../../../src/s3/index.js";
import { content, place, ranged } from "../../../../support/s3/download-place.js";
import { openBelow } from "../../../../support/directory/open-files.js";

describe("downloadFile, when the target's directory is replaced during the download", () => {
  it.each<[string, DownloadFileOptions]>([
    ["a link", {}],
    ["a link", { resume: true }],
    ["another directory", {}],
    ["nothing", { flush: true }],
  ])("by %s (%o), writes and removes nothing elsewhere", async (by, options) => {
    const { object, store, folder } = await place(content);
    const [to, outside] = [join(folder, "to"), join(folder, "outside")];
    for (const path of [to, outside]) mkdirSync(path);
    writeFileSync(join(outside, "target"), "mine");
    store.fault = ({ method, count }) => {
      if (method !== "GET" || count !== 1) return undefined;
      renameSync(to, join(folder, "moved"));
      if (by === "a link") symlinkSync(outside, to);
      if (by === "another directory") mkdirSync(to);
      return undefined;
    };
    const path = join(to, "target");
    await expect(object.downloadFile(path, {}, { ...ranged, ...options })).rejects.toMatchObject({
      message: expect.stringContaining(`download to '${path}'`) as string,
      path,
      cause: { message: `Somebody replaced ${to}.` },
    });
    expect(readdirSync(outside)).toEqual(["target"]);
    const left = options.resume ? [".target.tucuxi-partial", ".target.tucuxi-partial.json"] : [];
    expect(readdirSync(join(folder, "moved")).sort()).toEqual(left);
    expect(openBelow(folder)).toEqual([]);
  });

  it("finds it by its path, even through a link", async () => {
    const { object, folder } = await place("hello");
    mkdirSync(join(folder, "real"));
    symlinkSync("real", join(folder, "link"));
    await object.downloadFile(join(folder, "link", "target"));
    expect(readdirSync(join(folder, "real"))).toEqual(["target"]);
  });
});
