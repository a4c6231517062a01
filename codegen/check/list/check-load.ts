import { withArticle } from "../../../src/core/text/with-article.js";
import { bulkIdentifier } from "../../emit/class/loading.js";
import type { BulkModel, CustomLoadModel, LoadModel, ResourceModel } from "../../model/index.js";
import type { Operation, Shape } from "../../sdk/index.js";
import { checkCustom } from "../operation/check-custom.js";
import { findOperation, itemAt } from "../operation/check-operations.js";
import { checkParams } from "../operation/check-params.js";
import { checkItem } from "../operation/check-item.js";
import type { Problems } from "../problems.js";

/** Checks how a resource is loaded, or how its existence is checked. */
export function checkLoad(
  problems: Problems,
  where: string,
  load: LoadModel | CustomLoadModel | undefined,
  model: ResourceModel,
): void {
  if (!load) return;
  if ("custom" in load) {
    checkCustom(problems, where, load.custom, load.function);
    return;
  }
  const operation = findOperation(problems, where, load.operation);
  if (!operation) return;
  checkParams(problems, where, load.params, operation.input, { identifiers: Object.keys(model.identifiers) });
  const item = itemAt(problems, `${where}.path`, operation.output, load.path, false);
  checkItem(problems, `${where}.path`, item, model);
  if (load.bulk) checkBulk(problems, `${where}.bulk`, load, load.bulk, operation, model);
}

/** Checks the members that the model names among the attributes. */
export function checkAttributePaths(
  problems: Problems,
  where: string,
  model: ResourceModel,
  shape: Shape,
): void {
  for (const attribute of ["state", "reason"] as const) {
    const path = model[attribute];
    const found = path === undefined ? undefined : shape.resolvePath(path);
    if (found && !found.ok) problems.add(`${where}.${attribute}`, found.message);
  }
  checkDocuments(problems, where, model, shape);
  for (const member of model.always ?? []) {
    const [attribute = "", ...rest] = member.split(".");
    const inner = rest.length > 0 ? shape.member(attribute)?.member(rest.join(".")) : shape.member(member);
    const place = `${where}.always`;
    if (rest.length > 0 && !model.always?.includes(attribute)) {
      problems.add(place, `${member} is always there only if ${attribute} is`);
    }
    if (!inner) {
      problems.expectMember(place, shape, member);
    } else if (inner.kind === "list" || inner.kind === "map") {
      problems.add(place, `${member} is ${withArticle(inner.kind)}, which is empty if the response omits it`);
    }
  }
}

function checkDocuments(problems: Problems, where: string, model: ResourceModel, shape: Shape): void {
  const { documents = {}, attributeMap } = model;
  for (const member of Object.keys(documents)) {
    const inner = shape.member(member);
    const place = `${where}.documents.${member}`;
    if (!inner) problems.expectMember(place, shape, member);
    else if (inner.kind !== "simple") problems.add(place, `${member} is not a string`);
  }
  if (!attributeMap) return;
  const map = shape.member(attributeMap.member);
  if (!map) {
    problems.expectMember(`${where}.attributeMap`, shape, attributeMap.member);
  } else if (map.kind !== "map" || map.element?.kind !== "simple") {
    problems.add(`${where}.attributeMap`, `${attributeMap.member} is not a map of strings`);
  }
}

function checkBulk(
  problems: Problems,
  where: string,
  load: LoadModel,
  bulk: BulkModel,
  operation: Operation,
  model: ResourceModel,
): void {
  const member = bulk.filter === undefined ? bulk.member : (bulk.in ?? "Filters");
  if (member === undefined || (bulk.filter !== undefined && bulk.member !== undefined)) {
    problems.add(where, "say either a filter or a member");
  } else {
    problems.expectTaken(where, operation, member);
  }
  const name = bulkIdentifier(model, bulk);
  const others = Object.keys(model.identifiers).length - 1;
  if (model.identifiers[name]?.member === undefined) {
    problems.add(where, `the items must be distinguishable: set the member of the identifier ${name}`);
  }
  if (others > 0 && bulk.filter !== undefined) problems.add(where, "a filter takes one identifier");
  if (!load.path.endsWith("[0]"))
    problems.add(where, "the load's path must lead to one of a list: end it with [0]");
}
