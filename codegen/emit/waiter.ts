import type { ResourceModel, WaiterModel } from "../model/index.js";
import { docComment } from "./doc-comment.js";
import { CORE } from "./modules.js";
import { parameterMembers } from "./parameters.js";
import type { ServiceContext } from "./service-context.js";
import type { SourceFile } from "./source-file.js";

/** A method that waits by one of the client's own waiters. */
export function waiter(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: WaiterModel,
  resource: ResourceModel,
): string {
  const known = context.sdk.waiter(model.waiter);
  if (!known) throw new Error(`${context.model.package} has no waiter ${model.waiter}`);
  const options = file.type("WaiterOptions", `${CORE}/waiter/waiter.js`);
  const wait = file.value(known.functionName, context.model.package);
  const output = file.type(`${known.operation}CommandOutput`, context.model.package);
  const showsResource = isLoadedBy(resource, known.operation);
  const notFound = resource.load?.notFound ?? [];
  const expected = [...new Set([...known.errorNames, ...notFound])];
  const definition = `{
name: "${model.waiter}",
delay: ${model.delay},
attempts: ${model.attempts},
expectedErrors: ${JSON.stringify(expected)},
wait: (parameters) => ${wait}(parameters, { ${parameterMembers(model.params, {})} }),
}`;
  const pace = `Every ${model.delay} s, ${model.attempts} times, unless \`options\` say otherwise`;
  const after = showsResource
    ? "the resource then shows what was seen last"
    : "the next load() then asks again";
  return `${docComment(
    `Waits by the service's waiter \`${model.waiter}\`, which polls ${context.link(known.operation)}. ${pace}; ${after}.`,
    "@throws `WaiterTimeoutError` when time or attempts run out;\n  `WaiterFailedError` when the state cannot come any more, or the service refuses to tell",
  )}
async ${member}(options: ${options} = {}): Promise<this> {
return this.wait<${output}>(${definition}, options${showsResource ? ", pick" : ""});
}`;
}

/** Whether a waiter's response holds what a load would have asked for. */
export function isLoadedBy(resource: ResourceModel, operation: string): boolean {
  const { load } = resource;
  return load !== undefined && "operation" in load && load.operation === operation;
}
