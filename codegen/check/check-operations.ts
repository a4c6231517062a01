import type { ServiceContext } from "../emit/service-context.js";
import type { ActionModel, BatchActionModel, HasManyModel, IdentifierSources } from "../model/index.js";
import type { ReturnsModel, WaiterModel } from "../model/index.js";
import { nearMatches, type Operation, type Shape } from "../sdk/index.js";
import { checkParams, checkSource, type SourceScope } from "./check-params.js";
import type { Problems } from "./problems.js";

/** The operation, or a problem that names those it may have been meant to be. */
export function findOperation(
  problems: Problems,
  context: ServiceContext,
  where: string,
  name: string,
): Operation | undefined {
  const operation = context.sdk.operation(name);
  if (!operation)
    problems.add(where, `there is no operation ${name}${meant(name, context.sdk.operationNames)}`);
  return operation;
}

export function checkAction(
  problems: Problems,
  context: ServiceContext,
  where: string,
  model: ActionModel,
  scope: SourceScope,
): void {
  const operation = findOperation(problems, context, where, model.operation);
  if (!operation) return;
  checkParams(problems, where, model.params ?? {}, operation.input, scope);
  if (model.returns) checkReturns(problems, context, `${where}.returns`, model.returns, operation, scope);
}

export function checkBatchAction(
  problems: Problems,
  context: ServiceContext,
  where: string,
  model: BatchActionModel,
  identifiers: readonly string[],
): void {
  const operation = findOperation(problems, context, where, model.operation);
  if (!operation) return;
  checkParams(problems, where, model.params, operation.input, { identifiers });
  if (!Object.keys(model.params).some((target) => /\[[*]?\]/.test(target))) {
    problems.add(where, "no parameter takes all items ([] or [*]), so the call would not be limited to them");
  }
  for (const name of model.names ?? [])
    checkSource(problems, `${where}.names`, { from: "identifier", name }, { identifiers });
  if (!model.failures) return;
  const { path, id, code, message } = model.failures;
  for (const member of [...id, code, message]) {
    const found = operation.output.resolvePath(`${path}[].${member}`);
    if (!found.ok) problems.add(`${where}.failures`, found.message);
  }
}

export function checkWaiter(
  problems: Problems,
  context: ServiceContext,
  where: string,
  model: WaiterModel,
  identifiers: readonly string[],
): void {
  const waiter = context.sdk.waiter(model.waiter);
  if (!waiter) {
    problems.add(
      where,
      `there is no waiter ${model.waiter}${meant(model.waiter, context.sdk.waiterNames())}`,
    );
    return;
  }
  const operation = findOperation(problems, context, where, waiter.operation);
  if (operation) checkParams(problems, where, model.params, operation.input, { identifiers });
}

export function checkHasMany(
  problems: Problems,
  context: ServiceContext,
  where: string,
  model: HasManyModel,
  scope: SourceScope,
): void {
  const target = context.model.resources[model.type];
  if (!target?.list) {
    problems.add(where, target ? `${model.type} has no list` : `there is no resource ${model.type}`);
    return;
  }
  const operation = findOperation(problems, context, where, target.list.operation);
  if (operation) checkParams(problems, where, model.params ?? {}, operation.input, scope);
}

/** Checks that the resource is there, and that all of its identifiers and no others get a value. */
export function checkIdentifierSources(
  problems: Problems,
  context: ServiceContext,
  where: string,
  type: string,
  sources: IdentifierSources,
  scope: SourceScope,
): void {
  const target = context.model.resources[type];
  if (!target) {
    problems.add(where, `there is no resource ${type}${meant(type, Object.keys(context.model.resources))}`);
    return;
  }
  for (const name of Object.keys(target.identifiers)) {
    if (!sources[name]) problems.add(where, `${type} needs the identifier ${name}`);
  }
  for (const [name, source] of Object.entries(sources)) {
    if (!target.identifiers[name]) problems.add(where, `${type} has no identifier ${name}`);
    checkSource(problems, `${where}.${name}`, source, scope);
  }
}

function checkReturns(
  problems: Problems,
  context: ServiceContext,
  where: string,
  model: ReturnsModel,
  operation: Operation,
  scope: SourceScope,
): void {
  const { input, output } = operation;
  const root = model.over === "input" ? input : output;
  const item = model.path === undefined ? undefined : itemAt(problems, where, root, model.path);
  const sources = { ...scope, item, response: output, input };
  checkIdentifierSources(problems, context, where, model.type, model.identifiers, sources);
}

/** The shape at a path, or a problem. */
export function itemAt(problems: Problems, where: string, shape: Shape, path: string): Shape | undefined {
  const found = path.split("|").map((one) => shape.resolvePath(one));
  for (const one of found) if (!one.ok) problems.add(where, one.message);
  const [first] = found;
  return first?.ok ? first.shape : undefined;
}

function meant(name: string, candidates: readonly string[]): string {
  const near = nearMatches(name, candidates);
  return near.length > 0 ? `; did you mean ${near.join(" or ")}?` : "";
}
