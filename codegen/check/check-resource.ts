import { attributes } from "../emit/attributes.js";
import { pageTokens } from "../emit/collection-class.js";
import { filledMembers } from "../emit/parameters.js";
import type { ServiceContext } from "../emit/service-context.js";
import type { HasModel, ListModel, ResourceModel } from "../model/index.js";
import { memberName } from "../model/names.js";
import type { Shape } from "../sdk/index.js";
import {
  checkAction,
  checkBatchAction,
  checkHasMany,
  checkIdentifierSources,
  checkWaiter,
  findOperation,
  itemAt,
} from "./check-operations.js";
import { checkParams } from "./check-params.js";
import type { Problems } from "./problems.js";

// What every resource inherits; a model must not redefine it.
const INHERITED = [
  "attribute",
  "constructor",
  "context",
  "equals",
  "exists",
  "identifiers",
  "isLoaded",
  "load",
  "meta",
  "reload",
  "subject",
  "then",
  "toJSON",
  "toString",
  "uid",
];

/** Checks one resource's model. */
export function checkResource(problems: Problems, context: ServiceContext, name: string): void {
  const model = context.resource(name);
  const where = `${context.model.name}.${name}`;
  const shape = context.sdk.shape(model.shape);
  if (!shape) {
    problems.add(`${where}.shape`, `there is no structure ${model.shape}`);
    return;
  }
  const identifiers = Object.keys(model.identifiers);
  const scope = { identifiers, data: shape };
  for (const [id, { member }] of Object.entries(model.identifiers)) {
    if (member !== undefined && !shape.members.includes(member)) {
      problems.add(`${where}.identifiers.${id}`, `${model.shape} has no member ${member}`);
    }
  }
  checkLoad(problems, context, where, model);
  if (model.list) checkList(problems, context, where, name, model.list);
  each(model.actions, (member, one) =>
    checkAction(problems, context, `${where}.actions.${member}`, one, scope),
  );
  each(model.batchActions, (member, one) =>
    checkBatchAction(problems, context, `${where}.batchActions.${member}`, one, identifiers),
  );
  each(model.waiters, (member, one) =>
    checkWaiter(problems, context, `${where}.waiters.${member}`, one, identifiers),
  );
  each(model.has, (member, one) =>
    checkHas(problems, context, `${where}.has.${member}`, one, identifiers, shape),
  );
  each(model.hasMany, (member, one) =>
    checkHasMany(problems, context, `${where}.hasMany.${member}`, one, scope),
  );
  checkClashes(problems, where, model, shape);
}

function checkLoad(problems: Problems, context: ServiceContext, where: string, model: ResourceModel): void {
  const { load } = model;
  if (!load || "custom" in load) return;
  const operation = findOperation(problems, context, `${where}.load`, load.operation);
  if (!operation) return;
  checkParams(problems, `${where}.load`, load.params, operation.input, {
    identifiers: Object.keys(model.identifiers),
  });
  itemAt(problems, `${where}.load.path`, operation.output, load.path);
}

function checkList(
  problems: Problems,
  context: ServiceContext,
  where: string,
  name: string,
  list: ListModel,
): void {
  const operation = findOperation(problems, context, `${where}.list`, list.operation);
  if (!operation) return;
  const { input, output } = operation;
  checkParams(problems, `${where}.list`, list.params ?? {}, input, {});
  for (const member of list.selectors) {
    if (!input.members.includes(member))
      problems.add(`${where}.list.selectors`, `${list.operation} takes no ${member}`);
  }
  const parent = parentMembers(context, name);
  const item = itemAt(problems, `${where}.list.path`, output, list.path);
  checkIdentifierSources(problems, context, `${where}.list.identifiers`, name, list.identifiers, {
    item,
    parent,
  });
  if (list.tokens === undefined && !context.sdk.paginator(list.operation)) {
    problems.add(
      `${where}.list`,
      `${list.operation} has no paginator; say tokens: {…}, or false if it does not page`,
    );
    return;
  }
  for (const [token, from] of Object.entries(pageTokens(context, list))) {
    if (!input.members.includes(token))
      problems.add(`${where}.list.tokens`, `${list.operation} takes no ${token}`);
    const found = output.resolvePath(from);
    if (!found.ok) problems.add(`${where}.list.tokens`, found.message);
  }
  const size = list.pageSize?.member;
  if (size !== undefined && !input.members.includes(size)) {
    problems.add(`${where}.list.pageSize`, `${list.operation} takes no ${size}`);
  }
}

/** The members that all parents of a resource's collections fill in. */
function parentMembers(context: ServiceContext, name: string): string[] {
  const { resources, hasMany } = context.model;
  const owners: readonly Pick<ResourceModel, "hasMany">[] = [...Object.values(resources), { hasMany }];
  const uses = owners
    .flatMap((owner) => Object.values(owner.hasMany ?? {}))
    .filter((many) => many.type === name)
    .map((many) => filledMembers(many.params ?? {}));
  const [first = []] = uses;
  return first.filter((member) => uses.every((members) => members.includes(member)));
}

function checkHas(
  problems: Problems,
  context: ServiceContext,
  where: string,
  model: HasModel,
  identifiers: readonly string[],
  shape: Shape,
): void {
  const item = model.path === undefined ? undefined : itemAt(problems, `${where}.path`, shape, model.path);
  const isSubresource = model.kind === "subresource";
  const scope = { identifiers, data: isSubresource ? undefined : shape, item, argument: isSubresource };
  checkIdentifierSources(problems, context, where, model.type, model.identifiers, scope);
  const needsData = Object.values(model.identifiers).some(({ from }) => from === "data" || from === "item");
  if (!isSubresource && !needsData) problems.add(where, "a reference takes an identifier from the data");
}

/** Two members of one name, or one that hides what every resource has. */
function checkClashes(problems: Problems, where: string, model: ResourceModel, shape: Shape): void {
  const seen = new Map<string, string>(INHERITED.map((name) => [name, "what every resource has"]));
  const claim = (name: string, kind: string): void => {
    const before = seen.get(name);
    if (before) problems.add(`${where}.${kind}.${name}`, `the name is taken by ${before}`);
    seen.set(name, kind);
  };
  for (const [name, { member }] of Object.entries(model.identifiers)) {
    claim(name, "identifiers");
    const second = member === undefined ? name : memberName(member);
    if (second !== name) claim(second, "identifiers");
  }
  for (const kind of ["actions", "has", "hasMany", "waiters", "custom"] as const) {
    for (const name of Object.keys(model[kind] ?? {})) claim(name, kind);
  }
  for (const name of attributes(shape, model).keys()) claim(name, "attributes");
}

function each<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  check: (member: string, value: Value) => void,
): void {
  for (const [member, value] of Object.entries(record ?? {})) check(member, value);
}
