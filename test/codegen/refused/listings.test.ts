import { describe } from "vitest";
import type { ListModel, ServiceModel } from "../../../codegen/model/index.js";
import { listWith, refuses, resourceWith, service } from "./refused.js";

describe("refuses listings", () => {
  const { Animal, Enclosure, Keeper } = service.resources;
  const { list } = Enclosure ?? {};
  const animals = Animal?.list as ListModel;
  const keepers = Keeper?.list as ListModel;
  const enclosures = (changes: object): ServiceModel =>
    resourceWith("Enclosure", { list: { ...list, ...changes } as NonNullable<typeof list> });
  refuses([
    [
      "by a selector that is not there",
      listWith({ selectors: ["AnimalIds", "Filter"] }),
      "zoo.Animal.list.selectors: DescribeAnimals takes no Filter. Did you mean Filters?",
    ],
    [
      "by a prefix that is no selector, or of what names nothing",
      enclosures({ prefixes: { StartName: "name", Prefix: "nam" } }),
      "zoo.Enclosure.list.prefixes: StartName is no selector",
      "zoo.Enclosure.list.prefixes.Prefix: there is no identifier nam. Did you mean name?",
    ],
    [
      "by tokens that are not there",
      enclosures({ tokens: { StartNam: "NextName", StartCity: "NextCty" } }),
      "zoo.Enclosure.list.tokens: ListEnclosures takes no StartNam. Did you mean StartName?",
      'zoo.Enclosure.list.tokens: Path "NextCty": ListEnclosuresResult has no member "NextCty". Did you mean NextCity?',
    ],
    [
      "by a paginator that is not there",
      resourceWith("Enclosure", { list: { ...list, tokens: undefined } as never }),
      "zoo.Enclosure.list.tokens: ListEnclosures has no paginator; say tokens: {…}, or false if it does not page",
    ],
    [
      "with a page size that is not there",
      enclosures({ pageSize: { member: "PageLenth" } }),
      "zoo.Enclosure.list.pageSize: ListEnclosures takes no PageLenth. Did you mean PageLength?",
    ],
    [
      "with a page size of which nobody knows the member",
      enclosures({ pageSize: { max: 50 } }),
      'zoo.Enclosure.list.pageSize: no paginator tells the member of the size; say member: "…"',
    ],
    [
      "with a page size beside what is not there",
      listWith({ pageSize: { notWith: ["AnimalId"] } }),
      "zoo.Animal.list.pageSize.notWith: DescribeAnimals takes no AnimalId. Did you mean AnimalIds?",
    ],
    [
      "of one item",
      listWith({ path: "Herds[].Animals" }),
      `zoo.Animal.list.path: Path "Herds[].Animals" does not lead to a list's items: end it with []`,
      'zoo.Animal.list.path: this is AnimalList, and the attributes are those of Animal: say item: "partial" or "id"',
      'zoo.Animal.list.identifiers.id: Path "AnimalId": AnimalList is a list: write [] or [0] before ".AnimalId"',
    ],
    [
      "whose items tell less than the model says",
      listWith({ item: "partial", lacks: ["Bron"] }),
      "zoo.Animal.list.path: Animal has no member Bron. Did you mean Born?",
    ],
    [
      "whose items lack something and are the whole all the same",
      listWith({ lacks: ["Born"] }),
      'zoo.Animal.list.path: only item: "partial" can lack something',
    ],
    [
      "by a member that is not there, to say whether there is more",
      enclosures({ more: "IsPartal" }),
      'zoo.Enclosure.list.more: Path "IsPartal": ListEnclosuresResult has no member "IsPartal". Did you mean IsPartial?',
    ],
    [
      "that send by default, or beside other things, what is not there",
      enclosures({ defaults: { Cas: "upper" }, pageSize: { member: "PageLength", fullWith: ["ByCty"] } }),
      "zoo.Enclosure.list.pageSize.fullWith: ListEnclosures takes no ByCty. Did you mean ByCity?",
      "zoo.Enclosure.list.defaults: ListEnclosures takes no Cas. Did you mean Case?",
    ],
    [
      "of a relation, by an operation or in a class that is not its own",
      resourceWith("Enclosure", {
        hasMany: {
          ...Enclosure?.hasMany,
          animals: { type: "Animal", list: { ...animals, operation: "DescribeAnimal" } },
          keepers: { type: "Keeper", list: keepers, stem: "Keeper" },
        },
      }),
      "zoo.Animal.EnclosureAnimalCollection.list: there is no operation DescribeAnimal. Did you mean DescribeAnimals?",
      "zoo.collections.KeeperCollection: the name is taken by collections",
      "zoo.collections.KeeperFilter: the name is taken by collections",
    ],
    [
      "that are read by a function that is not there",
      enclosures({ read: { module: "enclosure/lower-case", function: "lowercased" } }),
      "zoo.Enclosure.list.read: zoo/enclosure/lower-case.ts exports no function lowercased. Did you mean lowerCase?",
    ],
    [
      "whose pages tell what is not there, is one value, or has a name that every page has",
      enclosures({
        page: {
          cities: { path: "Towns[].Name", doc: "" },
          next: { path: "NextName", doc: "" },
          cursor: { path: "Cities[].Name", doc: "" },
        },
      }),
      'zoo.Enclosure.list.page.cities: Path "Towns[].Name": ListEnclosuresResult has no member "Towns".',
      'zoo.Enclosure.list.page.next: Path "NextName" leads to one value only',
      "zoo.Enclosure.list.page.cursor: every page has that already",
    ],
  ]);
});
