import { linkSync, readdirSync, utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deleteFile } from "../../../../../src/s3/directory/local/delete-file.js";
import type { DeleteStep } from "../../../../../src/s3/directory/plan/steps.js";
import { held } from "../../../../support/directory/held-directory.js";
import { patchFs } from "../../../../support/directory/patched-file-system.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";

const now = new Date("2026-11-01T12:00:00Z");

describe("deleting a file in a sync", () => {
  const directory = useTemporaryDirectory();
  const step = (relative: string, size = 1, modified = now): DeleteStep => ({
    kind: "delete",
    file: { key: relative, path: directory.at(relative), size },
    relative,
    modified,
  });

  it("happens only if the file is still the one that was found", async () => {
    directory.write({ "d/a": "1", "d/b": "1", "d/e/c": "1" }, now);
    linkSync(directory.at("d/a"), directory.at("kept"));
    const root = await held(directory.path);
    expect(await deleteFile(root, step("d/a", 2))).toBe(false);
    utimesSync(directory.at("d/b"), new Date(0), new Date(0));
    expect(await deleteFile(root, step("d/b"))).toBe(false);
    expect(await deleteFile(root, step("../x"))).toBe(false);
    await expect(deleteFile(root, step("gone"))).rejects.toMatchObject({ code: "ENOENT" });
    expect(await deleteFile(root, step("d/e/c"))).toBe(true);
    expect(Object.keys(directory.files())).toEqual(["d/a", "d/b", "kept"]);
    expect(readdirSync(directory.at("d"))).toHaveLength(2);
  });

  it("succeeds even if the empty directory cannot be removed", async () => {
    directory.write({ "d/a": "1" }, now);
    const denied = Object.assign(new Error("EACCES"), { code: "EACCES" });
    patchFs("rmdir", () => () => Promise.reject(denied));
    expect(await deleteFile(await held(directory.path), step("d/a"))).toEqual({ warning: denied });
    expect(readdirSync(directory.at("d"))).toEqual([]);
  });
});
