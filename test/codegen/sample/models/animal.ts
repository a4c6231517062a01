import { data, each, filter, id, item, many, one, resource, value } from "../../../../codegen/model/index.js";

const theAnimal = { "AnimalIds[0]": id("id") };

/** Uses nearly every feature of a resource. */
export const Animal = resource({
  doc: "An animal of the zoo.",
  identifiers: { id: { member: "AnimalId" } },
  shape: "Animal",
  always: ["Born"],
  load: {
    operation: "DescribeAnimals",
    params: theAnimal,
    path: "Herds[0].Animals[0]",
    notFound: ["NoSuchAnimal"],
    bulk: { filter: "animal-id", max: 100 },
  },
  list: {
    operation: "DescribeAnimals",
    path: "Herds[].Animals[]",
    identifiers: { id: item("AnimalId") },
    selectors: ["AnimalIds", "Filters"],
    pageSize: { default: 500, min: 5, max: 1000 },
  },
  tags: "Labels",
  state: "Mood.Name",
  actions: {
    examine: {
      operation: "ExamineAnimals",
      params: {
        "Patients[0].AnimalId": id("id"),
        "Patients[0].Part": value("teeth"),
        Urgent: value(true),
      },
      returns: one("CheckUp", { animalId: id("id"), id: item("CheckUpId") }, "CheckUp"),
    },
    // Hides the attribute Feed, which becomes feedAttribute.
    feed: { operation: "FeedAnimals", params: theAnimal, note: "Mind the fingers." },
    addLabels: {
      operation: "LabelThings",
      params: { "ResourceIds[0]": id("id") },
      returns: each("Label", { resourceId: id("id"), key: item("Key"), value: item("Value") }, "Labels[]"),
    },
    move: {
      operation: "MoveAnimal",
      params: { AnimalId: id("id"), "To.EnclosureName": value("meadow") },
      failures: { path: "Problems", id: ["AnimalId"], code: "Code", message: "Message" },
    },
    siblings: {
      operation: "DescribeAnimals",
      params: { "Filters[0]": filter("enclosure-name", data("EnclosureName")) },
      returns: many("Animal", { id: item("AnimalId") }, "Herds[].Animals[]"),
    },
  },
  batchActions: {
    feed: { operation: "FeedAnimals", params: { "AnimalIds[]": id("id") } },
    addLabels: { operation: "LabelThings", params: { "ResourceIds[]": id("id") }, max: 2 },
    examine: { operation: "ExamineAnimals", params: { "Patients[*].AnimalId": id("id") } },
  },
  waiters: {
    waitUntilAwake: { waiter: "AnimalAwake", params: theAnimal, delay: 5, attempts: 10 },
  },
  has: {
    enclosure: one("Enclosure", { name: data("EnclosureName") }),
    blamedKeeper: one("Keeper", { number: data("Mood.BlamedKeeper") }),
    firstLabel: one("Label", {
      resourceId: id("id"),
      key: data("Labels[0].Key"),
      value: data("Labels[0].Value"),
    }),
    // CheckUps contain complete check-ups, Passport only part of one.
    checkUpList: many("CheckUp", { animalId: id("id"), id: item("CheckUpId") }, "CheckUps[]"),
    passportHeld: one("Passport", { number: item("Number") }, "Passport"),
  },
  hasMany: {
    allLabels: {
      type: "Label",
      params: { "Filters[0]": filter("resource-id", id("id")) },
      doc: "The labels of the animal, one by one.",
    },
  },
  custom: {
    pet: "animal/pet",
    delete: "animal/release#releaseAnimal",
    groom: "grooming/groom",
    groomDry: "grooming/groom",
  },
  getters: { isTame: "animal/is-tame" },
  collectionCustom: { heaviest: "animal/heaviest" },
});

/** Cannot be loaded: its data comes from an action or another resource. */
export const CheckUp = resource({
  doc: "A check-up of an animal.",
  identifiers: { animalId: { member: "AnimalId" }, id: { doc: "The ID of the check-up." } },
  shape: "CheckUp",
  has: { animal: { kind: "subresource", type: "Animal", many: false, identifiers: { id: id("animalId") } } },
});

export const Passport = resource({
  doc: "The passport of an animal.",
  identifiers: { number: { member: "Number" } },
  shape: "PassportDetails",
  load: {
    operation: "GetPassport",
    params: { Number: id("number") },
    path: "Passport",
    notFound: [],
  },
});
