import { type Listing, listingsOf } from "../../emit/listing/listings.js";
import type { ActionModel, BatchActionModel, HasManyModel, IdentifierSources } from "../../model/index.js";
import type {
  FailuresModel,
  ResourceModel,
  ReturnsModel,
  WaiterDefinitionModel,
  WaiterModel,
} from "../../model/index.js";
import type { Operation, Shape } from "../../sdk/index.js";
import { checkCustom } from "./check-custom.js";
import { checkParams, checkSource, type SourceScope, takesAll } from "./check-params.js";
import { checkItem } from "./check-item.js";
import { checkDocuments, checkResult, checkShorthand, checkTaken } from "./check-action-parts.js";
import type { Problems } from "../problems.js";

/** The operation, or a problem with suggestions. */
export function findOperation(problems: Problems, where: string, name: string): Operation | undefined {
  problems.expectName(where, "there is no operation", name, problems.context.sdk.operationNames);
  return problems.context.sdk.operation(name);
}

export function checkAction(problems: Problems, where: string, model: ActionModel, scope: SourceScope): void {
  const operation = findOperation(problems, where, model.operation);
  if (!operation) return;
  checkParams(problems, where, model.params ?? {}, operation.input, scope);
  if (model.returns) checkReturns(problems, `${where}.returns`, model.returns, operation, scope);
  if (model.returns && model.failures) problems.add(`${where}.failures`, "only a raw output contains them");
  if (model.failures) checkFailures(problems, `${where}.failures`, model.failures, operation);
  checkDocuments(problems, `${where}.documents`, model, operation);
  for (const member of model.requiresOneOf ?? []) {
    problems.expectTaken(`${where}.requiresOneOf`, operation, member);
  }
  if (model.result) checkResult(problems, `${where}.result`, model, operation);
  if (model.shorthand) checkShorthand(problems, `${where}.shorthand`, model.shorthand, operation);
  if (model.accepts) checkTaken(problems, `${where}.accepts`, model.accepts);
  if (model.native && !problems.context.model.native)
    problems.add(`${where}.native`, "native of the service does not say how values are made native");
  if (model.tagged === undefined) return;
  const { createdTags } = problems.context.model;
  if (!createdTags)
    problems.add(`${where}.tagged`, "createdTags of the service does not say how inputs take tags");
  else if (!operation.input.members.includes(createdTags.member)) {
    problems.add(`${where}.tagged`, `${operation.name} takes no ${createdTags.member}`);
  }
}

export function checkBatchAction(
  problems: Problems,
  where: string,
  model: BatchActionModel,
  type: string,
): void {
  const { context } = problems;
  const operation = findOperation(problems, where, model.operation);
  if (!operation) return;
  const resource = context.resource(type);
  const identifiers = Object.keys(resource.identifiers);
  const scope = {
    identifiers,
    all: true,
    data: resource.shape === undefined ? undefined : context.sdk.shape(resource.shape),
  };
  checkParams(problems, where, model.params, operation.input, scope);
  if (!Object.keys(model.params).some(takesAll)) {
    problems.add(where, "no parameter takes all items ([] or [*]), so the call would not be limited to them");
  }
  for (const name of model.names ?? []) {
    problems.expectName(`${where}.names`, "there is no identifier", name, identifiers);
  }
  if (model.group) {
    checkCustom(problems, `${where}.group`, model.group.module, model.group.function);
  } else {
    checkShared(problems, where, model, listingsOf(context, type));
  }
  if (model.failures) checkFailures(problems, `${where}.failures`, model.failures, operation);
}

function checkFailures(
  problems: Problems,
  where: string,
  { path, id, code, message }: FailuresModel,
  operation: Operation,
): void {
  const ids = "position" in id ? [id.position] : id;
  for (const member of [...ids, code, message]) {
    problems.expectPath(where, operation.output, `${path}[].${member}`);
  }
}

/** A call takes such a value from its first item; so all items must have the same, as with the parent's. */
function checkShared(
  problems: Problems,
  where: string,
  model: BatchActionModel,
  listings: readonly Listing[],
): void {
  for (const [target, source] of Object.entries(model.params)) {
    if (takesAll(target) || source.from !== "identifier") continue;
    const { name } = source;
    if (!listings.some(({ list }) => list.identifiers[name]?.from === "item")) continue;
    problems.add(
      `${where}.params["${target}"]`,
      `${name} is not the same of all items: give the target [] or [*], or split the items by a group`,
    );
  }
}

export function checkWaiter(
  problems: Problems,
  where: string,
  model: WaiterDefinitionModel & Partial<WaiterModel>,
  resource: ResourceModel,
): void {
  const { context } = problems;
  if (!problems.expectName(where, "there is no waiter", model.waiter, context.sdk.waiterNames())) return;
  const waiter = context.sdk.waiter(model.waiter);
  const operation = waiter && context.sdk.operation(waiter.operation);
  if (!operation) return;
  const identifiers = Object.keys(resource.identifiers);
  if (model.params) checkParams(problems, where, model.params, operation.input, { identifiers });
  for (const path of [
    ...Object.keys(model.fails ?? {}),
    ...(model.reason === undefined ? [] : [model.reason]),
  ]) {
    problems.expectPath(where, operation.output, path);
  }
  const { explain } = model;
  if (explain) checkCustom(problems, `${where}.explain`, explain.module, explain.function);
  if (model.endStates && resource.state === undefined) problems.add(where, "the resource has no state");
}

export function checkHasMany(
  problems: Problems,
  where: string,
  model: HasManyModel,
  scope: SourceScope,
): void {
  const { resources } = problems.context.model;
  if (!problems.expectResource(where, model.type)) return;
  const list = model.list ?? resources[model.type]?.list;
  const operation = list && problems.context.sdk.operation(list.operation);
  if (!list) problems.add(where, `${model.type} has no list`);
  if (operation) checkParams(problems, where, model.params ?? {}, operation.input, scope);
}

/** Checks that the resource exists, and that exactly its identifiers get a value. */
export function checkIdentifierSources(
  problems: Problems,
  where: string,
  type: string,
  sources: IdentifierSources,
  scope: SourceScope,
): void {
  if (!problems.expectResource(where, type)) return;
  const identifiers = Object.keys(problems.context.resource(type).identifiers);
  for (const name of identifiers) {
    if (!sources[name]) problems.add(where, `${type} needs the identifier ${name}`);
  }
  for (const [name, source] of Object.entries(sources)) {
    problems.expectName(where, `there is no identifier of ${type}`, name, identifiers);
    checkSource(problems, `${where}.${name}`, source, scope);
  }
}

function checkReturns(
  problems: Problems,
  where: string,
  model: ReturnsModel,
  operation: Operation,
  scope: SourceScope,
): void {
  const { input, output } = operation;
  const root = model.over === "input" ? input : output;
  const item = model.path === undefined ? undefined : itemAt(problems, where, root, model.path, model.many);
  if (model.many && model.path === undefined) problems.add(where, "many resources need a path to them");
  const target = problems.context.model.resources[model.type];
  if (target && model.over !== "input") checkItem(problems, where, item, target, model);
  const sources = { ...scope, item, response: output, input };
  checkIdentifierSources(problems, where, model.type, model.identifiers, sources);
}

/** The shape at a path to one item or to many, or a problem; `|` separates alternatives. */
export function itemAt(
  problems: Problems,
  where: string,
  shape: Shape,
  path: string,
  many: boolean,
): Shape | undefined {
  const found = path.split("|").map((one) => ({ one, result: shape.resolvePath(one) }));
  for (const { one, result } of found) {
    if (!result.ok) problems.add(where, result.message);
    else if (result.many !== many || (many && !one.endsWith("]"))) {
      problems.add(
        where,
        `Path "${one}" does not lead to ${many ? "a list's items: end it with []" : "one item"}`,
      );
    }
  }
  const first = found[0]?.result;
  return first?.ok ? first.shape : undefined;
}
