import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rooms } from "./rooms.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));

const UPWARDS = "docs/architecture.md: rooms import only from the rooms below them.";
const NO_CLASSES = {
  regex: "^\\.{1,2}/(\\.\\./)*generated/[a-z0-9-]+\\.js$",
  allowTypeImports: true,
  message:
    "Hand-written functions import generated classes as types only: docs/decisions/hand-written-functions-get-a-handle.md.",
};

const NO_TESTS = { regex: "^(\\.\\./)+test/", message: "What tests share with others lives in servers/." };

/** @param {string} folder */
function foldersIn(folder) {
  return readdirSync(join(project, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "generated" && entry.name !== "programs")
    .map(({ name }) => name);
}

/** A misspelt or a new room is an error: otherwise nothing would hold it. */
export function checkRooms() {
  for (const [folder, order] of Object.entries(rooms)) {
    const names = order.flat().filter((name) => name !== ".");
    const unknown = names.find((name) => !existsSync(join(project, folder, name)));
    if (unknown !== undefined) throw new Error(`lint/rooms.mjs: ${folder}/${unknown} does not exist.`);
    const missing = foldersIn(folder).find((name) => !names.includes(name));
    if (missing !== undefined)
      throw new Error(`lint/rooms.mjs: ${folder}/${missing} needs a place in the order.`);
  }
}

/**
 * What must not be imported by what has the place `name` in the order of a folder: all above it and beside it.
 *
 * @param {string} folder
 * @param {string} name
 */
function notFor(folder, name) {
  const order = rooms[folder] ?? [];
  const row = order.findIndex((entry) => [entry].flat().includes(name));
  return order
    .slice(0, row + 1)
    .flat()
    .filter((other) => other !== name);
}

/**
 * The imports of `names`, which are in `folder`, by the files in `from`.
 *
 * @param {string} from
 * @param {string} folder
 * @param {readonly string[]} names
 */
function patternsOf(from, folder, names) {
  const path = relative(from, folder);
  const prefix = `^${path === "" ? "\\." : path.replaceAll(".", "\\.")}/`;
  const withPlace = (rooms[folder] ?? []).flat().filter((name) => name.endsWith(".ts"));
  const others = withPlace.map((name) => `${basename(name, ".ts")}\\.js$`);
  return names.map((name) => ({
    regex:
      name === "."
        ? `${prefix}${others.length > 0 ? `(?!${others.join("|")})` : ""}[^/]+\\.js$`
        : `${prefix}${name.endsWith(".ts") ? `${basename(name, ".ts")}\\.js$` : `${name}/`}`,
    message: UPWARDS,
  }));
}

/**
 * @param {string} folder of the files
 * @param {string} place of the files in the order of that folder: `"."`, or the name of a file
 */
export function patternsFor(folder, place) {
  return [...patternsOf(folder, folder, notFor(folder, place)), ...patternsAbove(folder)];
}

/**
 * The patterns that follow from the places of the folder and of its parents.
 *
 * @param {string} folder
 * @param {string} from the folder of the files
 */
function patternsAbove(folder, from = folder) {
  const parent = dirname(folder);
  if (parent === ".") return [];
  return [...patternsOf(from, parent, notFor(parent, basename(folder))), ...patternsAbove(parent, from)];
}

/** @param {string} folder */
function withFoldersBelow(folder) {
  return [folder, ...foldersIn(folder).flatMap((name) => withFoldersBelow(`${folder}/${name}`))];
}

/**
 * @param {string} glob
 * @param {readonly object[]} patterns
 */
function override(glob, patterns) {
  const rule = patterns.length === 0 ? "off" : ["error", { patterns }];
  return { files: [glob], rules: { "eslint/no-restricted-imports": rule } };
}

/** One override for the files of each folder: of several that match a file, the linter uses the last. */
export function importRules() {
  checkRooms();
  const roots = [...new Set(Object.keys(rooms).map((folder) => folder.split("/")[0]))];
  return roots.flatMap(withFoldersBelow).flatMap((folder) => {
    const files = (rooms[folder] ?? []).flat().filter((name) => name.endsWith(".ts"));
    const further = /^src\/(?!core(\/|$))./.test(folder) ? [NO_CLASSES] : [];
    if (/^(servers|bench)(\/|$)/.test(folder)) further.push(NO_TESTS);
    return [
      override(`${folder}/*.ts`, [...patternsFor(folder, "."), ...further]),
      ...files.map((name) => override(`${folder}/${name}`, [...patternsFor(folder, name), ...further])),
      // An index exports from all rooms of its folder, and that of a service the classes too.
      override(`${folder}/index.ts`, patternsAbove(folder)),
      // Generated classes use the rooms of their service.
      override(`${folder}/generated/*.ts`, patternsAbove(folder, `${folder}/generated`)),
      override(`${folder}/generated/*/*.ts`, patternsAbove(folder, `${folder}/generated/any`)),
    ];
  });
}
