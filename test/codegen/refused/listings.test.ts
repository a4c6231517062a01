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
      "with an unknown selector",
      listWith({ selectors: ["AnimalIds", "Filter"] }),
      "zoo.Animal.list.selectors: DescribeAnimals takes no Filter. Did you mean Filters?",
    ],
    [
      "with a prefix for a member that is not a selector, or for an unknown identifier",
      enclosures({ prefixes: { StartName: "name", Prefix: "nam" } }),
      "zoo.Enclosure.list.prefixes: StartName is not a selector",
      "zoo.Enclosure.list.prefixes.Prefix: there is no identifier nam. Did you mean name?",
    ],
    [
      "with unknown tokens",
      enclosures({ tokens: { StartNam: "NextName", StartCity: "NextCty" } }),
      "zoo.Enclosure.list.tokens: ListEnclosures takes no StartNam. Did you mean StartName?",
      'zoo.Enclosure.list.tokens: Path "NextCty": ListEnclosuresResult has no member "NextCty". Did you mean NextCity?',
    ],
    [
      "with a missing paginator",
      resourceWith("Enclosure", { list: { ...list, tokens: undefined } as never }),
      "zoo.Enclosure.list.tokens: ListEnclosures has no paginator; say tokens: {…}, or false if it does not page",
    ],
    [
      "with an unknown page size",
      enclosures({ pageSize: { member: "PageLenth" } }),
      "zoo.Enclosure.list.pageSize: ListEnclosures takes no PageLenth. Did you mean PageLength?",
    ],
    [
      "with a page size without a member",
      enclosures({ pageSize: { max: 50 } }),
      'zoo.Enclosure.list.pageSize: no paginator names the member of the size: set member: "…"',
    ],
    [
      "with a page size that conflicts with an unknown member",
      listWith({ pageSize: { notWith: ["AnimalId"] } }),
      "zoo.Animal.list.pageSize.notWith: DescribeAnimals takes no AnimalId. Did you mean AnimalIds?",
    ],
    [
      "whose path leads to a single value",
      listWith({ path: "Herds[].Animals" }),
      `zoo.Animal.list.path: Path "Herds[].Animals" does not lead to a list's items: end it with []`,
      'zoo.Animal.list.path: this is AnimalList, and the attributes are those of Animal: say item: "partial" or "id"',
      'zoo.Animal.list.identifiers.id: Path "AnimalId": AnimalList is a list: write [] or [0] before ".AnimalId"',
    ],
    [
      "whose items have fewer members than the model says",
      listWith({ item: "partial", lacks: ["Bron"] }),
      "zoo.Animal.list.path: Animal has no member Bron. Did you mean Born?",
    ],
    [
      "whose items lack a member and are declared whole",
      listWith({ lacks: ["Born"] }),
      'zoo.Animal.list.path: only item: "partial" can lack something',
    ],
    [
      "with an unknown member that says whether there is more",
      enclosures({ more: "IsPartal" }),
      'zoo.Enclosure.list.more: Path "IsPartal": ListEnclosuresResult has no member "IsPartal". Did you mean IsPartial?',
    ],
    [
      "with defaults or page sizes for unknown members",
      enclosures({ defaults: { Cas: "upper" }, pageSize: { member: "PageLength", fullWith: ["ByCty"] } }),
      "zoo.Enclosure.list.pageSize.fullWith: ListEnclosures takes no ByCty. Did you mean ByCity?",
      "zoo.Enclosure.list.defaults: ListEnclosures takes no Cas. Did you mean Case?",
    ],
    [
      "of a relation, with an unknown operation or a class name that is taken",
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
      "with a missing read function",
      enclosures({ read: { module: "enclosure/lower-case", function: "lowercased" } }),
      "zoo.Enclosure.list.read: zoo/enclosure/lower-case.ts exports no function lowercased. Did you mean lowerCase?",
    ],
    [
      "whose page members are unknown, single values, or members of every page",
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
