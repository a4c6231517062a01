import type { ActionModel, BatchActionModel, EndModel, ResourceModel } from "../../model/index.js";
import { memberName, upperFirst } from "../../model/names/names.js";
import { callOptionsType } from "../source/call-options-type.js";
import { customFunction, isShortcut, locate, parametersOf } from "../custom/custom-function.js";
import { docComment } from "../source/doc-comment.js";
import { listingsOf } from "../listing/listings.js";
import { CORE } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** The member that deletes a resource: the model's, or the action with the usual name. */
export function endOf(model: ResourceModel): (EndModel & { readonly member: string }) | undefined {
  const { actions = {}, end } = model;
  const member = end?.member ?? ["delete", "terminate"].find((name) => Object.hasOwn(actions, name));
  return member === undefined ? undefined : { ...end, member };
}

/** `delete` → `deleteIfExists`; `undefined` if it is hand-written, or if nothing reports whether it existed. */
export function ifExistsMember(model: ResourceModel): string | undefined {
  const end = endOf(model);
  if (!end) return undefined;
  const name = `${end.member}IfExists`;
  const isReported = end.isSilent ? model.load : (end.notFound ?? model.load?.notFound ?? []).length > 0;
  return isReported && !Object.hasOwn(model.custom ?? {}, name) ? name : undefined;
}

/** The method that deletes a resource if it exists. */
export function ifExists(context: ServiceContext, file: SourceFile, type: string): string[] {
  const model = context.resource(type);
  const name = ifExistsMember(model);
  const end = endOf(model);
  if (name === undefined || !end) return [];
  const { member, isSilent } = end;
  const notFound = end.notFound ?? model.load?.notFound ?? [];
  const operation = model.actions?.[member]?.operation;
  const calls = operation === undefined ? "" : ` Calls ${context.link(operation)}.`;
  const options = callOptionsType(file, model);
  const call = `this.${member}(${takesInput(context, model, member) ? "{}, " : ""}options)`;
  const what = `${upperFirst(member)}s the ${context.noun(type)} if it exists, and resolves to whether it existed`;
  const doc = isSilent
    ? docComment(
        `${what}.`,
        `The service's response does not tell whether it existed, so this checks first: two concurrent callers may both get \`true\`.${calls}`,
      )
    : docComment(`${what}: \`false\` only for the service's own not-found errors.${calls}`);
  const body = isSilent
    ? `if (!(await this.exists(options))${goneState(model)}) return false;
await ${call};
return true;`
    : `return ${file.value("wasDeleted", `${CORE}/call/response/was-deleted.js`)}(${JSON.stringify(notFound)}, () => ${call});`;
  return [`${doc}\nasync ${name}(options?: ${options}): Promise<boolean> {\n${body}\n}`];
}

/** The condition that the resource is found, but has ended before: `|| this.stackStatus === "DELETE_COMPLETE"` */
function goneState({ end, state }: ResourceModel): string {
  return end?.gone === undefined || state === undefined
    ? ""
    : ` || this.${memberName(state)} === "${end.gone}"`;
}

/** The batch actions of a resource's collections: those of its model, and the one that deletes it. */
export function batchActionsOf(
  context: Pick<ServiceContext, "model" | "resource">,
  type: string,
): Readonly<Record<string, BatchActionModel>> {
  const model = context.resource(type);
  const { batchActions = {}, collectionCustom = {}, actions = {} } = model;
  const list = listingsOf(context, type)[0]?.list;
  const member = endOf(model)?.member;
  const action: ActionModel | undefined = member === undefined ? undefined : actions[member];
  if (!list || member === undefined || !action?.params) return batchActions;
  if (Object.hasOwn({ ...batchActions, ...collectionCustom }, member)) return batchActions;
  const names = Object.keys(model.identifiers).filter((name) => list.identifiers[name]?.from !== "parent");
  const { operation, params } = action;
  return { ...batchActions, [member]: { operation, params, names, max: 1 } };
}

/** Whether a member has an input before its options: actions do, a hand-written function may. */
function takesInput(context: ServiceContext, { custom = {} }: ResourceModel, member: string): boolean {
  const method = custom[member];
  if (method === undefined || isShortcut(method)) return true;
  const found = customFunction(context, ...locate(method, member));
  return found.ok && parametersOf(found.value.signature).length > 1;
}
