import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { place } from "../../../../support/s3/download-place.js";
import { failure } from "./download-failure.js";

describe("the target", () => {
  it.each(["", "/deeper"])("in a missing directory%s is refused before any request", async (deeper) => {
    const { object, store, folder } = await place("hello");
    const path = join(folder, `missing${deeper}`, "target");
    expect(await failure(object.downloadFile(path))).toMatchObject({ code: "ENOENT", path });
    expect(store.requests).toHaveLength(0);
  });

  it("that is a directory is refused before any request", async () => {
    const { object, store, folder } = await place("hello");
    const error = await failure(object.downloadFile(folder));
    expect(error).toMatchObject({ code: "EISDIR", path: folder, message: expect.stringContaining(folder) });
    expect(store.requests).toHaveLength(0);
  });

  it("below a file or with a trailing slash is refused", async () => {
    const { object, store, path } = await place("hello");
    expect(await failure(object.downloadFile(`${path}/`))).toMatchObject({ code: "EISDIR" });
    await writeFile(path, "earlier");
    expect(await failure(object.downloadFile(join(path, "x")))).toMatchObject({ code: "ENOTDIR" });
    expect(store.requests).toHaveLength(0);
  });

  it("that is not a regular file is refused", async () => {
    const { object, store } = await place("hello");
    expect(await failure(object.downloadFile("/dev/null"))).toMatchObject({
      code: "EINVAL",
      path: "/dev/null",
    });
    expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
    expect(store.requests).toHaveLength(0);
  });

  it.each([undefined, "", 7, "a\0b"])("must be a path, not %j", async (path) => {
    const { object, store } = await place("hello");
    expect(await failure(object.downloadFile(path as string))).toBeInstanceOf(TypeError);
    expect(store.requests).toHaveLength(0);
  });

  it("keeps its permissions", async () => {
    const { object, path } = await place("hello");
    await writeFile(path, "earlier");
    await chmod(path, 0o640);
    await object.downloadFile(path);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it("gets the permissions of a new file", async () => {
    const { object, path, folder } = await place("hello");
    await writeFile(join(folder, "other"), "");
    await object.downloadFile(path);
    expect((await stat(path)).mode).toBe((await stat(join(folder, "other"))).mode);
  });

  it("that is a link is replaced, and the link's destination is unchanged", async () => {
    const { object, path, folder } = await place("hello");
    await writeFile(join(folder, "elsewhere"), "earlier");
    await symlink(join(folder, "elsewhere"), path);
    await object.downloadFile(path);
    expect((await lstat(path)).isFile()).toBe(true);
    expect(await readFile(join(folder, "elsewhere"), "utf8")).toBe("earlier");
  });

  it("may have a name of the maximum length", async () => {
    const { object, folder } = await place("hello");
    const path = join(folder, "ü".repeat(127));
    await object.downloadFile(path, {}, { resume: true, flush: true });
    expect(await readFile(path, "utf8")).toBe("hello");
    expect(await readdir(folder)).toHaveLength(1);
  });

  it("that has become a directory is kept, and nothing else is left behind", async () => {
    const { object, store, path, names } = await place("hello");
    store.fault = () => ({ holdAfter: { bytes: 1, until: mkdir(join(path, "x"), { recursive: true }) } });
    expect(await failure(object.downloadFile(path))).toMatchObject({ path });
    expect(await names()).toEqual(["target"]);
  });
});

describe("an invalid argument", () => {
  it.each<[string, object, object, RegExp]>([
    [
      "an unknown argument",
      { Range: "bytes=0-1" },
      {},
      /downloadFile takes no Range\. It accepts ChecksumMode, /,
    ],
    ["an unknown member of config", {}, { config: { threads: 1 } }, /config has no member threads/],
    ["a flag that is not a boolean", {}, { resume: "yes" }, /resume must be true or false/],
  ])("such as %s is refused before any request", async (_, input, options, message) => {
    const { object, store, path, names } = await place("hello");
    const error = await failure(object.downloadFile(path, input, options));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(message);
    expect(store.requests).toHaveLength(0);
    expect(await names()).toEqual([]);
  });

  it("such as a negative time is refused", async () => {
    const { object, path } = await place("hello");
    expect(await failure(object.downloadFile(path, {}, { idleTimeout: -1 }))).toBeInstanceOf(RangeError);
  });
});
