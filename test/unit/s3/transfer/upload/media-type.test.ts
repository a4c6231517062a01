import { types } from "mime-types";
import { expect, it } from "vitest";
import { mediaTypeOf } from "../../../../../src/s3/transfer/upload/media-type.js";

it("returns the type of every extension in mime-types, in any case", () => {
  const known = Object.keys(types).map((extension) => [
    extension,
    mediaTypeOf(`file.${extension.toUpperCase()}`),
  ]);
  expect(Object.fromEntries(known)).toEqual({ ...types });
});

it.each(["README", ".html", "a.constructor", "a.", "folder.html/a"])("returns undefined for %s", (name) => {
  expect(mediaTypeOf(name)).toBeUndefined();
});
