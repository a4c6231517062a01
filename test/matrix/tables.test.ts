import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { project } from "../package/support/run.js";
import { tables } from "./support/tables.js";

it("docs/production/compatibility.md contains the tested versions", () => {
  const docs = readFileSync(join(project, "docs/production/compatibility.md"), "utf8");
  // The formatter pads the cells of a table.
  const plain = docs.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");
  for (const table of tables()) expect(plain).toContain(table);
});
