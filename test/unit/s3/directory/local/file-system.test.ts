import * as fs from "node:fs/promises";
import { readdirSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { fileSystemOf } from "../../../../../src/s3/directory/local/file-system.js";
import { held } from "../../../../support/held-directory.js";
import { useTemporaryDirectory } from "../../../../support/temporary-directory.js";

vi.mock("node:fs/promises", { spy: true });

describe("a file system", () => {
  const directory = useTemporaryDirectory();
  const exact = { case: false, normalization: false };

  it("is tried out, and nothing stays behind", async () => {
    expect(await fileSystemOf(await held(directory.path))).toEqual({ folding: exact, timeStep: 1000 });
    expect(readdirSync(directory.path)).toEqual([]);
  });

  it.each([Math.floor, Math.ceil])("whose times are 2 s apart is known by that (%o)", async (round) => {
    const { lutimes } = await vi.importActual<typeof fs>("node:fs/promises");
    const coarse = (time: unknown): Date => new Date(round(Number(time) / 2000) * 2000);
    vi.mocked(fs.lutimes).mockImplementationOnce((path, accessed, modified) =>
      lutimes(path, accessed, coarse(modified)),
    );
    expect(await fileSystemOf(await held(directory.path))).toEqual({ folding: exact, timeStep: 2000 });
  });

  it("that lets nobody set times is no reason to fail", async () => {
    vi.mocked(fs.lutimes).mockRejectedValueOnce(Object.assign(new Error("EPERM"), { code: "EPERM" }));
    expect(await fileSystemOf(await held(directory.path))).toEqual({ folding: exact, timeStep: 1000 });
    expect(readdirSync(directory.path)).toEqual([]);
  });
});
