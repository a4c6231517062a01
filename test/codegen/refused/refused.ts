import { expect, it } from "vitest";
import { checkService } from "../../../codegen/check/check-service.js";
import { ModelError } from "../../../codegen/check/problems.js";
import { CORE } from "../../../codegen/emit/source/modules.js";
import { ServiceContext } from "../../../codegen/emit/source/service-context.js";
import type { ActionModel, ListModel, ResourceModel, ServiceModel } from "../../../codegen/model/index.js";
import { sampleOptions } from "../sample/generate.js";
import { zoo } from "../sample/models/index.js";

// The sample service with a mistake in it, and the resulting errors.

/** A mistake, the model that contains it, and all expected problems. */
export type Refused = readonly [mistake: string, model: ServiceModel, ...problems: string[]];

/** One test for each mistake. */
export function refuses(cases: readonly Refused[]): void {
  const table = cases.map(([mistake, model, ...problems]) => [mistake, { model, problems }] as const);
  it.each(table)("%s", (_, { model, problems }) => {
    expect(problemsOf(model)).toEqual(problems);
  });
}

export const service: ServiceModel = zoo;

/** The problems of a model, one line for each. */
export function problemsOf(model: ServiceModel): readonly string[] {
  const { sdk, sourceRoot } = sampleOptions;
  if (!sdk) throw new Error("The sample brings its own SDK.");
  try {
    checkService(new ServiceContext(model, sdk, sourceRoot, CORE));
    return [];
  } catch (error) {
    if (error instanceof ModelError) return error.problems;
    throw error;
  }
}

/** The sample with changes to one resource. */
export function resourceWith(name: string, changes: Partial<ResourceModel>): ServiceModel {
  const resource = service.resources[name];
  if (!resource) throw new Error(`The sample has no ${name}.`);
  return { ...service, resources: { ...service.resources, [name]: { ...resource, ...changes } } };
}

/** The sample with one more action of Animal, `go`. */
export function actionWith(action: ActionModel): ServiceModel {
  return resourceWith("Animal", { actions: { go: action } });
}

/** The sample with changes to the listing of Animal. */
export function listWith(changes: Partial<ListModel>): ServiceModel {
  const { list } = service.resources["Animal"] ?? {};
  if (!list) throw new Error("Animal has no list.");
  return resourceWith("Animal", { list: { ...list, ...changes } });
}

/** The sample with another load of Animal. */
export function loadWith(changes: object): ServiceModel {
  const { load } = service.resources["Animal"] ?? {};
  return resourceWith("Animal", { load: { ...load, ...changes } as NonNullable<ResourceModel["load"]> });
}
