import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { project } from "../../packaging/entries.js";

type Order = readonly (string | readonly string[])[];

const { rooms } = (await import(pathToFileURL(join(project, "lint/rooms.mjs")).href)) as {
  readonly rooms: Readonly<Record<string, Order>>;
};
const { checkRooms, patternsFor } = (await import(
  pathToFileURL(join(project, "lint/import-rules.mjs")).href
)) as {
  readonly checkRooms: () => void;
  readonly patternsFor: (folder: string, place: string) => readonly { readonly regex: string }[];
};

function isRefused(folder: string, specifier: string): boolean {
  return patternsFor(folder, ".").some(({ regex }) => new RegExp(regex).test(specifier));
}

/** The folders in an order, each with its row. */
function foldersIn(order: Order): { readonly name: string; readonly row: number }[] {
  return order.flatMap((entry, row) =>
    [entry].flat().flatMap((name) => (name === "." || name.endsWith(".ts") ? [] : [{ name, row }])),
  );
}

it("has a place for each room, and names none that is gone", () => {
  expect(checkRooms).not.toThrow();
});

it.each(Object.entries(rooms))("the rooms of %s import only from rooms below", (folder, order) => {
  const folders = foldersIn(order);
  const wrong = folders.flatMap((from) =>
    folders
      .filter((to) => to !== from)
      .filter((to) => {
        const isUp = to.row <= from.row;
        const own = isRefused(`${folder}/${from.name}`, `../${to.name}/file.js`);
        const deeper = isRefused(`${folder}/${from.name}/within`, `../../${to.name}/file.js`);
        return own !== isUp || deeper !== isUp;
      })
      .map((to) => `${from.name} → ${to.name}`),
  );
  expect(wrong).toEqual([]);
});

it.each(["src/core", "src/s3", "src/dynamodb", "src/sqs", "src/s3/directory", "codegen/emit"])(
  "the table of %s has its rooms in the order that the linter holds",
  (folder) => {
    const architecture = readFileSync(join(project, "docs/architecture.md"), "utf8");
    const [, after = ""] = architecture.split(
      folder === "src/s3/directory" ? "The rooms of `src/s3/directory`" : `### \`${folder}\`\n`,
    );
    const table = /^\| Room[^]*?\n\n/m.exec(after)?.[0] ?? "";
    const cells = table.split("\n").map((line) => line.split("|")[1] ?? "");
    const names = cells.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
    const folders = foldersIn(rooms[folder] ?? []);
    const rows = names.map((name) => folders.find((room) => room.name === name)?.row);
    expect(new Set(names)).toEqual(new Set(folders.map(({ name }) => name)));
    expect(rows).toEqual([...rows].sort((one, other) => Number(one) - Number(other)));
  },
);
