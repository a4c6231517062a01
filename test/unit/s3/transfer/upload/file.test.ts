import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { inputsOf } from "../../../../support/mocked-roots.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";
import { mocked, chunks } from "./mocked-upload.js";

const folder = useTemporaryDirectory();

describe("a file", () => {
  it.each([
    ["a.html", "text/html"],
    ["a.JPG", "image/jpeg"],
    ["a.tar.gz", "application/gzip"],
    ["README", "application/octet-stream"],
    ["html", "application/octet-stream"],
  ])("%s has the content type %s", async (name, type) => {
    const { object, mock } = mocked();
    folder.write({ [name]: "x" });
    await object.uploadFile(folder.at(name));
    expect(inputsOf(mock)[0]?.["ContentType"]).toBe(type);
  });

  it("can be given by URL, with an explicit content type", async () => {
    const { bucket, mock } = mocked();
    folder.write({ "a.html": "x" });
    await bucket.uploadFile(pathToFileURL(folder.at("a.html")), "b.html", { ContentType: "text/x" });
    expect(inputsOf(mock)[0]).toMatchObject({ Key: "b.html", ContentType: "text/x" });
  });

  it("is refused with its path and without a request if missing, a directory, unreadable or not a regular file", async () => {
    const { object, mock } = mocked();
    mkdirSync(folder.at("folder"));
    writeFileSync(folder.at("secret"), "x");
    chmodSync(folder.at("secret"), 0);
    const isRoot = process.getuid?.() === 0;
    for (const [path, code] of [
      [folder.at("missing"), "ENOENT"],
      [folder.at("folder"), "EISDIR"],
      // Root may read everything.
      ...(isRoot ? [] : [[folder.at("secret"), "EACCES"] as const]),
    ] as const) {
      const error: unknown = await object.uploadFile(path).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code, path, message: expect.stringContaining(path) });
    }
    await expect(object.uploadFile("/dev/null")).rejects.toThrow("/dev/null is not a regular file");
    await expect(object.uploadFile("")).rejects.toThrow(TypeError);
    await expect(object.uploadFile(undefined as never)).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });

  it("is refused at once if it exceeds 10,000 parts", async () => {
    const { object, mock } = mocked();
    const uploading = object.upload(chunks("x"), { ContentLength: 10_000 * 5 * 1024 ** 3 + 1 });
    await expect(uploading).rejects.toThrow(RangeError);
    await expect(uploading).rejects.toThrow("10000 parts");
    expect(mock.calls()).toEqual([]);
  });
});
