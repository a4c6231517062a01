import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { services } from "../../codegen/models/index.js";
import { bareMembers } from "./bare-members.js";

const sources = join(import.meta.dirname, "..", "..", "src");

describe("the generated classes of", () => {
  it.each(services.map(({ name }) => name))("%s have a doc comment on every member", (service) => {
    const folder = join(sources, service, "generated");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const bare = files.flatMap((file) => bareMembers(readFileSync(join(folder, file), "utf8")));
    expect(files).toContain("index.ts");
    expect(bare).toEqual([]);
  });
});
