import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { StubClient, serviceError } from "./stub-client.js";
import { type Animal, Keeper, Label, Passport, ZooResource } from "./zoo/generated/index.js";

const leo = {
  AnimalId: "a-1",
  DNAHash: "f00",
  EnclosureName: "savanna",
  Mood: { Name: "asleep", BlamedKeeper: "7" },
  Labels: [{ Key: "Name", Value: "Leo" }, { Key: "loud" }],
  CheckUps: [{ CheckUpId: "c-1", Part: "teeth" }, { Part: "no id" }, { CheckUpId: "c-2", Part: "mane" }],
  Passport: { Number: "p-1", Country: "KE" },
  Feed: "meat",
  Load: 80,
  ChipCode: "secret",
  Owner: { Address: "secret" },
};

function zooOf(answers: ConstructorParameters<typeof StubClient>[0] = {}): {
  stub: StubClient;
  zoo: ZooResource;
} {
  const stub = new StubClient(answers);
  return { stub, zoo: new ZooResource({ client: stub.client }) };
}

async function loaded(): Promise<Animal> {
  const { zoo } = zooOf({ DescribeAnimals: [{ Herds: [{ Animals: [leo] }] }] });
  return zoo.animal("a-1").load();
}

describe("identifiers", () => {
  it("are available without a request, by their own names and the SDK's", () => {
    const { zoo, stub } = zooOf();
    const animal = zoo.animal("a-1");
    expect([animal.id, animal.animalId, animal.isLoaded]).toEqual(["a-1", "a-1", false]);
    expect(inspect(zoo.feeding("savanna", "a-1", "f-1"))).toBe(
      'Feeding(enclosureName="savanna", animalId="a-1", id="f-1")',
    );
    expect(stub.calls).toEqual([]);
  });

  it("must not be empty unless the model allows it", () => {
    const { zoo } = zooOf();
    expect(() => zoo.animal("")).toThrow(/Animal: id must be/);
    expect(() => zoo.label("a-1", "", "x")).toThrow(/Label: key must be/);
    expect(zoo.label("a-1", "loud", "").value).toBe("");
  });

  it("are numbers if the service has numbers, and strings among the identifiers", () => {
    const keeper = zooOf().zoo.keeper(7);
    expect([keeper.number, keeper.keeperNumber, keeper.meta.identifiers]).toEqual([7, 7, { number: "7" }]);
    expect(() => zooOf().zoo.keeper(1.5)).toThrow(/number must be a whole number/);
  });

  it("cannot be set", () => {
    const animal = zooOf().zoo.animal("a-1");
    expect(() => Object.assign(animal, { id: "a-2" })).toThrow(TypeError);
  });
});

describe("factories", () => {
  it("are those of the model: none, one with the resource's name, or several", () => {
    const { zoo } = zooOf();
    expect("checkUp" in zoo).toBe(false);
    expect(zoo.passport("p-1")).toBeInstanceOf(Passport);
    expect(zoo.keeper(7).equals(zoo.colleague(7))).toBe(true);
  });
});

describe("attributes", () => {
  it("have boto3's names in camelCase", async () => {
    const animal = await loaded();
    expect([animal.dnaHash, animal.mood?.Name]).toEqual(["f00", "asleep"]);
  });

  it("are renamed if an action or a member of every resource has their name", async () => {
    const animal = await loaded();
    expect([animal.feedAttribute, animal.loadAttribute]).toEqual(["meat", 80]);
    expect(typeof animal.feed).toBe("function");
    expect(typeof animal.load).toBe("function");
  });

  it("are also a record if they are tags", async () => {
    const animal = await loaded();
    expect({ ...animal.tagMap }).toEqual({ Name: "Leo", loud: "" });
  });

  it("throw if the service always sends them and they are missing", async () => {
    const { zoo } = zooOf({ DescribeAnimals: [{ Herds: [{ Animals: [{}] }] }] });
    const animal = await zoo.animal("a-1").load();
    expect(() => animal.born).toThrow(/^Animal\(id="a-1"\) has no Born, which AWS always returns/);
    expect([animal.weight, animal.labels]).toEqual([undefined, []]);
  });

  it("can be computed by a hand-written function", async () => {
    const animal = await loaded();
    expect(animal.isTame).toBe(false);
  });

  it("are omitted from JSON if they, or their members, are sensitive", async () => {
    const text = JSON.stringify(await loaded());
    expect(text).toContain('"Feed":"meat"');
    expect(text).not.toContain("secret");
  });
});

describe("load()", () => {
  it("requests by the identifiers, and finds the item at its path", async () => {
    const { zoo, stub } = zooOf({ DescribeAnimals: [{ Herds: [{ Animals: [leo] }] }] });
    const animal = await zoo.animal("a-1").load();
    expect(stub.calls).toMatchObject([{ operation: "DescribeAnimals", input: { AnimalIds: ["a-1"] } }]);
    expect(animal.meta.data).toBe(leo);
  });

  it("uses a whole response as the data, except for its metadata", async () => {
    const { zoo } = zooOf({ DescribeEnclosure: [{ Name: "savanna", Size: 900 }] });
    const enclosure = await zoo.enclosure("savanna").load();
    expect(enclosure.meta.data).toEqual({ Name: "savanna", Size: 900 });
  });

  it("sends a filter for each identifier", async () => {
    const { zoo, stub } = zooOf({ DescribeLabels: [{ Labels: [{ Key: "Name" }] }] });
    await zoo.label("a-1", "Name", "Leo").load();
    expect(stub.inputs("DescribeLabels")).toEqual([
      {
        Filters: [
          { Name: "resource-id", Values: ["a-1"] },
          { Name: "key", Values: ["Name"] },
        ],
      },
    ]);
  });

  it("throws a not-found error for the model's errors and for an empty response", async () => {
    const { zoo } = zooOf({
      DescribeAnimals: [{ Herds: [] }, serviceError("NoSuchAnimal"), serviceError("NoRight")],
    });
    const animal = zoo.animal("a-1");
    await expect(animal.load()).rejects.toMatchObject({ code: "ResourceNotFound" });
    await expect(animal.load()).rejects.toMatchObject({
      code: "ResourceNotFound",
      cause: { name: "NoSuchAnimal" },
    });
    await expect(animal.load()).rejects.toMatchObject({ name: "NoRight" });
  });

  it("can be hand-written, and so can exists()", async () => {
    const keepers = [{ KeeperNumber: 6 }, { KeeperNumber: 7, BadgeNumber: 70 }];
    const { zoo, stub } = zooOf({ ListKeepers: [{ Keepers: keepers }] });
    const keeper = await zoo.keeper(7).load();
    expect(keeper.badgeNumber).toBe(70);
    await expect(keeper.exists()).resolves.toBe(true);
    expect(stub.inputs("CallKeeper")).toEqual([{ KeeperNumber: 7 }]);
  });
});

describe("references", () => {
  it("are created from the data without a request", async () => {
    const animal = await loaded();
    expect(String(animal.enclosure)).toBe('Enclosure(name="savanna")');
    expect(animal.blamedKeeper).toBeInstanceOf(Keeper);
    expect(animal.blamedKeeper?.number).toBe(7);
    expect(animal.enclosure?.isLoaded).toBe(false);
  });

  it("can take several identifiers from the data, some of which may be empty", async () => {
    const { zoo } = zooOf({ DescribeAnimals: [{ Herds: [{ Animals: [{ Labels: [{ Key: "loud" }] }] }] }] });
    const animal = await zoo.animal("a-1").load();
    expect(animal.firstLabel).toBeInstanceOf(Label);
    expect(String(animal.firstLabel)).toBe('Label(resourceId="a-1", key="loud", value="")');
  });

  it("are undefined if the data has none, and a list of them is empty", async () => {
    const { zoo } = zooOf({ DescribeAnimals: [{ Herds: [{ Animals: [{ Mood: {} }] }] }] });
    const animal = await zoo.animal("a-1").load();
    const { enclosure, blamedKeeper, firstLabel, checkUpList, passportHeld } = animal;
    expect([enclosure, blamedKeeper, firstLabel, passportHeld]).toEqual(Array(4).fill(undefined));
    expect(checkUpList).toEqual([]);
  });

  it("require data", () => {
    const animal = zooOf().zoo.animal("a-1");
    expect(() => animal.enclosure).toThrow(/Animal\(id="a-1"\) has no EnclosureName yet/);
    expect(() => animal.checkUpList).toThrow(/has no CheckUps yet/);
  });

  it("have their data, each from its own item, and skip items without an id", async () => {
    const animal = await loaded();
    expect(animal.checkUpList?.map((one) => [one.id, one.animalId, one.part])).toEqual([
      ["c-1", "a-1", "teeth"],
      ["c-2", "a-1", "mane"],
    ]);
  });

  it("have partial data if the parent has no more, and load the rest", async () => {
    const whole = { Number: "p-1", Country: "KE", IssuedBy: "Nairobi" };
    const { zoo } = zooOf({
      DescribeAnimals: [{ Herds: [{ Animals: [leo] }] }],
      GetPassport: [{ Passport: whole }],
    });
    const { passportHeld: passport } = await zoo.animal("a-1").load();
    expect(passport?.country).toBe("KE");
    expect(() => passport?.issuedBy).toThrow(/has no IssuedBy yet/);
    expect((await passport?.load())?.issuedBy).toBe("Nairobi");
  });

  it("lead down with arguments, and up without data", () => {
    const { zoo } = zooOf();
    const feeding = zoo.enclosure("savanna").feeding("a-1", "f-1");
    expect(String(feeding)).toBe('Feeding(enclosureName="savanna", animalId="a-1", id="f-1")');
  });
});

describe("waiters", () => {
  it("poll like the client's own, and refresh the resource if they poll it", async () => {
    const awake = { ...leo, Mood: { Name: "awake" } };
    const { zoo, stub } = zooOf({
      DescribeAnimals: [leo, awake].map((one) => ({ Herds: [{ Animals: [one] }] })),
    });
    const animal = await zoo.animal("a-1").waitUntilAwake({ minDelay: 0.001, maxDelay: 0.001 });
    expect(stub.inputs("DescribeAnimals")).toEqual([{ AnimalIds: ["a-1"] }, { AnimalIds: ["a-1"] }]);
    expect(animal.mood?.Name).toBe("awake");
  });

  it("retry the errors that mean not yet, and report the last state on a timeout", async () => {
    const { zoo } = zooOf({
      DescribeAnimals: [serviceError("NoSuchAnimal"), { Herds: [{ Animals: [leo] }] }],
    });
    const wait = zoo.animal("a-1").waitUntilAwake({ minDelay: 0.001, maxDelay: 0.001, maxAttempts: 2 });
    await expect(wait).rejects.toMatchObject({ code: "WaiterTimedOut", attempts: 2, lastState: "asleep" });
  });

  it("leave the snapshot stale if they poll something else", async () => {
    const { zoo, stub } = zooOf({ DescribeEnclosure: [{ Size: 900 }], ListFeedings: [{ Feedings: [] }] });
    const enclosure = await zoo.enclosure("savanna").load();
    await enclosure.waitUntilFed();
    expect(enclosure.size).toBe(900);
    await enclosure.load();
    expect(stub.calls.map(({ operation }) => operation)).toEqual([
      "DescribeEnclosure",
      "ListFeedings",
      "DescribeEnclosure",
    ]);
  });
});
