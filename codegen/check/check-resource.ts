import { endOf } from "../emit/class/ending.js";
import { collectionName, listingsOf } from "../emit/listing/listings.js";
import type { HasModel, ResourceModel } from "../model/index.js";
import { isReserved, isTakenType } from "../model/names/reserved.js";
import { NO_SHAPE, type Shape } from "../sdk/index.js";
import { checkCollectionClashes, checkResourceClashes } from "./check-clashes.js";
import { checkCustom, checkCustomMembers, checkGetters } from "./operation/check-custom.js";
import { checkList } from "./list/check-list.js";
import { checkAttributePaths, checkLoad } from "./list/check-load.js";
import {
  checkAction,
  checkBatchAction,
  checkHasMany,
  checkIdentifierSources,
  checkWaiter,
  itemAt,
} from "./operation/check-operations.js";
import type { Problems } from "./problems.js";
import { checkTags } from "./check-tags.js";

/** Checks one resource's model. */
export function checkResource(problems: Problems, name: string): void {
  const { context } = problems;
  const model = context.resource(name);
  const where = `${context.model.name}.${name}`;
  if (isTakenType(name)) problems.add(where, "generated code has a type of this name; call it otherwise");
  const shape = model.shape === undefined ? NO_SHAPE : context.sdk.shape(model.shape);
  if (!shape) {
    problems.expectName(
      `${where}.shape`,
      "there is no structure",
      model.shape ?? "",
      context.sdk.structureNames(),
    );
    return;
  }
  if (model.load && model.shape === undefined)
    problems.add(`${where}.load`, "there is no shape to be loaded");
  const identifiers = Object.keys(model.identifiers);
  const scope = { identifiers, data: shape };
  for (const [id, { member }] of Object.entries(model.identifiers)) {
    if (isReserved(id)) {
      problems.add(`${where}.identifiers.${id}`, "no parameter can have this name; call it otherwise");
    }
    if (member !== undefined) problems.expectMember(`${where}.identifiers.${id}`, shape, member);
  }
  for (const way of ["load", "exists"] as const) {
    checkLoad(problems, `${where}.${way}`, model[way], model);
  }
  if (model.tags !== undefined) checkTags(problems, `${where}.tags`, model, shape);
  checkAttributePaths(problems, where, model, shape);
  for (const listing of listingsOf(context, name)) {
    const place = listing.list === model.list ? "list" : `${collectionName(listing)}.list`;
    checkList(problems, `${where}.${place}`, listing);
  }
  each(model.actions, (member, one) => checkAction(problems, `${where}.actions.${member}`, one, scope));
  each(model.batchActions, (member, one) =>
    checkBatchAction(problems, `${where}.batchActions.${member}`, one, name),
  );
  each(model.waiters, (member, one) => checkWaiter(problems, `${where}.waiters.${member}`, one, model));
  for (const one of model.customWaiters ?? []) {
    checkWaiter(problems, `${where}.customWaiters`, one, model);
  }
  each(model.has, (member, one) => checkHas(problems, `${where}.has.${member}`, one, identifiers, shape));
  each(model.foreign, (member, { path }) => {
    problems.expectPath(`${where}.foreign.${member}`, shape, path);
  });
  each(model.hasMany, (member, one) => checkHasMany(problems, `${where}.hasMany.${member}`, one, scope));
  checkCustomMembers(problems, `${where}.custom`, model.custom, name);
  checkCustomMembers(problems, `${where}.collectionCustom`, model.collectionCustom);
  checkGetters(problems, `${where}.getters`, model.getters);
  checkNeeds(problems, where, model, listingsOf(context, name).length > 0);
  for (const reference of model.madeWith ?? []) {
    problems.expectName(
      `${where}.madeWith`,
      "there is no reference",
      reference,
      Object.keys(model.has ?? {}),
    );
  }
  checkEnd(problems, `${where}.end`, model);
  checkResourceClashes(problems, where, model, shape);
  checkCollectionClashes(problems, where, model, listingsOf(context, name));
}

/** Checks that a member deletes the resource, and that there is a way to know whether it existed. */
function checkEnd(problems: Problems, where: string, model: ResourceModel): void {
  const { actions = {}, custom = {}, end, load, state } = model;
  if (!end) return;
  const members = Object.keys({ ...actions, ...custom });
  if (end.member !== undefined) problems.expectName(where, "there is no action", end.member, members);
  else if (!endOf(model)) problems.add(where, "no action is called delete or terminate: give its member");
  if (end.isSilent && !load)
    problems.add(where, "isSilent needs a load, which finds out beforehand whether it exists");
  if (end.gone !== undefined && (!end.isSilent || state === undefined))
    problems.add(where, "gone needs isSilent, and a state");
  if (end.isSilent && end.notFound) problems.add(where, "isSilent needs no notFound errors");
}

/** Checks for members that need something that the model does not have. */
function checkNeeds(problems: Problems, where: string, model: ResourceModel, isListed: boolean): void {
  const { load, exists, waiters, batchActions, collectionCustom } = model;
  if (!load && exists) problems.add(`${where}.exists`, "exists needs a load");
  if (!load && Object.keys(waiters ?? {}).length > 0) {
    problems.add(`${where}.waiters`, "only what can be loaded can be waited for");
  }
  if (isListed) return;
  if (Object.keys(batchActions ?? {}).length > 0) problems.add(`${where}.batchActions`, "there is no list");
  if (Object.keys(collectionCustom ?? {}).length > 0)
    problems.add(`${where}.collectionCustom`, "there is no list");
}

function checkHas(
  problems: Problems,
  where: string,
  model: HasModel,
  identifiers: readonly string[],
  shape: Shape,
): void {
  const { by, path, many, type } = model;
  if (by) {
    checkCustom(problems, where, by.module, by.function);
    if (!problems.expectResource(where, type)) return;
    const of = Object.keys(problems.context.resource(type).identifiers);
    for (const name of of)
      if (!model.identifiers[name]) problems.add(where, `${type} needs the identifier ${name}`);
    for (const name of Object.keys(model.identifiers))
      problems.expectName(where, `there is no identifier of ${type}`, name, of);
    return;
  }
  const item = path === undefined ? undefined : itemAt(problems, `${where}.path`, shape, path, many);
  const isSubresource = model.kind === "subresource";
  const scope = { identifiers, data: isSubresource ? undefined : shape, item, argument: isSubresource };
  checkIdentifierSources(problems, where, type, model.identifiers, scope);
  const needsData = Object.values(model.identifiers).some(({ from }) => from === "data" || from === "item");
  if (!isSubresource && !needsData) problems.add(where, "a reference takes an identifier from the data");
  if (many && path === undefined) problems.add(where, "many resources need a path to them");
}

function each<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  check: (member: string, value: Value) => void,
): void {
  for (const [member, value] of Object.entries(record ?? {})) check(member, value);
}
