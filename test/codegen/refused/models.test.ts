import { describe, expect, it } from "vitest";
import {
  argument,
  data,
  each,
  filter,
  id,
  input,
  item,
  many,
  one,
  parent,
  response,
  type ServiceModel,
  sub,
  value,
} from "../../../codegen/model/index.js";
import { actionWith, listWith, loadWith, problemsOf, refuses, resourceWith, service } from "./refused.js";

const noAnimal = { "AnimalIds[0]": id("id") };

const feed = (source: ReturnType<typeof id>): ServiceModel =>
  actionWith({ operation: "FeedAnimals", params: { "AnimalIds[0]": source } });

const examine = (...targets: string[]): ServiceModel =>
  actionWith({
    operation: "ExamineAnimals",
    params: Object.fromEntries(targets.map((target) => [target, value("x")])),
  });

it("accepts the sample as it is", () => {
  expect(problemsOf(service)).toEqual([]);
});

describe("refuses names that the SDK does not know:", () => {
  refuses([
    [
      "an operation",
      actionWith({ operation: "FeedAnimal" }),
      "zoo.Animal.actions.go: there is no operation FeedAnimal. Did you mean FeedAnimals?",
    ],
    [
      "an operation that is like no other",
      actionWith({ operation: "Zzz" }),
      "zoo.Animal.actions.go: there is no operation Zzz.",
    ],
    [
      "a base class for one resource alone",
      resourceWith("Animal", { base: { name: "Being", doc: "" } }),
      "zoo.Being: only Animal has this base: there is nothing to share",
    ],
    [
      "a structure",
      resourceWith("Passport", { shape: "PassportDetail" }),
      "zoo.Passport.shape: there is no structure PassportDetail. Did you mean PassportDetails, Passport?",
    ],
    [
      "an identifier's member",
      resourceWith("Passport", { identifiers: { number: { member: "Numbr" } } }),
      "zoo.Passport.identifiers.number: PassportDetails has no member Numbr. Did you mean Number?",
    ],
    [
      "a parameter",
      actionWith({ operation: "FeedAnimals", params: { "AnimalId[0]": id("id") } }),
      'zoo.Animal.actions.go.params["AnimalId[0]"]: Path "AnimalId[]": FeedAnimalsRequest has no member "AnimalId". Did you mean AnimalIds?',
    ],
    [
      "a parameter further inside",
      actionWith({ operation: "MoveAnimal", params: { "To.Enclosure": id("id") } }),
      'zoo.Animal.actions.go.params["To.Enclosure"]: Path "To.Enclosure": Destination has no member "Enclosure". Did you mean EnclosureName?',
    ],
    [
      "a path to the data",
      loadWith({ path: "Herds[0].Animal[0]" }),
      'zoo.Animal.load.path: Path "Herds[0].Animal[0]": Herd has no member "Animal". Did you mean Animals?',
    ],
    [
      "a member of an item",
      listWith({ identifiers: { id: item("AnimalID|Id") } }),
      'zoo.Animal.list.identifiers.id: Path "AnimalID": Animal has no member "AnimalID". Did you mean AnimalId?',
      'zoo.Animal.list.identifiers.id: Path "Id": Animal has no member "Id".',
    ],
    [
      "a waiter",
      resourceWith("Animal", {
        waiters: { waitUntilX: { waiter: "AnimalAwak", params: noAnimal, delay: 1, attempts: 1 } },
      }),
      "zoo.Animal.waiters.waitUntilX: there is no waiter AnimalAwak. Did you mean AnimalAwake?",
    ],
    [
      "the states and the reason of a waiter",
      resourceWith("Animal", {
        customWaiters: [
          {
            waiter: "AnimalAwake",
            delay: 1,
            attempts: 1,
            fails: { "Herd[].Mood": ["x"] },
            reason: "Herds[].Why",
          },
        ],
      }),
      'zoo.Animal.customWaiters: Path "Herd[].Mood": DescribeAnimalsResult has no member "Herd". Did you mean Herds?',
      'zoo.Animal.customWaiters: Path "Herds[].Why": Herd has no member "Why".',
    ],
    [
      "what is made along",
      resourceWith("Animal", {
        madeWith: ["Enclosure"],
        has: { enclosure: one("Enclosure", { name: data("EnclosureName") }) },
      }),
      "zoo.Animal.madeWith: there is no reference Enclosure. Did you mean enclosure?",
    ],
    [
      "the state that ends a wait",
      resourceWith("Enclosure", {
        customWaiters: [{ waiter: "FeedingsDone", delay: 1, attempts: 1, endStates: ["closed"] }],
      }),
      "zoo.Enclosure.customWaiters: the resource has no state",
    ],
    [
      "the attributes of the tags and of the state",
      resourceWith("Animal", { tags: "Label", state: "Mood.Nam" }),
      'zoo.Animal.tags: Path "Label": Animal has no member "Label". Did you mean Labels?',
      'zoo.Animal.state: Path "Mood.Nam": Mood has no member "Nam". Did you mean Name?',
    ],
    [
      "an attribute that is always there",
      resourceWith("Animal", { always: ["Bron", "Labels"] }),
      "zoo.Animal.always: Animal has no member Bron. Did you mean Born?",
      "zoo.Animal.always: Labels is a list, which is empty where there is none",
    ],
    [
      "where failures are",
      actionWith({
        operation: "MoveAnimal",
        params: { AnimalId: id("id") },
        failures: { path: "Problems", id: ["AnimalId"], code: "Cod", message: "Message" },
      }),
      'zoo.Animal.actions.go.failures: Path "Problems[].Cod": FeedingError has no member "Cod". Did you mean Code?',
    ],
  ]);
});

describe("refuses names that the models do not know:", () => {
  refuses([
    [
      "a resource",
      resourceWith("CheckUp", { has: { animal: sub("Animl", { id: id("animalId") }) } }),
      "zoo.CheckUp.has.animal: there is no resource Animl. Did you mean Animal?",
    ],
    [
      "a resource of a collection, of the root and of a factory",
      { ...service, hasMany: { lions: { type: "Lion" } }, factories: { Lions: [] } },
      "zoo.hasMany.lions: there is no resource Lion.",
      "zoo.factories: there is no resource Lions.",
    ],
    [
      "a resource that is not listed",
      resourceWith("CheckUp", { hasMany: { passports: { type: "Passport" } } }),
      "zoo.CheckUp.hasMany.passports: Passport has no list",
    ],
    [
      "an identifier of its own",
      actionWith({ operation: "FeedAnimals", params: { "AnimalIds[0]": id("ids") } }),
      'zoo.Animal.actions.go.params["AnimalIds[0]"]: there is no identifier ids. Did you mean id?',
    ],
    [
      "an identifier of another, and one that is missing",
      resourceWith("CheckUp", { has: { animal: sub("Animal", { animalId: id("animalId") }) } }),
      "zoo.CheckUp.has.animal: Animal needs the identifier id",
      "zoo.CheckUp.has.animal: there is no identifier of Animal animalId.",
    ],
    [
      "an identifier that names an item",
      resourceWith("Animal", {
        batchActions: {
          feed: { operation: "FeedAnimals", params: { "AnimalIds[]": id("id") }, names: ["name"] },
        },
      }),
      "zoo.Animal.batchActions.feed.names: there is no identifier name.",
    ],
  ]);

  refuses([
    [
      "a document, and a map of texts, that there are not",
      resourceWith("Animal", {
        documents: { DNAHsh: "json", Mood: "json" },
        attributeMap: { member: "Labels", entries: {} },
      }),
      "zoo.Animal.documents.DNAHsh: Animal has no member DNAHsh. Did you mean DNAHash?",
      "zoo.Animal.documents.Mood: Mood is no text",
      "zoo.Animal.attributeMap: Labels is no map of texts",
    ],
    [
      "a document that an operation does not take",
      actionWith({ operation: "CallKeeper", documents: { Policy: "policy" } }),
      "zoo.Animal.actions.go.documents: CallKeeper takes no Policy.",
    ],
  ]);
});

describe("refuses values from where there are none:", () => {
  const at = 'zoo.Animal.actions.go.params["AnimalIds[0]"]:';
  refuses([
    ["an item", feed(item("Key")), `${at} a source from "item" cannot stand here`],
    ["a response", feed(response("Fed")), `${at} a source from "response" cannot stand here`],
    ["the caller's input", feed(input("Food")), `${at} a source from "input" cannot stand here`],
    ["an argument", feed(argument()), `${at} an argument can only stand in a sub-resource`],
    ["a parent", feed(parent("Bucket")), `${at} no parent of the collection fills in Bucket.`],
    [
      "the data, where nothing is loaded yet",
      loadWith({ params: { "AnimalIds[0]": data("Name") } }),
      'zoo.Animal.load.params["AnimalIds[0]"]: a source from "data" cannot stand here',
    ],
    [
      "the data, of a sub-resource",
      resourceWith("Animal", { has: { home: sub("Enclosure", { name: data("EnclosureName") }) } }),
      'zoo.Animal.has.home.name: a source from "data" cannot stand here',
    ],
    [
      "only identifiers, of a reference",
      resourceWith("Animal", { has: { self: one("Animal", { id: id("id") }) } }),
      "zoo.Animal.has.self: a reference takes an identifier from the data",
    ],
    [
      "a parent that not all collections of the resource have",
      { ...service, hasMany: { ...service.hasMany, feedings: { type: "Feeding" } } },
      "zoo.Feeding.list.identifiers.enclosureName: no parent of the collection fills in EnclosureName.",
    ],
    [
      "many values where one is wanted",
      listWith({ identifiers: { id: item("CheckUps[].CheckUpId") } }),
      'zoo.Animal.list.identifiers.id: Path "CheckUps[].CheckUpId" leads to many values, and one is wanted',
    ],
    [
      "a filter where none is taken",
      actionWith({ operation: "FeedAnimals", params: { "AnimalIds[0]": filter("x", id("id")) } }),
      `${at} string is no list of filters`,
    ],
    [
      "all items, without a batch",
      actionWith({ operation: "FeedAnimals", params: { "AnimalIds[]": id("id") } }),
      'zoo.Animal.actions.go.params["AnimalIds[]"]: only a batch action has items for [] and [*]',
    ],
  ]);
});

describe("refuses targets that cannot be filled in:", () => {
  const at = "zoo.Animal.actions.go.params:";
  refuses([
    ["a hole in a list", examine("Patients[1].Part"), `${at} Patients[1].Part leaves a hole before it`],
    [
      "the same twice",
      examine("Patients[0]", "Patients[0].Part"),
      `${at} two targets fill in Patients[0].Part`,
    ],
  ]);
});

describe("refuses answers that do not hold what they should:", () => {
  refuses([
    [
      "many where one is wanted",
      actionWith({
        operation: "AdmitAnimals",
        returns: one("Animal", { id: item("AnimalId") }, "Animals[]"),
      }),
      'zoo.Animal.actions.go.returns: Path "Animals[]" does not lead to one item',
    ],
    [
      "one where many are wanted",
      actionWith({
        operation: "ExamineAnimals",
        returns: many("CheckUp", { animalId: id("id"), id: item("CheckUpId") }, "CheckUp"),
      }),
      `zoo.Animal.actions.go.returns: Path "CheckUp" does not lead to a list's items: end it with []`,
    ],
    [
      "many without a path",
      resourceWith("Animal", {
        has: {
          all: { kind: "reference", type: "Keeper", many: true, identifiers: { number: data("Name") } },
        },
      }),
      "zoo.Animal.has.all: many resources need a path to them",
    ],
    [
      "another thing than what is loaded",
      loadWith({ path: "Herds[0]" }),
      'zoo.Animal.load.path: this is Herd, and the attributes are those of Animal: say item: "partial" or "id"',
    ],
    [
      "entries that the caller's input does not have",
      actionWith({
        operation: "LabelThings",
        params: { "ResourceIds[0]": id("id") },
        returns: each("Label", { resourceId: id("id"), key: item("Key"), value: item("Value") }, "Label[]"),
      }),
      'zoo.Animal.actions.go.returns: Path "Label[]": LabelThingsRequest has no member "Label". Did you mean Labels?',
      'zoo.Animal.actions.go.returns.key: a source from "item" cannot stand here',
      'zoo.Animal.actions.go.returns.value: a source from "item" cannot stand here',
    ],
    [
      "failures beside resources",
      actionWith({
        operation: "MoveAnimal",
        params: { AnimalId: id("id") },
        returns: one("Enclosure", { name: input("To.EnclosureName") }),
        failures: { path: "Problems", id: ["AnimalId"], code: "Code", message: "Message" },
      }),
      "zoo.Animal.actions.go.failures: only a raw output can tell them",
    ],
    [
      "tags on what takes none",
      actionWith({ operation: "MoveAnimal", params: { AnimalId: id("id") }, tagged: "animal" }),
      "zoo.Animal.actions.go.tagged: MoveAnimal takes no TagSpecifications",
    ],
  ]);
});
