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

  it("does not accept the identifiers from the caller, in types or at run time", async () => {
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

  it("fills in part of a structure, and keeps the caller's part", async () => {
    const { zoo, stub } = zooOf();
    await zoo.animal("a-1").move({ To: { Reason: "sun" } });
    // @ts-expect-error: the destination is filled in
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

  it("loads the attribute that it needs, and sends nothing if it is missing", async () => {
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

  it("makes the snapshot stale unless it only reads", async () => {
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

  it("supports dry runs, which return whether it would be allowed", async () => {
    const { zoo, stub } = zooOf({
      FeedAnimals: [serviceError("DryRunOperation"), serviceError("UnauthorizedOperation")],
    });
    const animal = zoo.animal("a-1");
    const allowed = await animal.feed({ Food: "hay" }, { dryRun: true });
    expect([allowed, await animal.feed({ Food: "hay" }, { dryRun: true })]).toEqual([true, false]);
    expect(stub.inputs("FeedAnimals")[0]).toEqual({ AnimalIds: ["a-1"], Food: "hay", DryRun: true });
  });

  it("throws if a successful response reports a failure", async () => {
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

describe("a service with its own check", () => {
  it("checks each input, and sends nothing invalid", async () => {
    const { zoo, stub } = zooOf();
    await expect(zoo.enclosure("lions").close()).rejects.toThrow(
      "An enclosure is not named after what is in it.",
    );
    await expect(zoo.createEnclosure({ Name: "lions" })).rejects.toThrow(TypeError);
    expect(stub.calls).toEqual([]);
  });

  it("can have a hand-written function that creates its clients", () => {
    expect(ZooResource.createClient({ region: "eu-west-1" })).toMatchObject({ madeByHand: true });
  });
});

describe("an action that returns resources", () => {
  it("creates one from an item of the response, with its data", async () => {
    const { zoo } = zooOf({ ExamineAnimals: [{ CheckUp: { CheckUpId: "c-1", Notes: "fine" } }] });
    const checkUp = await zoo.animal("a-1").examine();
    expect(checkUp).toBeInstanceOf(CheckUp);
    expect([checkUp.animalId, checkUp.id, checkUp.notes]).toEqual(["a-1", "c-1", "fine"]);
  });

  it("creates one from the whole response", async () => {
    const { zoo } = zooOf({ CreateEnclosure: [{ Name: "savanna", Size: 900 }] });
    const enclosure = await zoo.createEnclosure({ Name: "savanna" });
    expect(enclosure).toBeInstanceOf(Enclosure);
    expect([enclosure.name, enclosure.meta.data]).toEqual(["savanna", { Name: "savanna", Size: 900 }]);
  });

  it("retries a resource that was just created for a while", async () => {
    const { zoo, stub } = zooOf({
      CreateEnclosure: [{ Name: "savanna" }],
      DescribeEnclosure: [serviceError("NoSuchEnclosure"), { Size: 900 }],
    });
    const enclosure = await zoo.createEnclosure({ Name: "savanna" });
    await enclosure.reload();
    expect([enclosure.size, stub.inputs("DescribeEnclosure").length]).toEqual([900, 2]);
  });

  it("creates one from the caller's input, without data", async () => {
    const enclosure = await zooOf().zoo.closeEnclosure({ Name: "savanna" });
    expect([String(enclosure), enclosure.isLoaded]).toEqual(['Enclosure(name="savanna")', false]);
  });

  it("creates one from each item of a list, with ids and data from the same item", async () => {
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

  it("does not make up an id that the response lacks", async () => {
    const { zoo } = zooOf({ AdmitAnimals: [{ Animals: [{ Weight: 1 }] }], ExamineAnimals: [{}] });
    await expect(zoo.admitAnimals({ Species: [] })).rejects.toMatchObject({ member: "AnimalId" });
    await expect(zoo.animal("a-1").examine()).rejects.toMatchObject({ member: "CheckUp" });
  });

  it("creates one from each entry of the caller's list", async () => {
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

  it("accepts tags for the created resource in its options", async () => {
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

const water = () => Object.assign(Readable.from([Buffer.from("water")]), { path: "water" });

describe("hand-written members", () => {
  it("are methods with their own or another name, on a resource, its collection and the root", async () => {
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

  it("are loaded on first use in deferred rooms, and handle an error of the caller's stream meanwhile", async () => {
    const { zoo } = zooOf();
    await expect(zoo.animal("a-1").groom(water())).resolves.toBe("a-1 took 5");
    await expect(zoo.animal("a-1").groomDry()).resolves.toBe("a-1 took none");
    const broken = new PassThrough();
    const grooming = zoo.animal("a-1").groom(broken);
    broken.destroy(new Error("no water"));
    await expect(grooming).rejects.toThrow("no water");
  });

  it("can share a function, with parameters of other types", async () => {
    const feeding = zooOf().zoo.feeding("savanna", "a-1", "f-1");
    await expect(feeding.wash(water())).resolves.toBe("f-1 took 5");
    await expect(feeding.washDry()).resolves.toBe("f-1 took none");
    // @ts-expect-error: the stream must be one of a file
    await feeding.wash(Readable.from([]));
  });

  it("of a subresource can be called on its parent, with its identifiers among the parameters", async () => {
    const enclosure = zooOf().zoo.enclosure("savanna");
    await expect(enclosure.wash(water(), "a-1", "f-1")).resolves.toBe("f-1 took 5");
    await expect(enclosure.wash(water(), "a-1", "")).rejects.toThrow(/Feeding: id must be/);
  });
});
