import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileSystemOf } from "../../../../../src/s3/directory/local/file-system.js";
import { held } from "../../../../support/directory/held-directory.js";
import { patchFs } from "../../../../support/directory/patched-file-system.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";

describe("the probe of a file system", () => {
  const directory = useTemporaryDirectory();
  const exact = { case: false, normalization: false };

  it("leaves nothing behind", async () => {
    expect(await fileSystemOf(await held(directory.path))).toEqual({
      folding: exact,
      timeStep: 1000,
      warnings: [],
    });
    expect(readdirSync(directory.path)).toEqual([]);
  });

  it.each([Math.floor, Math.ceil])("detects a time resolution of 2 s (%o)", async (round) => {
    const coarse = (time: unknown): Date => new Date(round(Number(time) / 2000) * 2000);
    patchFs("lutimes", (lutimes) => (path, accessed, modified) => lutimes(path, accessed, coarse(modified)));
    expect(await fileSystemOf(await held(directory.path))).toMatchObject({ folding: exact, timeStep: 2000 });
  });

  it("does not fail if times cannot be set", async () => {
    patchFs("lutimes", () => () => Promise.reject(new Error("EPERM")));
    expect(await fileSystemOf(await held(directory.path))).toEqual({
      folding: exact,
      timeStep: 1000,
      warnings: [],
    });
    expect(readdirSync(directory.path)).toEqual([]);
  });

  it("does not fail, but reports it, if its file cannot be removed", async () => {
    const denied = Object.assign(new Error("EPERM: no"), { code: "EPERM" });
    patchFs("rmdir", () => () => Promise.reject(denied));
    const { warnings } = await fileSystemOf(await held(directory.path));
    const [left = ""] = readdirSync(directory.path);
    expect(warnings).toMatchObject([{ path: directory.at(left), code: "EPERM", message: "no" }]);
  });
});
