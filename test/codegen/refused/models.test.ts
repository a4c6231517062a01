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

const feed = (source: ReturnType<typeof id>): ServiceModel =>
  actionWith({ operation: "FeedAnimals", params: { "AnimalIds[0]": source } });

const examine = (...targets: string[]): ServiceModel =>
  actionWith({
    operation: "ExamineAnimals",
    params: Object.fromEntries(targets.map((target) => [target, value("x")])),
  });

it("accepts the unchanged sample", () => {
  expect(problemsOf(service)).toEqual([]);
});

describe("refuses values from an impossible source:", () => {
  const at = 'zoo.Animal.actions.go.params["AnimalIds[0]"]:';
  refuses([
    ["an item", feed(item("Key")), `${at} a source from "item" cannot stand here`],
    ["a response", feed(response("Fed")), `${at} a source from "response" cannot stand here`],
    ["the caller's input", feed(input("Food")), `${at} a source from "input" cannot stand here`],
    ["an argument", feed(argument()), `${at} an argument can only stand in a sub-resource`],
    ["a parent", feed(parent("Bucket")), `${at} no parent of the collection fills in Bucket.`],
    [
      "the data, before a load",
      loadWith({ params: { "AnimalIds[0]": data("Name") } }),
      'zoo.Animal.load.params["AnimalIds[0]"]: a source from "data" cannot stand here',
    ],
    [
      "the data, of a sub-resource",
      resourceWith("Animal", { has: { home: sub("Enclosure", { name: data("EnclosureName") }) } }),
      'zoo.Animal.has.home.name: a source from "data" cannot stand here',
    ],
    [
      "identifiers only, for a reference",
      resourceWith("Animal", { has: { self: one("Animal", { id: id("id") }) } }),
      "zoo.Animal.has.self: a reference takes an identifier from the data",
    ],
    [
      "a parent that some collections of the resource lack",
      { ...service, hasMany: { ...service.hasMany, feedings: { type: "Feeding" } } },
      "zoo.Feeding.list.identifiers.enclosureName: no parent of the collection fills in EnclosureName.",
    ],
    [
      "many values in place of one",
      listWith({ identifiers: { id: item("CheckUps[].CheckUpId") } }),
      'zoo.Animal.list.identifiers.id: Path "CheckUps[].CheckUpId" leads to many values, and one is wanted',
    ],
    [
      "a filter for a member that is not one",
      actionWith({ operation: "FeedAnimals", params: { "AnimalIds[0]": filter("x", id("id")) } }),
      `${at} string is not a list of filters`,
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
    ["a gap in a list", examine("Patients[1].Part"), `${at} Patients[1].Part leaves a hole before it`],
    [
      "the same twice",
      examine("Patients[0]", "Patients[0].Part"),
      `${at} two targets fill in Patients[0].Part`,
    ],
  ]);
});

describe("refuses responses without the required contents:", () => {
  refuses([
    [
      "many in place of one",
      actionWith({
        operation: "AdmitAnimals",
        returns: one("Animal", { id: item("AnimalId") }, "Animals[]"),
      }),
      'zoo.Animal.actions.go.returns: Path "Animals[]" does not lead to one item',
    ],
    [
      "one in place of many",
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
      "a structure other than the loaded one",
      loadWith({ path: "Herds[0]" }),
      'zoo.Animal.load.path: this is Herd, and the attributes are those of Animal: say item: "partial" or "id"',
    ],
    [
      "entries that are not in the caller's input",
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
      "failures in addition to resources",
      actionWith({
        operation: "MoveAnimal",
        params: { AnimalId: id("id") },
        returns: one("Enclosure", { name: input("To.EnclosureName") }),
        failures: { path: "Problems", id: ["AnimalId"], code: "Code", message: "Message" },
      }),
      "zoo.Animal.actions.go.failures: only a raw output contains them",
    ],
    [
      "tags for an operation that accepts none",
      actionWith({ operation: "MoveAnimal", params: { AnimalId: id("id") }, tagged: "animal" }),
      "zoo.Animal.actions.go.tagged: MoveAnimal takes no TagSpecifications",
    ],
  ]);
});
