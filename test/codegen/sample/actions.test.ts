import { PassThrough, Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { serviceError, StubClient } from "./stub-client.js";
import { CheckUp, Enclosure, Label, ZooResource } from "./zoo/generated/index.js";

function zooOf(answers: ConstructorParameters<typeof StubClient>[0] = {}): {
  stub: StubClient;
  zoo: ZooResource;
} {
  const stub = new StubClient(answers);
  return { stub, zoo: new ZooResource({ client: stub.client }) };
}

const describedBy = (animal: object): object => ({ Herds: [{ Animals: [animal] }] });

describe("an action", () => {
  it("fills in the identifiers, keeps the rest, and resolves to the raw output", async () => {
    const { zoo, stub } = zooOf({ FeedAnimals: [{ Fed: ["a-1"] }] });
    const output = await zoo.animal("a-1").feed({ Food: "meat" });
    expect(output).toEqual({ $metadata: { httpStatusCode: 200 }, Fed: ["a-1"] });
    expect(stub.inputs("FeedAnimals")).toEqual([{ AnimalIds: ["a-1"], Food: "meat" }]);
  });

  it("passes the options on", async () => {
    const { zoo, stub } = zooOf();
    const options = { abortSignal: AbortSignal.abort() };
    await expect(zoo.animal("a-1").feed({ Food: "meat" }, options)).rejects.toMatchObject({
      code: "Aborted",
    });
    await expect(zoo.createEnclosure({ Name: "x" }, options)).rejects.toMatchObject({ code: "Aborted" });
    expect(stub.calls).toEqual([]);
  });

  it("does not take the identifiers from the caller, neither by type nor at run time", async () => {
    const { zoo, stub } = zooOf();
    // @ts-expect-error: AnimalIds is filled in
    await zoo.animal("a-1").feed({ Food: "meat", AnimalIds: ["a-2"] });
    // @ts-expect-error: so is Patients, and Urgent
    await zoo.enclosure("savanna").close({ Name: "meadow" });
    expect(stub.calls.map(({ input }) => input)).toEqual([
      { AnimalIds: ["a-1"], Food: "meat" },
      { Name: "savanna" },
    ]);
  });

  it("fills in lists of structures and constants", async () => {
    const { zoo, stub } = zooOf({ ExamineAnimals: [{ CheckUp: { CheckUpId: "c-1", Notes: "fine" } }] });
    await zoo.animal("a-1").examine({ Vet: "Dr. Grzimek" });
    expect(stub.inputs("ExamineAnimals")).toEqual([
      { Patients: [{ AnimalId: "a-1", Part: "teeth" }], Urgent: true, Vet: "Dr. Grzimek" },
    ]);
  });

  it("fills in a part of a structure, and keeps the caller's part", async () => {
    const { zoo, stub } = zooOf();
    await zoo.animal("a-1").move({ To: { Reason: "sun" } });
    // @ts-expect-error: where to is filled in
    await zoo.animal("a-1").move({ To: { EnclosureName: "the wild" } });
    await zoo.animal("a-1").move();
    expect(stub.inputs("MoveAnimal")).toEqual([
      { AnimalId: "a-1", To: { EnclosureName: "meadow", Reason: "sun" } },
      { AnimalId: "a-1", To: { EnclosureName: "meadow" } },
      { AnimalId: "a-1", To: { EnclosureName: "meadow" } },
    ]);
  });

  it("fills in a number from an identifier", async () => {
    const { zoo, stub } = zooOf();
    await zoo.keeper(7).call({ Message: "come" });
    expect(stub.inputs("CallKeeper")).toEqual([{ KeeperNumber: 7, Message: "come" }]);
  });

  it("loads the attribute that it takes, and sends nothing where there is none", async () => {
    const { zoo, stub } = zooOf({ DescribeAnimals: [describedBy({ EnclosureName: "savanna" }), {}] });
    await expect(zoo.animal("a-1").siblings()).resolves.toEqual([]);
    expect(stub.inputs("DescribeAnimals")).toEqual([
      { AnimalIds: ["a-1"] },
      { Filters: [{ Name: "enclosure-name", Values: ["savanna"] }] },
    ]);
    const free = zooOf({ DescribeAnimals: [describedBy({})] });
    await expect(free.zoo.animal("a-1").siblings()).rejects.toThrow(
      new TypeError('Animal(id="a-1") has no EnclosureName, which this call requires.'),
    );
    expect(free.stub.calls).toHaveLength(1);
  });

  it("makes the data old, unless it only reads", async () => {
    const { zoo, stub } = zooOf({
      DescribeAnimals: [describedBy({ AnimalId: "a-1", EnclosureName: "savanna" })],
    });
    const animal = await zoo.animal("a-1").load();
    await animal.siblings();
    await animal.load();
    expect(stub.calls).toHaveLength(2);
    await animal.feed({ Food: "hay" });
    expect(animal.enclosureName).toBe("savanna");
    await animal.load();
    const operations = ["DescribeAnimals", "DescribeAnimals", "FeedAnimals", "DescribeAnimals"];
    expect(stub.calls.map(({ operation }) => operation)).toEqual(operations);
  });

  it("that can be tried out tells whether it would be allowed", async () => {
    const { zoo, stub } = zooOf({
      FeedAnimals: [serviceError("DryRunOperation"), serviceError("UnauthorizedOperation")],
    });
    const animal = zoo.animal("a-1");
    const allowed = await animal.feed({ Food: "hay" }, { dryRun: true });
    expect([allowed, await animal.feed({ Food: "hay" }, { dryRun: true })]).toEqual([true, false]);
    expect(stub.inputs("FeedAnimals")[0]).toEqual({ AnimalIds: ["a-1"], Food: "hay", DryRun: true });
  });

  it("that has failed although it was answered throws", async () => {
    const { zoo } = zooOf({
      MoveAnimal: [{ Problems: [{ AnimalId: "a-1", Code: "Bites", Message: "no" }] }],
    });
    await expect(zoo.animal("a-1").move()).rejects.toMatchObject({
      code: "BatchActionFailed",
      action: 'Animal(id="a-1").move',
      failures: [{ id: "a-1", code: "Bites", message: "no" }],
    });
  });
});

describe("a service with a check of its own", () => {
  it("looks at what is sent, and sends nothing that must not be", async () => {
    const { zoo, stub } = zooOf();
    await expect(zoo.enclosure("lions").close()).rejects.toThrow(
      "An enclosure is not named after what is in it.",
    );
    await expect(zoo.createEnclosure({ Name: "lions" })).rejects.toThrow(TypeError);
    expect(stub.calls).toEqual([]);
  });

  it("can make its clients by hand", () => {
    expect(ZooResource.createClient({ region: "eu-west-1" })).toMatchObject({ madeByHand: true });
  });
});

describe("an action that answers with resources", () => {
  it("makes one of an item of the response, with its data", async () => {
    const { zoo } = zooOf({ ExamineAnimals: [{ CheckUp: { CheckUpId: "c-1", Notes: "fine" } }] });
    const checkUp = await zoo.animal("a-1").examine();
    expect(checkUp).toBeInstanceOf(CheckUp);
    expect([checkUp.animalId, checkUp.id, checkUp.notes]).toEqual(["a-1", "c-1", "fine"]);
  });

  it("makes one of the whole response", async () => {
    const { zoo } = zooOf({ CreateEnclosure: [{ Name: "savanna", Size: 900 }] });
    const enclosure = await zoo.createEnclosure({ Name: "savanna" });
    expect(enclosure).toBeInstanceOf(Enclosure);
    expect([enclosure.name, enclosure.meta.data]).toEqual(["savanna", { Name: "savanna", Size: 900 }]);
  });

  it("asks again for a while for what was only just made", async () => {
    const { zoo, stub } = zooOf({
      CreateEnclosure: [{ Name: "savanna" }],
      DescribeEnclosure: [serviceError("NoSuchEnclosure"), { Size: 900 }],
    });
    const enclosure = await zoo.createEnclosure({ Name: "savanna" });
    await enclosure.reload();
    expect([enclosure.size, stub.inputs("DescribeEnclosure").length]).toEqual([900, 2]);
  });

  it("makes one of the caller's input, without data", async () => {
    const enclosure = await zooOf().zoo.closeEnclosure({ Name: "savanna" });
    expect([String(enclosure), enclosure.isLoaded]).toEqual(['Enclosure(name="savanna")', false]);
  });

  it("makes one of each item of a list, with ids and data from the same item", async () => {
    const animals = [
      { AnimalId: "a-1", Weight: 1 },
      { AnimalId: "a-2", Weight: 2 },
    ];
    const { zoo } = zooOf({ AdmitAnimals: [{ Animals: animals }] });
    const admitted = await zoo.admitAnimals({ Species: ["lion"] });
    expect(admitted.map(({ id, weight }) => [id, weight])).toEqual([
      ["a-1", 1],
      ["a-2", 2],
    ]);
  });

  it("does not make up an id that the response should have had", async () => {
    const { zoo } = zooOf({ AdmitAnimals: [{ Animals: [{ Weight: 1 }] }], ExamineAnimals: [{}] });
    await expect(zoo.admitAnimals({ Species: [] })).rejects.toMatchObject({ member: "AnimalId" });
    await expect(zoo.animal("a-1").examine()).rejects.toMatchObject({ member: "CheckUp" });
  });

  it("makes one of each entry of the caller's list", async () => {
    const { zoo, stub } = zooOf();
    const labels = await zoo
      .animal("a-1")
      .addLabels({ Labels: [{ Key: "Name", Value: "Leo" }, { Key: "loud" }] });
    expect(labels.every((label) => label instanceof Label)).toBe(true);
    expect(labels.map(({ resourceId, key, value }) => [resourceId, key, value])).toEqual([
      ["a-1", "Name", "Leo"],
      ["a-1", "loud", ""],
    ]);
    expect(stub.inputs("LabelThings")).toMatchObject([{ ResourceIds: ["a-1"] }]);
  });

  it("takes tags for what it makes among its options", async () => {
    const { zoo, stub } = zooOf();
    await zoo.admitAnimals({ Species: ["lion"] }, { tags: { Name: "Leo" } });
    expect(stub.inputs("AdmitAnimals")).toEqual([
      {
        Species: ["lion"],
        TagSpecifications: [{ ResourceType: "animal", Tags: [{ Key: "Name", Value: "Leo" }] }],
      },
    ]);
  });
});

describe("members that are written by hand", () => {
  it("are methods of their own name or another, on a resource, on its collection and on the root", async () => {
    const animals = [
      { AnimalId: "a-1", Weight: 1 },
      { AnimalId: "a-2", Weight: 2 },
    ];
    const { zoo, stub } = zooOf({ DescribeAnimals: [{ Herds: [{ Animals: animals }] }] });
    await zoo.animal("a-1").pet("hay");
    await zoo.animal("a-1").delete();
    expect(stub.calls.map(({ operation }) => operation)).toEqual(["FeedAnimals", "MoveAnimal"]);
    expect((await zoo.animals.heaviest())?.id).toBe("a-2");
    await expect(zoo.census()).resolves.toBe(2);
  });

  it("are loaded when they are first used, in rooms that are deferred; what the caller's stream throws waits for them", async () => {
    const { zoo } = zooOf();
    const water = Readable.from([Buffer.from("water")]);
    await expect(zoo.animal("a-1").groom(water)).resolves.toBe("a-1 took 5");
    await expect(zoo.animal("a-1").groomDry()).resolves.toBe("a-1 took none");
    const broken = new PassThrough();
    const grooming = zoo.animal("a-1").groom(broken);
    broken.destroy(new Error("no water"));
    await expect(grooming).rejects.toThrow("no water");
  });
});
