import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { onTestFinished } from "vitest";

type Promises = typeof fs.promises;

/** Replaces a function of `node:fs/promises` for all its users until the test ends. */
export function patchFs<Name extends "lutimes" | "opendir" | "rmdir">(
  name: Name,
  patch: (original: Promises[Name]) => Promises[Name],
): void {
  const original = fs.promises[name];
  const put = (implementation: Promises[Name]): void => {
    fs.promises[name] = implementation;
    syncBuiltinESMExports();
  };
  put(patch(original));
  onTestFinished(() => put(original));
}
