import { describe, expect, it } from "vitest";
import { ModelError } from "../../../codegen/check/problems.js";
import { generateService } from "../../../codegen/generate.js";
import { id, item, type ServiceModel, type ShortcutModel, value } from "../../../codegen/model/index.js";
import type { BatchActionModel } from "../../../codegen/model/index.js";
import { listWith, loadWith, refuses, resourceWith, service } from "./refused.js";
import { sampleOptions } from "../sample/generate.js";

const batchWith = (resource: string, action: BatchActionModel): ServiceModel =>
  resourceWith(resource, { batchActions: { go: action } });

const INHERITED = ["load", "then", "meta", "constructor"];

const custom = (location: string): ServiceModel => resourceWith("Animal", { custom: { pet: location } });

const shortcut = (member: string, model: Pick<ShortcutModel, "to" | "after">): ServiceModel =>
  resourceWith("Enclosure", { custom: { [member]: { doc: "Does it", example: "", ...model } } });

describe("refuses batch actions", () => {
  refuses([
    [
      "that have no parameter for the items",
      batchWith("Animal", { operation: "FeedAnimals", params: { Food: value("hay") } }),
      "zoo.Animal.batchActions.go: no parameter takes all items ([] or [*]), so the call would not be limited to them",
    ],
    [
      "that use the first item's identifier for all",
      batchWith("Label", {
        operation: "RemoveLabels",
        params: { "ResourceIds[0]": id("resourceId"), "Labels[*].Key": id("key") },
      }),
      'zoo.Label.batchActions.go.params["ResourceIds[0]"]: resourceId is not the same of all items: give the target [] or [*], or split the items by a group',
    ],
    [
      "with a missing function that splits them",
      batchWith("Label", {
        operation: "RemoveLabels",
        params: { "Labels[*].Key": id("key") },
        group: { module: "label/by-resource", function: "byResorce" },
      }),
      "zoo.Label.batchActions.go.group: zoo/label/by-resource.ts exports no function byResorce. Did you mean byResource?",
    ],
    [
      "of a resource without a list",
      batchWith("CheckUp", { operation: "FeedAnimals", params: { "AnimalIds[]": id("animalId") } }),
      "zoo.CheckUp.batchActions: there is no list",
    ],
  ]);
});

describe("refuses loads", () => {
  const at = "zoo.Animal.load.bulk:";
  refuses([
    [
      "of many resources with unknown members",
      loadWith({ bulk: { member: "AnimalId", max: 9 } }),
      `${at} DescribeAnimals takes no AnimalId. Did you mean AnimalIds?`,
    ],
    [
      "of many resources in two ways",
      loadWith({ bulk: { member: "AnimalIds", filter: "animal-id", max: 9 } }),
      `${at} say either a filter or a member`,
    ],
    [
      "of many resources with a filter, if there are several identifiers",
      resourceWith("Label", {
        load: { ...service.resources["Label"]?.load, bulk: { filter: "key", max: 9 } } as never,
      }),
      "zoo.Label.load.bulk: a filter takes one identifier",
    ],
    [
      "that other members require, if there is none",
      resourceWith("CheckUp", {
        exists: { custom: "keeper/is-there", function: "isThere", notFound: [] },
        waiters: { waitUntilX: { waiter: "AnimalAwake", params: {}, delay: 1, attempts: 1 } },
      }),
      "zoo.CheckUp.exists: exists needs a load",
      "zoo.CheckUp.waiters: only what can be loaded can be waited for",
    ],
  ]);
});

describe("refuses names that are taken", () => {
  const feed = { operation: "FeedAnimals", params: { "AnimalIds[0]": id("id") } };
  const feedAll = { operation: "FeedAnimals", params: { "AnimalIds[]": id("id") } };
  refuses([
    [
      "by another member",
      resourceWith("Animal", { actions: { pet: feed, enclosure: feed } }),
      "zoo.Animal.has.enclosure: the name is taken by actions",
      "zoo.Animal.custom.pet: the name is taken by actions",
    ],
    [
      "by an identifier or its alias",
      resourceWith("Animal", { actions: { id: feed, animalId: feed } }),
      "zoo.Animal.actions.id: the name is taken by identifiers",
      "zoo.Animal.actions.animalId: the name is taken by identifiers",
    ],
    [
      "by members of every resource",
      resourceWith("Animal", { actions: Object.fromEntries(INHERITED.map((name) => [name, feed])) }),
      ...INHERITED.map((name) => `zoo.Animal.actions.${name}: the name is taken by what every resource has`),
    ],
    [
      "by members of every collection",
      resourceWith("Animal", { batchActions: { filter: feedAll, heaviest: feedAll } }),
      "zoo.Animal.batchActions.filter: the name is taken by what every collection has",
      "zoo.Animal.collectionCustom.heaviest: the name is taken by batchActions",
    ],
    [
      "by members of all collections of the resource",
      listWith({ custom: { heaviest: "animal/heaviest" } }),
      "zoo.Animal.list.custom.heaviest: the name is taken by collectionCustom",
    ],
    [
      "in the root",
      { ...service, factories: { Keeper: ["keeper", "animals"], CheckUp: ["meta"] } },
      "zoo.factories.meta: the name is taken by what every root has",
      "zoo.factories.animals: the name is taken by hasMany",
    ],
  ]);
});

describe("refuses hand-written members", () => {
  const at = "zoo.Animal.custom.pet:";
  refuses([
    [
      "whose file is missing",
      custom("animal/pett"),
      `${at} there is no zoo/animal/pett.ts. Did you mean animal/pet?`,
    ],
    [
      "whose function is missing",
      custom("animal/release#releaseAnimals"),
      `${at} zoo/animal/release.ts exports no function releaseAnimals. Did you mean releaseAnimal?`,
    ],
    [
      "that are overloaded",
      custom("unfit#overloaded"),
      `${at} overloaded is overloaded; give it one signature`,
    ],
    ["without a result type", custom("unfit#untyped"), `${at} untyped declares no result type`],
    ["without a doc comment", custom("unfit#undocumented"), `${at} undocumented has no doc comment`],
    ["without the resource", custom("unfit#alone"), `${at} alone does not take the resource first`],
    [
      "whose parameters have no names",
      custom("unfit#unnamed"),
      `${at} unnamed has a parameter without a name: { gently }`,
    ],
    [
      "whose types cannot be imported",
      custom("unfit#hidden"),
      `${at} hidden uses the type Hidden, which its file does not export`,
    ],
    [
      "that share a function which has no such parameter",
      resourceWith("CheckUp", {
        custom: { wash: { by: "grooming/groom#groom", types: { steam: "Readable" }, doc: "Washes it." } },
      }),
      "zoo.CheckUp.custom.wash.types: there is no parameter steam. Did you mean stream?",
    ],
    [
      "that lead to no subresource",
      shortcut("wash", { to: "feedings" }),
      "zoo.Enclosure.custom.wash: Enclosure has no subresource feedings. Did you mean feeding?",
    ],
    [
      "that lead to no hand-written method",
      shortcut("clean", { to: "feeding" }),
      "zoo.Enclosure.custom.clean: Feeding has no hand-written method clean",
    ],
    [
      "whose identifiers follow a missing parameter",
      shortcut("wash", { to: "feeding", after: "steam" }),
      "zoo.Enclosure.custom.wash.after: there is no parameter steam. Did you mean stream?",
    ],
    [
      "of the root",
      { ...service, custom: { censuss: "census" } },
      "zoo.custom.censuss: zoo/census.ts exports no function censuss. Did you mean census?",
    ],
    [
      "as properties with parameters",
      resourceWith("Animal", { getters: { pet: "animal/pet" }, custom: {} }),
      "zoo.Animal.getters.pet: pet takes more than the resource and its handle",
    ],
    [
      "that are deferred but not async",
      custom("grooming/groom#isGroomed"),
      `${at} isGroomed is in a room that is loaded when it is first used, so it must be async`,
    ],
    [
      "that are deferred properties",
      resourceWith("Animal", { getters: { groomDry: "grooming/groom" }, custom: {} }),
      "zoo.Animal.getters.groomDry: a property cannot be loaded when it is first used",
    ],
    [
      "that check inputs and create clients, if missing",
      {
        ...service,
        check: { module: "check-names", function: "checkName" },
        client: { module: "client", function: "createClient" },
      },
      "zoo.check: zoo/check-names.ts exports no function checkName. Did you mean checkNames?",
      "zoo.client: there is no zoo/client.ts. Did you mean create-client?",
    ],
    [
      "that load the resource, if missing",
      loadWith({ custom: "keeper/find", function: "find", operation: undefined }),
      "zoo.Animal.load: there is no zoo/keeper/find.ts. Did you mean keeper/find-keeper?",
    ],
  ]);
});

const end = (model: object): ServiceModel => resourceWith("Animal", { custom: {}, ...model });

describe("refuses an invalid end of a resource", () => {
  const at = "zoo.Animal.end:";
  refuses([
    [
      "by a missing member",
      end({ end: { member: "moove" } }),
      `${at} there is no action moove. Did you mean move?`,
    ],
    ["by no member", end({ end: {} }), `${at} no action is called delete or terminate: give its member`],
    [
      "that checks for existence beforehand, if that is impossible",
      resourceWith("CheckUp", {
        end: { member: "delete", isSilent: true },
        custom: { delete: "animal/release#releaseAnimal" },
      }),
      "zoo.CheckUp.end: isSilent needs a load, which finds out beforehand whether it exists",
    ],
    [
      "that checks for existence beforehand and also reports it",
      end({ end: { member: "move", isSilent: true, notFound: ["NoSuchAnimal"] } }),
      `${at} isSilent needs no notFound errors`,
    ],
    [
      "with a state that requires a check beforehand",
      end({ end: { member: "move", gone: "released" } }),
      `${at} gone needs isSilent, and a state`,
    ],
  ]);
});

describe("the error", () => {
  it("names all mistakes at once, and generates nothing", async () => {
    const wrong = resourceWith("Animal", {
      shape: "Animal",
      state: "Mod",
      actions: {
        go: { operation: "Go" },
        feed: { operation: "FeedAnimals", params: { "AnimalIds[0]": item("x") } },
      },
    });
    const generating = generateService(wrong, sampleOptions);
    await expect(generating).rejects.toThrow(ModelError);
    await expect(generating).rejects.toThrow(
      [
        "The models cannot be generated from:",
        '  zoo.Animal.state: Path "Mod": Animal has no member "Mod". Did you mean Mood, Load?',
        "  zoo.Animal.actions.go: there is no operation Go.",
        '  zoo.Animal.actions.feed.params["AnimalIds[0]"]: a source from "item" cannot stand here',
      ].join("\n"),
    );
  });
});
