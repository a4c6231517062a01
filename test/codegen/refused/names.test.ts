import { describe } from "vitest";
import type { ResourceModel, ServiceModel } from "../../../codegen/model/index.js";
import { refuses, service } from "./refused.js";

const toy: ResourceModel = { doc: "A toy.", identifiers: { id: {} }, shape: "CheckUp" };

function withToy(name: string, changes: Partial<ResourceModel> = {}): ServiceModel {
  return { ...service, resources: { ...service.resources, [name]: { ...toy, ...changes } } };
}

describe("refuses names that are invalid in code:", () => {
  refuses([
    [
      "an identifier that is invalid as a parameter",
      withToy("Toy", { identifiers: { function: {} } }),
      "zoo.Toy.identifiers.function: no parameter can have this name; call it otherwise",
    ],
    [
      "a class that would hide a built-in type",
      withToy("Promise"),
      "zoo.Promise: generated code has a type of this name; call it otherwise",
    ],
  ]);
});
