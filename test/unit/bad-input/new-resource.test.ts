import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entries, project } from "../../../packaging/entries.js";
import { Resource } from "../../../src/core/resource/resource.js";

type Made = new (...given: readonly unknown[]) => unknown;

interface ResourceConstructor extends Made {
  readonly resourceName: string;
}

const services = await Promise.all(
  entries
    .filter(({ name }) => name !== "index")
    .map(async ({ name, source }) => {
      const exported = (await import(/* @vite-ignore */ join(project, source))) as Readonly<
        Record<string, unknown>
      >;
      const classes = Object.values(exported).filter(
        (value): value is ResourceConstructor =>
          typeof value === "function" && value.prototype instanceof Resource,
      );
      return { name, exported, classes };
    }),
);

describe.each(services)("constructing a resource of $name", ({ exported, classes }) => {
  const [rootName = "", root] =
    Object.entries(exported).find(([name]) => /^[A-Za-z0-9]+Resource$/.test(name)) ?? [];

  it.each(classes.map((made) => [made.resourceName, made] as const))("with new %s throws", (name, Made) => {
    for (const given of [[], ["id"], [undefined], [{ id: "id" }]]) {
      expect(() => new Made(...given)).toThrow(TypeError);
      expect(() => new Made(...given)).toThrow(
        new RegExp(`^${name} cannot be created with new\\. (?:Write|It comes)`),
      );
    }
  });

  it("names an existing method of its root", () => {
    const methods = classes.flatMap((Made) => {
      const [, method] =
        new RegExp(`Write new ${rootName}\\(\\)\\.(\\w+)\\("id"\\)\\.$`).exec(
          messageOf(() => new Made("id")),
        ) ?? [];
      return method === undefined ? [] : [method];
    });
    expect(methods.length).toBeGreaterThan(0);
    expect(methods.filter((name) => !(name in (root as { prototype: object }).prototype))).toEqual([]);
  });
});

it("'names the alternative to new Instance(\"i-1\")'", async () => {
  const { Instance } = (await import("../../../src/ec2/index.js")) as unknown as Record<"Instance", Made>;
  expect(() => new Instance("i-1")).toThrow(
    'Instance cannot be created with new. Write new EC2Resource().instance("i-1").',
  );
});

function messageOf(action: () => unknown): string {
  try {
    action();
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}
