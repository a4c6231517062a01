import type { ServiceContext } from "../emit/source/service-context.js";
import { checkBases } from "./check-bases.js";
import { checkClassClashes, checkRootClashes } from "./check-clashes.js";
import { checkCustom, checkCustomMembers } from "./operation/check-custom.js";
import { checkAction, checkHasMany } from "./operation/check-operations.js";
import { checkResource } from "./check-resource.js";
import { Problems } from "./problems.js";

/**
 * Checks a service's models against the SDK and each other: every operation, member, path, paginator, waiter and
 * resource that they name must exist.
 *
 * @throws {ModelError} that names every problem
 */
export function checkService(context: ServiceContext): void {
  const problems = new Problems(context);
  const { model } = context;
  for (const name of Object.keys(model.resources)) checkResource(problems, name);
  for (const [member, action] of Object.entries(model.actions)) {
    checkAction(problems, `${model.name}.actions.${member}`, action, {});
  }
  for (const [member, many] of Object.entries(model.hasMany)) {
    checkHasMany(problems, `${model.name}.hasMany.${member}`, many, {});
  }
  for (const [member, { type, selector }] of Object.entries(model.lookups ?? {})) {
    const where = `${model.name}.lookups.${member}`;
    if (!problems.expectResource(where, type)) continue;
    const { list } = context.resource(type);
    if (list) problems.expectName(where, "there is no selector", selector, list.selectors);
    else problems.add(where, `${type} has no list`);
  }
  for (const name of Object.keys(model.factories ?? {})) {
    problems.expectResource(`${model.name}.factories`, name);
  }
  checkCustomMembers(problems, `${model.name}.custom`, model.custom);
  const { check, client, createdTags } = model;
  if (createdTags?.join) {
    const { module, function: name } = createdTags.join;
    checkCustom(problems, `${model.name}.createdTags.join`, module, name);
  }
  if (check) checkCustom(problems, `${model.name}.check`, check.module, check.function);
  if (client) checkCustom(problems, `${model.name}.client`, client.module, client.function);
  checkRootClashes(problems);
  checkClassClashes(problems);
  checkBases(problems);
  problems.throwIfAny();
}
