import { describe, expect, it } from "vitest";
import { loadAll } from "../../../src/core/resource/loading/load-all.js";
import { serviceError, StubClient } from "./stub-client.js";
import { type Enclosure, ZooResource } from "./zoo/generated/index.js";

function zooOf(answers: ConstructorParameters<typeof StubClient>[0] = {}): {
  stub: StubClient;
  zoo: ZooResource;
} {
  const stub = new StubClient(answers);
  return { stub, zoo: new ZooResource({ client: stub.client }) };
}

const herds = (...groups: string[][]): object => ({
  Herds: groups.map((ids) => ({ Animals: ids.map((AnimalId) => ({ AnimalId })) })),
});

describe("a collection", () => {
  it("pages with the paginator's tokens, through nested lists, and yields loaded resources", async () => {
    const pages = [{ ...herds(["a-1", "a-2"], ["a-3"]), NextToken: "t" }, herds(["a-4"])];
    const { zoo, stub } = zooOf({ DescribeAnimals: pages });
    const animals = await zoo.animals.toArray();
    expect(animals.map(({ id }) => id)).toEqual(["a-1", "a-2", "a-3", "a-4"]);
    expect(animals.every(({ isLoaded }) => isLoaded)).toBe(true);
    expect(stub.inputs("DescribeAnimals")).toEqual([
      { MaxResults: 500 },
      { MaxResults: 500, NextToken: "t" },
    ]);
  });

  it("keeps page sizes within the service's bounds", async () => {
    const { zoo, stub } = zooOf();
    await zoo.animals.limit(2).toArray();
    await zoo.animals.pageSize(20).toArray();
    await zoo.animals.filter({ AnimalIds: ["a-1"] }).toArray();
    expect(stub.inputs("DescribeAnimals")).toEqual([
      { MaxResults: 5 },
      { MaxResults: 20 },
      { AnimalIds: ["a-1"] },
    ]);
  });

  it("pages with its own tokens, and concatenates several lists", async () => {
    const pages = [
      { Open: [{ Name: "savanna" }], Closed: [{ Name: "cave" }], NextName: "d", NextCity: "Berlin" },
      { Open: [{ Name: "desert" }] },
    ];
    const { zoo, stub } = zooOf({ ListEnclosures: pages });
    const names = (await zoo.enclosures.filter({ Prefix: "x" }).toArray()).map(({ name }) => name);
    expect(names).toEqual(["savanna", "cave", "desert"]);
    expect(stub.inputs("ListEnclosures")).toEqual([
      { Case: "upper", Prefix: "x", OpenOnly: false },
      { Case: "upper", Prefix: "x", OpenOnly: false, StartName: "d", StartCity: "Berlin" },
    ]);
  });

  it("does not accept from the caller what it fills in", async () => {
    const { zoo, stub } = zooOf();
    // @ts-expect-error: every listing has OpenOnly
    await zoo.enclosures.filter({ OpenOnly: true }).toArray();
    const { feedings } = zoo.enclosure("savanna");
    // @ts-expect-error: the enclosure fills in EnclosureName
    await feedings.filter({ EnclosureName: "cave" }).toArray();
    expect(stub.calls.map(({ input }) => input)).toEqual([
      { Case: "upper", OpenOnly: false },
      { EnclosureName: "savanna" },
    ]);
  });

  it("may have a single page, and take identifiers from its parent", async () => {
    const { zoo, stub } = zooOf({ ListFeedings: [{ Feedings: [{ AnimalId: "a-1", FeedingId: "f-1" }] }] });
    const [feeding] = await zoo.enclosure("savanna").feedings.toArray();
    expect(String(feeding)).toBe('Feeding(enclosureName="savanna", animalId="a-1", id="f-1")');
    expect(stub.inputs("ListFeedings")).toEqual([{ EnclosureName: "savanna" }]);
  });

  it("has its parent's filter, followed by the caller's", async () => {
    const { zoo, stub } = zooOf();
    const sick = { Name: "mood", Values: ["sick"] };
    await zoo
      .enclosure("savanna")
      .animals.filter({ Filters: [sick] })
      .toArray();
    expect(stub.inputs("DescribeAnimals")).toMatchObject([
      { Filters: [{ Name: "enclosure-name", Values: ["savanna"] }, sick] },
    ]);
  });

  it("converts a number to a string for an identifier, from the first present member", async () => {
    const { zoo, stub } = zooOf({ ListKeepers: [{ Keepers: [{ KeeperNumber: 7 }, { BadgeNumber: 70 }] }] });
    const keepers = await zoo.keepers.filter({ KeeperNumbers: [7, 70] }).toArray();
    expect(keepers.map(({ number, meta }) => [number, meta.identifiers])).toEqual([
      [7, { number: "7" }],
      [70, { number: "70" }],
    ]);
    expect(stub.inputs("ListKeepers")).toEqual([{ KeeperNumbers: [7, 70] }]);
  });

  it("ends when the service says so, even if there is a next token", async () => {
    const { zoo, stub } = zooOf({ ListEnclosures: [{ Open: [], NextName: "d", IsPartial: false }] });
    await zoo.enclosures.toArray();
    expect(stub.calls).toHaveLength(1);
  });

  it("sends the model's defaults, and reads the response as if there were none", async () => {
    const { zoo, stub } = zooOf({ ListEnclosures: [{ Open: [{ Name: "CAVE" }] }] });
    const [cave] = await zoo.enclosures.toArray();
    await zoo.enclosures.filter({ Case: "lower" }).toArray();
    expect([cave?.name, cave?.meta.data]).toEqual(["cave", { Name: "cave" }]);
    expect(stub.inputs("ListEnclosures")).toMatchObject([{ Case: "upper" }, { Case: "lower" }]);
  });

  it("exposes further members of a page if the model says so", async () => {
    const { zoo } = zooOf({
      ListEnclosures: [{ Open: [{ Name: "a" }], Cities: [{ Name: "Bonn" }, {}] }, {}],
    });
    const cities: string[][] = [];
    for await (const page of zoo.enclosures.pages()) cities.push(page.cities);
    expect(cities).toEqual([["Bonn"]]);
  });

  it("does not reduce the page size to a limit if pages also hold other things", async () => {
    const { zoo, stub } = zooOf();
    await zoo.enclosures.limit(2).toArray();
    await zoo.enclosures.filter({ ByCity: true }).limit(2).toArray();
    expect(stub.inputs("ListEnclosures")).toEqual([
      { Case: "upper", OpenOnly: false, PageLength: 2 },
      { Case: "upper", OpenOnly: false, ByCity: true },
    ]);
  });

  it("refuses an item without an identifier", async () => {
    const { zoo } = zooOf({ ListKeepers: [{ Keepers: [{}] }] });
    await expect(zoo.keepers.toArray()).rejects.toMatchObject({ member: "KeeperNumber or BadgeNumber" });
  });
});

describe("a batch action", () => {
  it("includes all items of a page in one call, with one parameter or several", async () => {
    const { zoo, stub } = zooOf({
      DescribeAnimals: [{ ...herds(["a-1", "a-2"]), NextToken: "t" }, herds(["a-3"])],
    });
    const outputs = await zoo.animals.all().feed({ Food: "hay" });
    expect(outputs).toHaveLength(2);
    await zoo.animals.filter({ AnimalIds: ["a-3"] }).examine({ Vet: "V" });
    expect(stub.inputs("FeedAnimals")).toEqual([
      { Food: "hay", AnimalIds: ["a-1", "a-2"] },
      { Food: "hay", AnimalIds: ["a-3"] },
    ]);
    expect(stub.inputs("ExamineAnimals")).toEqual([{ Vet: "V", Patients: [{ AnimalId: "a-3" }] }]);
  });

  it("includes no more items in a call than the service accepts", async () => {
    const { zoo, stub } = zooOf({ DescribeAnimals: [herds(["a-1", "a-2", "a-3"])] });
    await zoo.animals.all().addLabels({ Labels: [{ Key: "loud" }] });
    expect(stub.inputs("LabelThings")).toMatchObject([
      { ResourceIds: ["a-1", "a-2"] },
      { ResourceIds: ["a-3"] },
    ]);
  });

  it("splits a page with a hand-written function if one call cannot include all", async () => {
    const labels = [
      { ResourceId: "a-1", Key: "x", Value: "1" },
      { ResourceId: "a-2", Key: "y" },
      { ResourceId: "a-1", Key: "z", Value: "3" },
    ];
    const { zoo, stub } = zooOf({ DescribeLabels: [{ Labels: labels }] });
    await zoo.animal("a-1").allLabels.all().remove();
    expect(stub.inputs("RemoveLabels")).toEqual([
      {
        ResourceIds: ["a-1"],
        Labels: [
          { Key: "x", Value: "1" },
          { Key: "z", Value: "3" },
        ],
      },
      { ResourceIds: ["a-2"], Labels: [{ Key: "y", Value: "" }] },
    ]);
  });

  it("keeps the caller's part of a structure that it fills in, and names failed items", async () => {
    const feedings = ["f-1", "f-2", "f-3"].map((FeedingId) => ({ AnimalId: "a-1", FeedingId }));
    const Errors = [{ AnimalId: "a-1", FeedingId: "f-2", Code: "Eaten", Message: "gone" }];
    const { zoo, stub } = zooOf({ ListFeedings: [{ Feedings: feedings }], DeleteFeedings: [{ Errors }, {}] });
    const deleted = zoo
      .enclosure("savanna")
      .feedings.all()
      .delete({ Delete: { Quiet: true } });
    await expect(deleted).rejects.toMatchObject({
      code: "BatchActionFailed",
      failures: [{ id: "a-1 (f-2)", code: "Eaten", message: "gone" }],
      succeeded: ["a-1 (f-1)", "a-1 (f-3)"],
    });
    expect(stub.inputs("DeleteFeedings")).toEqual([
      { EnclosureName: "savanna", Delete: { Quiet: true, Feedings: feedings.slice(0, 2) } },
      { EnclosureName: "savanna", Delete: { Quiet: true, Feedings: feedings.slice(2) } },
    ]);
  });

  it("supports dry runs if the operation does", async () => {
    const { zoo, stub } = zooOf({
      DescribeAnimals: [herds(["a-1"])],
      FeedAnimals: [serviceError("DryRunOperation")],
    });
    await expect(zoo.animals.all().feed({ Food: "hay" }, { dryRun: true })).resolves.toBe(true);
    expect(stub.inputs("FeedAnimals")).toEqual([{ Food: "hay", AnimalIds: ["a-1"], DryRun: true }]);
  });

  it.each(["ids", "filters", "text"])("is targeted by a selector of the kind %s", async (kind) => {
    const { zoo } = zooOf();
    const targeted: Record<string, () => Promise<unknown>> = {
      ids: () => zoo.animals.filter({ AnimalIds: ["a-1"] }).feed({ Food: "hay" }),
      filters: () => zoo.labels.filter({ Filters: [{ Name: "key", Values: ["x"] }] }).remove(),
      text: () => zoo.enclosure("savanna").feedings.filter({ AnimalId: "a-1" }).delete(),
    };
    await expect(targeted[kind]?.()).resolves.toEqual([]);
  });

  it("is not targeted by other members, or by the parent", async () => {
    const { zoo } = zooOf();
    const savanna: Enclosure = zoo.enclosure("savanna");
    await expect(zoo.animals.filter({}).feed({ Food: "hay" })).rejects.toThrow(TypeError);
    await expect(savanna.animals.feed({ Food: "hay" })).rejects.toThrow(TypeError);
    await expect(savanna.feedings.delete()).rejects.toThrow(TypeError);
  });
});

describe("loading many resources", () => {
  it("sends the filter of the model", async () => {
    const { zoo, stub } = zooOf({ DescribeAnimals: [herds(["a-2"])] });
    const { loaded, notFound } = await loadAll([zoo.animal("a-1"), zoo.animal("a-2")]);
    expect([loaded.map(String), notFound.map(String)]).toEqual([['Animal(id="a-2")'], ['Animal(id="a-1")']]);
    expect(stub.inputs("DescribeAnimals")).toEqual([
      { Filters: [{ Name: "animal-id", Values: ["a-1", "a-2"] }] },
    ]);
  });
});
