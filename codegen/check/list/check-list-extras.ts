import { PAGE_MEMBERS } from "../../emit/attribute/inherited.js";
import type { ServiceContext } from "../../emit/source/service-context.js";
import type { ListModel } from "../../model/index.js";
import { type Operation, suggestion } from "../../sdk/index.js";
import { checkCustom, checkCustomMembers } from "../operation/check-custom.js";
import type { Problems } from "../problems.js";

/** Checks the parts of a listing other than its resources. */
export function checkListExtras(
  problems: Problems,
  context: ServiceContext,
  where: string,
  list: ListModel,
  { name, input, output }: Operation,
): void {
  const takes = (place: string, member: string): void => {
    if (input.members.includes(member)) return;
    problems.add(`${where}.${place}`, `${name} takes no ${member}.${suggestion(member, input.members)}`);
  };
  for (const member of list.pageSize?.fullWith ?? []) takes("pageSize.fullWith", member);
  for (const member of Object.keys(list.defaults ?? {})) takes("defaults", member);
  for (const member of Object.keys(list.open ?? {})) {
    if (!list.selectors.includes(member)) problems.add(`${where}.open`, `${member} is no selector`);
  }
  checkCustomMembers(problems, context, `${where}.custom`, list.custom);
  if (list.read) checkCustom(problems, context, `${where}.read`, list.read.module, list.read.function);
  if (list.more !== undefined) {
    const found = output.resolvePath(list.more);
    if (!found.ok) problems.add(`${where}.more`, found.message);
  }
  for (const [member, { path }] of Object.entries(list.page ?? {})) {
    const found = output.resolvePath(path);
    if (PAGE_MEMBERS.has(member)) problems.add(`${where}.page.${member}`, "every page has that already");
    if (!found.ok) problems.add(`${where}.page.${member}`, found.message);
    else if (!found.many) problems.add(`${where}.page.${member}`, `Path "${path}" leads to one value only`);
  }
}
