import type { ServiceContext } from "../emit/source/service-context.js";
import { checkBases } from "./check-bases.js";
import { checkClassClashes, checkRootClashes } from "./check-clashes.js";
import { checkCustom, checkCustomMembers } from "./operation/check-custom.js";
import { checkAction, checkHasMany } from "./operation/check-operations.js";
import { checkName } from "./operation/check-params.js";
import { checkResource } from "./check-resource.js";
import { Problems } from "./problems.js";

/**
 * Checks a service's models against the SDK and each other: every operation, member, path, paginator, waiter and
 * resource that they name must exist.
 *
 * @throws {ModelError} that names every problem
 */
export function checkService(context: ServiceContext): void {
  const problems = new Problems();
  const { model } = context;
  for (const name of Object.keys(model.resources)) checkResource(problems, context, name);
  for (const [member, action] of Object.entries(model.actions)) {
    checkAction(problems, context, `${model.name}.actions.${member}`, action, {});
  }
  for (const [member, many] of Object.entries(model.hasMany)) {
    checkHasMany(problems, context, `${model.name}.hasMany.${member}`, many, {});
  }
  for (const [member, { type, selector }] of Object.entries(model.lookups ?? {})) {
    const where = `${model.name}.lookups.${member}`;
    if (!checkName(problems, where, "resource", type, Object.keys(model.resources))) continue;
    const { list } = context.resource(type);
    if (list) checkName(problems, where, "selector", selector, list.selectors);
    else problems.add(where, `${type} has no list`);
  }
  for (const name of Object.keys(model.factories ?? {})) {
    checkName(problems, `${model.name}.factories`, "resource", name, Object.keys(model.resources));
  }
  checkCustomMembers(problems, context, `${model.name}.custom`, model.custom);
  const { check, client, createdTags } = model;
  if (createdTags?.join) {
    const { module, function: name } = createdTags.join;
    checkCustom(problems, context, `${model.name}.createdTags.join`, module, name);
  }
  if (check) checkCustom(problems, context, `${model.name}.check`, check.module, check.function);
  if (client) checkCustom(problems, context, `${model.name}.client`, client.module, client.function);
  checkRootClashes(problems, context);
  checkClassClashes(problems, context);
  checkBases(problems, context);
  problems.throwIfAny();
}
