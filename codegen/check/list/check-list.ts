import { attributeNames } from "../../emit/attribute/attributes.js";
import { pageSizeMember } from "../../emit/listing/list-operation.js";
import type { Listing } from "../../emit/listing/listings.js";
import { pageTokens } from "../../emit/listing/page-token.js";
import type { ServiceContext } from "../../emit/source/service-context.js";
import type { ListModel } from "../../model/index.js";
import { checkTokens } from "../operation/check-action-parts.js";
import { checkIdentifierSources, findOperation, itemAt } from "../operation/check-operations.js";
import { checkListExtras } from "./check-list-extras.js";
import { checkParams } from "../operation/check-params.js";
import { checkItem } from "../operation/check-item.js";
import type { Problems } from "../problems.js";

/** Checks one way in which a resource is listed. */
export function checkList(
  problems: Problems,
  where: string,
  { type: name, list, filledIn: parent }: Listing,
): void {
  const { context } = problems;
  const operation = findOperation(problems, where, list.operation);
  if (!operation) return;
  const { input, output } = operation;
  const takes = (place: string, member: string): void => {
    problems.expectTaken(`${where}.${place}`, operation, member);
  };
  checkParams(problems, where, list.params ?? {}, input, {});
  for (const member of list.selectors) takes("selectors", member);
  const identifiers = Object.keys(context.resource(name).identifiers);
  const identifies = (place: string, identifier: string): void => {
    problems.expectName(`${where}.${place}`, "there is no identifier", identifier, identifiers);
  };
  const listed = listedAttributes(context, name, list);
  for (const [member, named] of Object.entries(list.prefixes ?? {})) {
    if (!list.selectors.includes(member)) problems.add(`${where}.prefixes`, `${member} is not a selector`);
    const [of = ""] = (typeof named === "string" ? named : named.of).split(".");
    if (!listed.has(of)) identifies(`prefixes.${member}`, of);
  }
  for (const [member, identifier] of Object.entries(list.starts ?? {})) {
    takes("starts", member);
    identifies(`starts.${member}`, identifier);
  }
  for (const member of list.pageSize?.notWith ?? []) takes("pageSize.notWith", member);
  checkListExtras(problems, where, list, operation);
  const item = itemAt(problems, `${where}.path`, output, list.path, true);
  checkItem(problems, `${where}.path`, item, context.resource(name), list);
  checkIdentifierSources(problems, `${where}.identifiers`, name, list.identifiers, { item, parent });
  const size = pageSizeMember(context, list);
  if (size !== undefined) takes("pageSize", size);
  else if (list.pageSize) {
    problems.add(`${where}.pageSize`, `no paginator names the member of the size: set member: "…"`);
  }
  if (list.tokens === undefined && !context.sdk.paginator(list.operation)) {
    problems.add(
      `${where}.tokens`,
      `${list.operation} has no paginator; say tokens: {…}, or false if it does not page`,
    );
    return;
  }
  checkTokens(problems, `${where}.tokens`, pageTokens(context, list), operation);
}

/** The getters of the attributes that every listed item has. */
function listedAttributes(context: ServiceContext, name: string, list: ListModel): ReadonlySet<string> {
  if (list.item === "id") return new Set();
  const { lacks = [] } = list;
  const getters = attributeNames(context, context.resource(name));
  return new Set([...getters].flatMap(([member, getter]) => (lacks.includes(member) ? [] : [getter])));
}
