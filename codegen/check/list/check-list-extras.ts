import { PAGE_MEMBERS } from "../../emit/attribute/inherited.js";
import type { ListModel } from "../../model/index.js";
import type { Operation } from "../../sdk/index.js";
import { checkCustom, checkCustomMembers } from "../operation/check-custom.js";
import type { Problems } from "../problems.js";

/** Checks the parts of a listing other than its resources. */
export function checkListExtras(
  problems: Problems,
  where: string,
  list: ListModel,
  operation: Operation,
): void {
  const { output } = operation;
  for (const member of list.pageSize?.fullWith ?? []) {
    problems.expectTaken(`${where}.pageSize.fullWith`, operation, member);
  }
  for (const member of Object.keys(list.defaults ?? {})) {
    problems.expectTaken(`${where}.defaults`, operation, member);
  }
  for (const member of Object.keys(list.open ?? {})) {
    if (!list.selectors.includes(member)) problems.add(`${where}.open`, `${member} is not a selector`);
  }
  checkCustomMembers(problems, `${where}.custom`, list.custom);
  if (list.read) checkCustom(problems, `${where}.read`, list.read.module, list.read.function);
  if (list.more !== undefined) {
    problems.expectPath(`${where}.more`, output, list.more);
  }
  for (const [member, { path }] of Object.entries(list.page ?? {})) {
    const found = output.resolvePath(path);
    if (PAGE_MEMBERS.has(member)) problems.add(`${where}.page.${member}`, "every page has that already");
    if (!found.ok) problems.add(`${where}.page.${member}`, found.message);
    else if (!found.many) problems.add(`${where}.page.${member}`, `Path "${path}" leads to one value only`);
  }
}
