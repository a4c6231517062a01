import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { project } from "../../packaging/entries.js";

interface Override {
  readonly files: readonly string[];
  readonly rules: {
    readonly "eslint/no-restricted-imports"?: readonly [
      string,
      { readonly patterns: readonly { readonly regex: string }[] },
    ];
  };
}

/** `../(options|upload)/` and `../(batch|dry-run).js`: what the files of a room must not import. */
const NEIGHBOURS = /^\^\\\.\\\.\/\(([a-z\d|-]+)\)(\\\.js|\/)$/;

const { overrides } = JSON.parse(readFileSync(join(project, ".oxlintrc.json"), "utf8")) as {
  readonly overrides: readonly Override[];
};
const neighbours = overrides.flatMap(({ files, rules }) =>
  (rules["eslint/no-restricted-imports"]?.[1].patterns ?? []).flatMap(({ regex }) => {
    const [, names, ending] = NEIGHBOURS.exec(regex) ?? [];
    const parents = files.map((glob) => glob.replace(/[^/]+\/\*\*.*$/, ""));
    return (names?.split("|") ?? []).flatMap((name) =>
      parents.map((parent) => `${parent}${name}${ending === "/" ? "/" : ".ts"}`),
    );
  }),
);

it.each([...new Set(neighbours)])("the linter keeps rooms from importing %s, which exists", (path) => {
  expect(existsSync(join(project, path))).toBe(true);
});
