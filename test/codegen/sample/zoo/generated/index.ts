// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { AnimalCollection, type AnimalFilter } from "./animal-collection.js";
export { Animal, type AnimalIdentifiers } from "./animal.js";
export { CheckUp, type CheckUpIdentifiers } from "./check-up.js";
export { EnclosureCollection, type EnclosureFilter, EnclosurePage } from "./enclosure-collection.js";
export { Enclosure, type EnclosureIdentifiers } from "./enclosure.js";
export { FeedingCollection, type FeedingFilter } from "./feeding-collection.js";
export { Feeding, type FeedingIdentifiers } from "./feeding.js";
export { KeeperCollection, type KeeperFilter } from "./keeper-collection.js";
export { Keeper, type KeeperIdentifiers } from "./keeper.js";
export { LabelCollection, type LabelFilter } from "./label-collection.js";
export { Label, type LabelIdentifiers } from "./label.js";
export { Passport, type PassportIdentifiers } from "./passport.js";
export { ZooResource, type ZooResourceConfig } from "./zoo-resource.js";
