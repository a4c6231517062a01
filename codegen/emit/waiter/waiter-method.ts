import type { ResourceModel, WaiterModel } from "../../model/index.js";
import { callOptionsType } from "../source/call-options-type.js";
import { docComment } from "../source/doc-comment.js";
import { CORE, customModule } from "../source/modules.js";
import { parameterMembers } from "../source/parameters.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";
import { sharedDescription } from "./shared-description.js";
import { constantName } from "./waiter-definition.js";
import { waiterModule } from "./waiter-files.js";

/** A method that waits with one of the service's waiters. */
export function waiterMethod(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: WaiterModel,
  resource: ResourceModel,
): string {
  const known = context.sdk.waiter(model.waiter);
  if (!known) throw new Error(`${context.model.package} has no waiter ${model.waiter}`);
  const waiting = file.type("WaiterOptions", `${CORE}/waiter/waiter.js`);
  const options =
    resource.callOptions === undefined ? waiting : `${waiting} & ${callOptionsType(file, resource)}`;
  const definition = file.value(constantName(model), waiterModule(known.operation));
  const showsResource = isLoadedBy(resource, known.operation);
  const pick = showsResource ? ", pick" : "";
  const shared = sharedDescription(context, model, resource);
  if (shared && model.explain)
    throw new Error(`${model.waiter} requests many resources at once, and has no reason for one of them.`);
  const call = shared
    ? `this.waitTogether(${definition}, this.${shared.identifier}, options${pick})`
    : `this.wait(${explaining(file, model, definition)}, () => ${command(context, file, model, known.operation)}, options${pick})`;
  const pace = `By default every ${model.delay} seconds, up to ${model.attempts} times`;
  const after = showsResource
    ? "the resource then has the attributes of the last poll"
    : "the next load() then sends a request";
  return `${docComment(
    `Waits with the service's waiter \`${model.waiter}\`, which polls ${context.link(known.operation)}. ${pace}; ${after}.`,
    `@throws \`WaiterTimeoutError\` when the time or the attempts run out;\n  \`WaiterFailedError\` when the state can no longer be reached, or the service rejects the request${model.explain ? `;\n  ${model.explain.note}` : ""}`,
  )}
async ${member}(options: ${options} = {}): Promise<this> {
return ${call};
}`;
}

/** The waiter, and how it finds out why a wait has failed. */
function explaining(file: SourceFile, { explain }: WaiterModel, waiter: string): string {
  if (!explain) return waiter;
  const find = file.value(explain.function, customModule(explain.module));
  return `{ ...${waiter}, explain: (calls) => ${find}(this, this.handle, calls) }`;
}

function command(context: ServiceContext, file: SourceFile, model: WaiterModel, operation: string): string {
  const name = file.value(`${operation}Command`, context.model.package);
  return `new ${name}({ ${parameterMembers(model.params, {})} })`;
}

/** Whether a waiter's response contains the data that a load would request. */
export function isLoadedBy(resource: ResourceModel, operation: string): boolean {
  const { load } = resource;
  return load !== undefined && "operation" in load && load.operation === operation;
}
