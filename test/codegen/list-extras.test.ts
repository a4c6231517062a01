import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateService } from "../../codegen/generate.js";
import type { ListModel, ServiceModel } from "../../codegen/model/index.js";
import { listWith, refuses, resourceWith, service } from "./refused/refused.js";
import { sampleOptions } from "./sample/generate.js";

// Features that S3's listings need and the sample's do not; their behaviour is tested on S3.

async function generated(model: ServiceModel, file: string): Promise<string> {
  const files = await generateService(model, sampleOptions);
  return files.get(join("zoo", "generated", file)) ?? "";
}

describe("refuses", () => {
  refuses([
    [
      "a default that the operation does not have",
      listWith({ defaults: { Encoding: "url" } }),
      "zoo.Animal.list.defaults: DescribeAnimals takes no Encoding.",
    ],
    [
      "an unknown member that requires full pages",
      listWith({ pageSize: { fullWith: ["Delimiter"] } }),
      "zoo.Animal.list.pageSize.fullWith: DescribeAnimals takes no Delimiter.",
    ],
    [
      "an unknown output member that says whether there is more",
      listWith({ more: "NextTokn" }),
      expect.stringContaining('has no member "NextTokn". Did you mean NextToken?') as string,
    ],
    [
      "a missing read function",
      listWith({ read: { module: "census", function: "read" } }),
      expect.stringContaining("zoo.Animal.list.read: zoo/census.ts exports no function read.") as string,
    ],
    [
      "a page member with a single value, an unknown path, or the name of a member of every page",
      listWith({
        page: {
          token: { path: "NextToken", doc: "x" },
          herds: { path: "Herd[].Name", doc: "x" },
          length: { path: "Herds[].Animals[].AnimalId", doc: "x" },
        },
      }),
      'zoo.Animal.list.page.token: Path "NextToken" leads to one value only',
      expect.stringContaining("zoo.Animal.list.page.herds:") as string,
      "zoo.Animal.list.page.length: every page has that already",
    ],
    [
      "an open value for a member that is not a selector, and a prefix for an unknown identifier",
      listWith({ open: { NextToken: "/" }, prefixes: { Filters: "nme" } }),
      "zoo.Animal.list.prefixes.Filters: there is no identifier nme.",
      "zoo.Animal.list.open: NextToken is not a selector",
    ],
    [
      "a list member without an implementation",
      listWith({ custom: { delete: "animal/release-all" } }),
      expect.stringContaining(
        "zoo.Animal.list.custom.delete: there is no zoo/animal/release-all.ts.",
      ) as string,
    ],
    [
      "a property with more parameters than the resource",
      resourceWith("Animal", { getters: { petted: "animal/pet#pet" } }),
      "zoo.Animal.getters.petted: pet takes more than the resource and its handle",
    ],
    [
      "a missing check",
      { ...service, check: { module: "census", function: "check" } },
      expect.stringContaining("zoo.check: zoo/census.ts exports no function check.") as string,
    ],
  ]);
});

describe("a listing", () => {
  it("sends its defaults unless the caller overrides them, and ends when the output says so", async () => {
    const text = await generated(
      listWith({ defaults: { NextToken: "first" }, more: "NextToken" }),
      "animal-collection.ts",
    );
    expect(text).toContain('new DescribeAnimalsCommand({ NextToken: "first", ...input })');
    expect(text).toContain('{ isMore: output.NextToken, member: "NextToken" }');
  });

  it("has its own page class if its pages have more members", async () => {
    const page = { ids: { path: "Herds[].Animals[].AnimalId", doc: "All ids." } };
    const text = await generated(listWith({ page }), "animal-collection.ts");
    expect(text).toContain("export class AnimalPage extends Page<Animal, DescribeAnimalsCommandOutput>");
    expect(text).toContain("/** All ids. */\n  get ids(): string[]");
    expect(text).toContain("page: AnimalPage,");
    expect(await generated(listWith({ page }), "index.ts")).toContain("AnimalPage");
  });

  it("has members that other listings of the resource lack", async () => {
    const { list } = service.resources["Animal"] ?? {};
    const { hasMany } = service.resources["Animal"] ?? {};
    const friends = {
      type: "Animal",
      doc: "Its friends.",
      list: {
        operation: "DescribeAnimals",
        path: "Herds[].Animals[]",
        identifiers: list?.identifiers ?? {},
        selectors: [],
      },
    };
    const model = resourceWith("Animal", {
      list: { ...list, custom: { heaviest: "animal/heaviest" }, open: { Filters: "/" } } as ListModel,
      hasMany: { ...hasMany, friends },
      collectionCustom: {},
    });
    const own = await generated(model, "animal-collection.ts");
    expect(own).toContain("return heaviestOf(this);");
    expect(own).toContain('open: { Filters: "/" },');
    const others = await generated(model, "animal-friend-collection.ts");
    expect(others).toContain("class AnimalFriendCollection extends AnimalCollectionBase");
    expect(others).not.toContain("heaviest");
    expect(await generated(model, "animal-collection-base.ts")).not.toContain("heaviest");
  });

  it("is unchanged without any of these", async () => {
    const text = await generated(service, "animal-collection.ts");
    expect(text).toContain("new DescribeAnimalsCommand(input)");
    expect(text).not.toContain("AnimalPage");
  });
});
