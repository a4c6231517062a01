import { input, item, many, one, service } from "../../../../codegen/model/index.js";
import { Animal, CheckUp, Passport } from "./animal.js";
import { Enclosure, Feeding } from "./enclosure.js";
import { Keeper, Label } from "./keeper.js";

/** A fictional service whose models use every feature of the model language. */
export const zoo = service({
  name: "zoo",
  // As the generated files and the hand-written ones next to them import it.
  package: "../../sdk/index.js",
  root: "ZooResource",
  doc: "The zoo.",
  retryMode: "adaptive",
  client: { module: "create-client", function: "createClient" },
  check: { module: "check-names", function: "checkNames" },
  maxValues: 200,
  dryRun: "DryRun",
  createdTags: {
    member: "TagSpecifications",
    join: { module: "tag-specifications", function: "tagSpecifications" },
  },
  isEventuallyConsistent: true,
  resources: { Animal, CheckUp, Enclosure, Feeding, Keeper, Label, Passport },
  factories: { CheckUp: [], Keeper: ["keeper", "colleague"] },
  actions: {
    admitAnimals: {
      operation: "AdmitAnimals",
      returns: many("Animal", { id: item("AnimalId") }, "Animals[]"),
      tagged: "animal",
    },
    callKeeper: { operation: "CallKeeper" },
    createEnclosure: { operation: "CreateEnclosure", returns: one("Enclosure", { name: item("Name") }, "@") },
    closeEnclosure: { operation: "CloseEnclosure", returns: one("Enclosure", { name: input("Name") }) },
  },
  hasMany: {
    animals: { type: "Animal", doc: "All animals of the zoo." },
    enclosures: { type: "Enclosure" },
    keepers: { type: "Keeper" },
    labels: { type: "Label" },
  },
  custom: { census: "census" },
  deferred: { rooms: { grooming: ["grooming"] }, streams: ["stream"] },
  files: { "tables/hours.ts": () => "export const OPENS = 9;\n" },
});
