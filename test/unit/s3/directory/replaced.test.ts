import { existsSync, renameSync, symlinkSync } from "node:fs";
import { Readable } from "node:stream";
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { inputsOf, mockedS3, operationsOf } from "../../../support/mocked-roots.js";
import { openBelow } from "../../../support/directory/open-files.js";
import { useTemporaryDirectory } from "../../../support/directory/temporary-directory.js";

const old = new Date("2020-01-01");
const options = { prefix: "p", concurrency: 1 };

describe.each(["the directory itself", "a directory in it"])("if %s is replaced by a link", (what) => {
  const directory = useTemporaryDirectory();
  const { at } = directory;
  const replaced = what === "a directory in it" ? "in/d" : "in";
  const outside = { "outside/d/a": "mine", "outside/a": "mine", "outside/d/x": "mine", "outside/x": "mine" };

  /** A bucket where this happens during the second transfer. */
  function mocked() {
    const { s3, mock } = mockedS3();
    let transfers = 0;
    const replace = (): void => {
      if (++transfers !== 2) return;
      renameSync(at(replaced), at("moved"));
      symlinkSync(at("outside"), at(replaced));
    };
    const keys = ["p/d/a", "p/d/b", "p/d/c", "p/d/e"];
    const contents = keys.map((Key) => ({ Key, Size: 1, LastModified: new Date("2026-01-01") }));
    mock.on(ListObjectsV2Command).resolves({ Contents: contents });
    mock.on(GetObjectCommand).callsFake(() => {
      replace();
      return { Body: Readable.from([Buffer.from("1")]), ContentLength: 1, ETag: '"1"', LastModified: old };
    });
    mock.on(PutObjectCommand).callsFake(() => {
      replace();
      return { ETag: '"1"' };
    });
    mock.on(DeleteObjectsCommand).resolves({});
    return { bucket: s3.bucket("b"), mock };
  }

  it.each(["downloadDirectory", "syncTo"] as const)(
    "%s writes and deletes nothing elsewhere",
    async (method) => {
      directory.write({ ...outside, "in/d/a": "2", "in/d/x": "mine", "in/x": "mine" }, old);
      const { bucket } = mocked();
      const transfer = bucket[method](at("in"), { ...options, ...(method === "syncTo" && { delete: true }) });
      await expect(transfer).rejects.toMatchObject({
        code: "DirectoryTransferFailed",
        report: { counts: { transferred: 1, deleted: 0, failed: 3 } },
      });
      expect(directory.files()).toMatchObject(outside);
      expect(Object.keys(directory.files("outside"))).toHaveLength(4);
      expect(Object.keys(directory.files()).filter((path) => path.includes(".tucuxi"))).toEqual([]);
      expect(openBelow(directory.path)).toEqual([]);
    },
  );

  it.each(["uploadDirectory", "syncFrom"] as const)("%s reads nothing elsewhere", async (method) => {
    directory.write({ ...outside, "in/d/a": "1", "in/d/g": "1", "in/d/h": "1", "in/d/x": "1" }, new Date());
    const { bucket, mock } = mocked();
    const transfer = bucket[method](at("in"), { ...options, ...(method === "syncFrom" && { delete: true }) });
    await expect(transfer).rejects.toMatchObject({ code: "DirectoryTransferFailed" });
    const sent = inputsOf(mock, "PutObject").map(({ Body }) => Buffer.from(Body as Uint8Array).toString());
    expect(sent).toEqual(["1", "1"]);
    expect(operationsOf(mock)).not.toContain("DeleteObjects");
    expect(openBelow(directory.path)).toEqual([]);
  });
});

describe("a link that replaces a file", () => {
  const directory = useTemporaryDirectory();

  it("is not uploaded", async () => {
    directory.write({ "in/a": "1", "in/b": "1", secret: "mine" });
    const { s3, mock } = mockedS3();
    mock.on(PutObjectCommand).callsFake(() => {
      for (const name of ["in/a", "in/b"].map(directory.at)) {
        if (existsSync(`${name}.moved`)) continue;
        renameSync(name, `${name}.moved`);
        symlinkSync(directory.at("secret"), name);
      }
      return { ETag: '"1"' };
    });
    const uploading = s3.bucket("b").uploadDirectory(directory.at("in"), { ...options, exclude: "*.moved" });
    await expect(uploading).rejects.toMatchObject({ report: { failed: [{ code: "SymlinkInTheWay" }] } });
    const sent = inputsOf(mock, "PutObject").map(({ Body }) => Buffer.from(Body as Uint8Array).toString());
    expect(sent).toEqual(["1"]);
  });
});
