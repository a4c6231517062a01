import { describe, expectTypeOf, it } from "vitest";
import type { ReadonlyInput } from "../../../src/core/call/input/readonly-input.js";
import type {
  Destination,
  FeedAnimalsCommandInput,
  FeedAnimalsCommandOutput,
  ListEnclosuresCommandInput,
  Mood,
} from "../../codegen/sample/sdk/index.js";
import type {
  Animal,
  AnimalCollection,
  Enclosure,
  EnclosureCollection,
  Label,
  ZooResource,
} from "../../codegen/sample/zoo/generated/index.js";

// The types that the generator creates from the sample service's fictional client.

declare const zoo: ZooResource;
declare const animal: Animal;

describe("attributes and references", () => {
  it("have the SDK's types", () => {
    expectTypeOf(animal.id).toBeString();
    expectTypeOf(zoo.keeper(7).number).toBeNumber();
    expectTypeOf(animal.isTame).toBeBoolean();
    expectTypeOf(animal.mood).toEqualTypeOf<Mood | undefined>();
    expectTypeOf(animal.born).toEqualTypeOf<Date>();
    expectTypeOf(animal.enclosure).toEqualTypeOf<Enclosure | undefined>();
    // @ts-expect-error an identifier is read-only
    animal.id = "a-2";
  });
});

describe("inputs", () => {
  it("are the SDK's without what is filled in", () => {
    expectTypeOf<Parameters<Animal["examine"]>[0]>().toExtend<
      { Vet?: string | undefined; Urgent?: never; Patients?: never } | undefined
    >();
    expectTypeOf<NonNullable<Parameters<Animal["move"]>[0]>["To"]>().toEqualTypeOf<
      ReadonlyInput<Omit<Destination, "EnclosureName">> | undefined
    >();
    expectTypeOf<Parameters<EnclosureCollection["filter"]>[0]>().toEqualTypeOf<
      ReadonlyInput<Pick<ListEnclosuresCommandInput, "Prefix" | "PageLength" | "ByCity" | "Case">>
    >();
  });

  it("are required if the SDK requires a member that is not filled in", () => {
    type Food = ReadonlyInput<Omit<FeedAnimalsCommandInput, "AnimalIds">>;
    expectTypeOf(animal.feed({ Food: "hay" })).resolves.toEqualTypeOf<FeedAnimalsCommandOutput>();
    // @ts-expect-error Food is missing
    void animal.feed();
    // @ts-expect-error the animal is filled in
    void animal.feed({ Food: "hay", AnimalIds: ["a-2"] });
    expectTypeOf<Parameters<AnimalCollection["feed"]>[0]>().toEqualTypeOf<Food>();
    expectTypeOf(animal.examine()).resolves.toHaveProperty("notes");
  });
});

describe("results", () => {
  it("are resources, lists of them, raw outputs, or booleans for dry runs", () => {
    expectTypeOf(zoo.admitAnimals({ Species: [] })).resolves.toEqualTypeOf<Animal[]>();
    expectTypeOf(zoo.admitAnimals({ Species: [] }, { dryRun: true })).resolves.toBeBoolean();
    expectTypeOf(animal.addLabels({ Labels: [] })).resolves.toEqualTypeOf<Label[]>();
    expectTypeOf(zoo.animals.all().feed({ Food: "hay" })).resolves.toEqualTypeOf<
      FeedAnimalsCommandOutput[]
    >();
    expectTypeOf(animal.waitUntilAwake()).resolves.toEqualTypeOf<Animal>();
  });
});

describe("hand-written members", () => {
  it("have the signatures of their functions without the resource", () => {
    expectTypeOf<Parameters<Animal["pet"]>[0]>().toBeString();
    expectTypeOf(zoo.animals.heaviest()).resolves.toEqualTypeOf<Animal | undefined>();
    expectTypeOf(zoo.census()).resolves.toBeNumber();
    expectTypeOf<Parameters<Enclosure["feeding"]>>().toEqualTypeOf<[animalId: string, id: string]>();
  });
});
