import { argument, filter, id, item, parent, resource, sub, value } from "../../../../codegen/model/index.js";

/** Its data is a whole response; its listing has its own tokens and two lists. */
export const Enclosure = resource({
  doc: "An enclosure of the zoo.",
  identifiers: { name: { doc: "The name of the enclosure." } },
  shape: "EnclosureDetails",
  load: {
    operation: "DescribeEnclosure",
    params: { Name: id("name") },
    path: "@",
    notFound: ["NoSuchEnclosure"],
  },
  list: {
    operation: "ListEnclosures",
    path: "Open[]|Closed[]",
    identifiers: { name: item("Name") },
    params: { OpenOnly: value(false) },
    selectors: ["Prefix"],
    pageSize: { member: "PageLength", max: 50, notWith: [], fullWith: ["ByCity"] },
    tokens: { StartName: "NextName", StartCity: "NextCity" },
    more: "IsPartial",
    defaults: { Case: "upper" },
    read: { module: "enclosure/lower-case", function: "lowerCase" },
    page: {
      cities: { path: "Cities[].Name", doc: "The cities that further enclosures on this page are in." },
    },
  },
  actions: {
    close: { operation: "CloseEnclosure", params: { Name: id("name") } },
  },
  waiters: {
    waitUntilFed: {
      waiter: "FeedingsDone",
      params: { EnclosureName: id("name") },
      delay: 2,
      attempts: 3,
    },
  },
  has: {
    feeding: sub("Feeding", { enclosureName: id("name"), animalId: argument(), id: argument() }),
  },
  hasMany: {
    animals: { type: "Animal", params: { "Filters[0]": filter("enclosure-name", id("name")) } },
    feedings: { type: "Feeding", params: { EnclosureName: id("name") } },
  },
  custom: {
    wash: {
      to: "feeding",
      after: "stream",
      doc: "Washes up after a feeding",
      example: 'await enclosure.wash(createReadStream("water"), "a-1", "f-1");',
    },
  },
});

/** Listed on a single page; its collection gets the enclosure from its parent. */
export const Feeding = resource({
  doc: "A feeding of an animal in an enclosure.",
  identifiers: {
    enclosureName: { doc: "The name of the enclosure." },
    animalId: { member: "AnimalId" },
    id: { member: "FeedingId" },
  },
  shape: "Feeding",
  list: {
    operation: "ListFeedings",
    path: "Feedings[]",
    identifiers: {
      enclosureName: parent("EnclosureName"),
      animalId: item("AnimalId"),
      id: item("FeedingId"),
    },
    selectors: ["AnimalId"],
    tokens: false,
  },
  batchActions: {
    delete: {
      operation: "DeleteFeedings",
      params: {
        EnclosureName: id("enclosureName"),
        "Delete.Feedings[*].FeedingId": id("id"),
        "Delete.Feedings[*].AnimalId": id("animalId"),
      },
      names: ["animalId", "id"],
      failures: { path: "Errors", id: ["AnimalId", "FeedingId"], code: "Code", message: "Message" },
      max: 2,
    },
  },
  custom: {
    wash: {
      by: "grooming/groom#groom",
      types: { stream: "Readable & { readonly path: string }" },
      doc: "Washes up after the feeding, with water from a file.",
      example: 'await feeding.wash(createReadStream("water"));',
    },
    washDry: { by: "grooming/groom#groomDry", words: { animal: "feeding trough" } },
  },
});
