import { describe } from "vitest";
import { data, id, item, one, sub } from "../../../codegen/model/index.js";
import { actionWith, listWith, loadWith, refuses, resourceWith, service } from "./refused.js";

const noAnimal = { "AnimalIds[0]": id("id") };

describe("refuses names that the SDK lacks:", () => {
  refuses([
    [
      "an operation",
      actionWith({ operation: "FeedAnimal" }),
      "zoo.Animal.actions.go: there is no operation FeedAnimal. Did you mean FeedAnimals?",
    ],
    [
      "an operation that resembles no other",
      actionWith({ operation: "Zzz" }),
      "zoo.Animal.actions.go: there is no operation Zzz.",
    ],
    [
      "a base class for a single resource",
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
      "a nested parameter",
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
      "the function that explains a waiter's failure",
      resourceWith("Animal", {
        waiters: {
          waitUntilX: {
            waiter: "AnimalAwake",
            params: noAnimal,
            delay: 1,
            attempts: 1,
            explain: { module: "no/where", function: "why", note: "" },
          },
        },
      }),
      "zoo.Animal.waiters.waitUntilX.explain: there is no zoo/no/where.ts.",
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
      "a resource that is created along with it",
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
      "an attribute that is always present",
      resourceWith("Animal", { always: ["Bron", "Labels"] }),
      "zoo.Animal.always: Animal has no member Bron. Did you mean Born?",
      "zoo.Animal.always: Labels is a list, which is empty if the response omits it",
    ],
    [
      "the path of failures",
      actionWith({
        operation: "MoveAnimal",
        params: { AnimalId: id("id") },
        failures: { path: "Problems", id: ["AnimalId"], code: "Cod", message: "Message" },
      }),
      'zoo.Animal.actions.go.failures: Path "Problems[].Cod": FeedingError has no member "Cod". Did you mean Code?',
    ],
  ]);
});

describe("refuses names that the models lack:", () => {
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
      "a resource without a list",
      resourceWith("CheckUp", { hasMany: { passports: { type: "Passport" } } }),
      "zoo.CheckUp.hasMany.passports: Passport has no list",
    ],
    [
      "an identifier of its own",
      actionWith({ operation: "FeedAnimals", params: { "AnimalIds[0]": id("ids") } }),
      'zoo.Animal.actions.go.params["AnimalIds[0]"]: there is no identifier ids. Did you mean id?',
    ],
    [
      "an identifier of another resource, and a missing one",
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
      "an unknown document and an unknown map of strings",
      resourceWith("Animal", {
        documents: { DNAHsh: "json", Mood: "json" },
        attributeMap: { member: "Labels", entries: {} },
      }),
      "zoo.Animal.documents.DNAHsh: Animal has no member DNAHsh. Did you mean DNAHash?",
      "zoo.Animal.documents.Mood: Mood is not a string",
      "zoo.Animal.attributeMap: Labels is not a map of strings",
    ],
    [
      "a document that an operation does not accept",
      actionWith({ operation: "CallKeeper", documents: { Policy: "policy" } }),
      'zoo.Animal.actions.go.documents: Path "Policy": CallKeeperRequest has no member "Policy".',
    ],
    [
      "a document that is not a string",
      actionWith({ operation: "FeedAnimals", documents: { AnimalIds: "policy" } }),
      "zoo.Animal.actions.go.documents: AnimalIds is not a string",
    ],
    [
      "a missing function for a document",
      actionWith({
        operation: "CallKeeper",
        documents: { Message: { module: "no/where", function: "letter", note: "" } },
      }),
      "zoo.Animal.actions.go.documents.Message: there is no zoo/no/where.ts.",
    ],
    [
      "required members that an operation does not have",
      actionWith({ operation: "CallKeeper", requiresOneOf: ["Letter"] }),
      "zoo.Animal.actions.go.requiresOneOf: CallKeeper takes no Letter.",
    ],
  ]);
});
