import { mkdirSync, readdirSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { held } from "../../../support/directory/held-directory.js";
import { openBelow } from "../../../support/directory/open-files.js";
import { useTemporaryDirectory } from "../../../support/directory/temporary-directory.js";

const { platform } = process;
afterEach(() => {
  Object.defineProperty(process, "platform", { value: platform });
  vi.resetModules();
});

/** With a new instance of the class, which has not detected the system's abilities yet. */
async function heldOn(system: NodeJS.Platform, path: string) {
  Object.defineProperty(process, "platform", { value: system });
  const { HeldDirectory } = await import("../../../../src/s3/local/held-directory.js");
  return HeldDirectory.open(path);
}

describe.each(["linux", "darwin", "win32"] as const)("an open directory on %s", (system) => {
  const directory = useTemporaryDirectory();

  it("lists its entries", async () => {
    directory.write({ "d/a": "1" });
    symlinkSync("d", directory.at("link"));
    const root = await heldOn(system, directory.at("link"));
    expect(readdirSync(root.at("."))).toEqual(["a"]);
    writeFileSync(root.at("b"), "2");
    const made = await root.makeDirectory("e");
    writeFileSync(made.at("c"), "3");
    const again = await root.makeDirectory("e");
    expect(directory.files("d")).toEqual({ a: "1", b: "2", "e/c": "3" });
    expect(made.path).toBe(directory.at("link/e"));
    expect(again.identity).toBe(made.identity);
    for (const one of [made, again, root]) await one.close();
    expect(openBelow(directory.path)).toEqual([]);
  });

  it("follows no link unless told to, and accepts no file as a directory", async () => {
    directory.write({ file: "" });
    mkdirSync(directory.at("d"));
    symlinkSync("d", directory.at("link"));
    const root = await heldOn(system, directory.path);
    for (const name of ["link", "file"]) {
      const problem = { code: "ENOTDIR", path: directory.at(name) };
      await expect(root.directory(name)).rejects.toMatchObject(problem);
      await expect(root.makeDirectory(name)).rejects.toMatchObject(problem);
    }
    await expect(root.directory("none")).rejects.toMatchObject({
      code: "ENOENT",
      path: directory.at("none"),
    });
    const followed = await root.directory("link", { followSymlinks: true });
    const plain = await root.directory("d");
    expect(followed.identity).toBe(plain.identity);
    for (const one of [followed, plain, root]) await one.close();
  });

  it("knows whether its path still leads to it", async () => {
    mkdirSync(directory.at("d/e"), { recursive: true });
    mkdirSync(directory.at("other"));
    const root = await heldOn(system, directory.at("d"));
    const below = await root.directory("e");
    expect([await root.isInPlace(), await below.isInPlace()]).toEqual([true, true]);
    renameSync(directory.at("d"), directory.at("moved"));
    expect([await root.isInPlace(), await below.isInPlace()]).toEqual([false, false]);
    symlinkSync("other", directory.at("d"));
    expect([await root.isInPlace(), await below.isInPlace()]).toEqual([false, false]);
    unlinkSync(directory.at("d"));
    symlinkSync("moved", directory.at("d"));
    expect([await root.isInPlace(), await below.isInPlace()]).toEqual([true, true]);
    for (const one of [below, root]) await one.close();
  });

  it("reports errors with the caller's paths", async () => {
    const root = await heldOn(system, directory.path);
    const failed: unknown = await rename(root.at("a"), root.at("b")).catch((error: unknown) =>
      root.known(new Error("outer", { cause: error })),
    );
    const message = `ENOENT: no such file or directory, rename '${directory.at("a")}' -> '${directory.at("b")}'`;
    expect(failed).toMatchObject({
      message: "outer",
      cause: { message, path: directory.at("a"), dest: directory.at("b") },
    });
    const aborted = new DOMException("enough", "AbortError");
    expect([root.known(aborted), root.known("text")]).toEqual([aborted, "text"]);
    await root.close();
  });
});

describe("an open directory on Linux", () => {
  const directory = useTemporaryDirectory();

  it("stays the same if its path is replaced", async () => {
    directory.write({ "d/a": "1", "other/b": "2" });
    const root = await held(directory.at("d"));
    renameSync(directory.at("d"), directory.at("moved"));
    symlinkSync("other", directory.at("d"));
    writeFileSync(root.at("c"), "3");
    expect(directory.files()).toEqual({ "moved/a": "1", "moved/c": "3", "other/b": "2" });
  });
});
