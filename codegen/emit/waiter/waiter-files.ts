import type { ResourceModel, WaiterDefinitionModel, WaiterModel } from "../../model/index.js";
import { fileName } from "../../model/names/names.js";
import type { ServiceContext } from "../source/service-context.js";
import { SourceFile } from "../source/source-file.js";
import { sharedDescription } from "./shared-description.js";
import { constantName, type SharedParts, waiterDefinition } from "./waiter-definition.js";

interface Wanted {
  readonly model: WaiterDefinitionModel | WaiterModel;
  readonly resource: ResourceModel;
}

/** The module of the waiters that poll an operation, relative to `generated/`. */
export function waiterModule(operation: string): string {
  return `./waiters/${fileName(operation)}.js`;
}

/** The files of a service's waiters below `generated/`: one for each polled operation. */
export function waiterFiles(context: ServiceContext): Map<string, string> {
  const byOperation = new Map<string, Map<string, Wanted>>();
  for (const resource of Object.values(context.model.resources)) {
    const models = [...Object.values(resource.waiters ?? {}), ...(resource.customWaiters ?? [])];
    for (const model of models) {
      const operation = context.sdk.waiter(model.waiter)?.operation ?? "";
      const wanted = byOperation.get(operation) ?? new Map<string, Wanted>();
      byOperation.set(operation, wanted.set(constantName(model), { model, resource }));
    }
  }
  return new Map(
    [...byOperation].map(([operation, wanted]) => [
      waiterModule(operation).replace(/^\.\/(.*)\.js$/, "$1.ts"),
      waiterFile(context, operation, [...wanted.values()]),
    ]),
  );
}

function waiterFile(context: ServiceContext, operation: string, wanted: readonly Wanted[]): string {
  const file = new SourceFile(waiterModule(operation));
  const parts: SharedParts = { requests: new Map(), values: new Map() };
  const constants = wanted.map(({ model, resource }) => {
    const shared = "params" in model ? sharedDescription(context, model, resource) : undefined;
    return waiterDefinition(context, file, parts, model, resource, shared);
  });
  return file.render(
    `${[...parts.requests.values(), ...constants, ...parts.values.values()].join("\n\n")}\n`,
  );
}
