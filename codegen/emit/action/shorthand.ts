import { withArticle } from "../../../src/core/text/with-article.js";
import type { AcceptsModel, ActionModel, OwnDocumentModel, ShorthandModel } from "../../model/index.js";
import { plural, words } from "../../model/names/names.js";
import type { Shape } from "../../sdk/index.js";
import { takenBy } from "../custom/taken.js";
import { effectOf } from "./effect.js";
import { ownDocuments } from "../input/document-members.js";
import { type InputType, readonlyInput } from "../input/input-type.js";
import { CORE, customModule } from "../source/modules.js";
import { memberType } from "../source/sdk-type.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** An action's input that may be passed as the value of one of its members. */
export interface Shorthand {
  readonly input: InputType;
  /** The statements that convert the caller's value to the input. */
  readonly lines: readonly string[];
  /** The part of the doc comment about it. */
  readonly note: string;
  readonly throws: string | undefined;
}

/** The shorthand for an action's input, if the model has one. */
export function givenOtherwise(
  context: ServiceContext,
  file: SourceFile,
  action: ActionModel,
  own: InputType,
): Shorthand | undefined {
  if (action.accepts) return acceptedBy(context, file, action.accepts, own);
  return action.shorthand && shorthandOf(context, file, action, action.shorthand, own);
}

/** The code of a shorthand that a hand-written function converts. */
function acceptedBy(
  context: ServiceContext,
  file: SourceFile,
  { name, note, throws, module, function: convert }: AcceptsModel,
  { sdkType }: InputType,
): Shorthand {
  const { type, hasSelf, isAsync } = takenBy(context, file, { module, function: convert });
  const call = `${file.value(convert, customModule(module))}(${hasSelf ? "this, " : ""}${name})`;
  const lines = [`const input = ${isAsync ? "await " : ""}${call};`];
  const input = { name, type, sdkType, isOptional: false };
  return { input, lines, note, throws: throws && `@throws ${throws}` };
}

/** The code of a shorthand; `own` is the SDK's own input, which is also accepted. */
function shorthandOf(
  context: ServiceContext,
  file: SourceFile,
  action: ActionModel,
  model: ShorthandModel,
  own: InputType,
): Shorthand {
  const { input: inputShape } = context.sdk.expectOperation(action.operation);
  const { name, member } = model;
  const document = ownDocuments(action.documents)[member];
  const kind =
    model.record && document
      ? documentsKind(context, file, document, member)
      : kindOf(context, file, model, inputShape);
  const input = {
    name,
    type: `${kind.type} | ${own.type}`,
    sdkType: own.sdkType,
    isOptional: own.isOptional,
  };
  const made = inputLine(file, kind, name, member, own.type);
  if (!kind.isList) return { input, lines: [made], note: kind.note, throws: undefined };
  const lines = [made, emptyLine(context, file, action, model)];
  if (kind.hasPlace) {
    const isList = file.value("isList", `${CORE}/resource/identifiers/id-list.js`);
    const refuse = file.value("requireSamePlace", `${CORE}/resource/identifiers/same-place.js`);
    lines.push(`if (${isList}(${name})) await ${refuse}(this, ${name});`);
  }
  const none = model.record ? "Makes no request if it is empty." : "Makes no request for an empty list.";
  const empty = model.refusesEmpty ? "" : ` ${none}`;
  return { input, lines, note: `${kind.note}${empty}`, throws: throwsText(model, kind) };
}

function inputLine(file: SourceFile, kind: Kind, name: string, member: string, type: string): string {
  const own = kind.checksInput ? name : `${file.value("plainInput", INPUT_MEMBERS)}(${name})`;
  return `const input: ${type} = ${kind.isGiven(name)} ? { ${member}: ${kind.value(name)} } : ${own};`;
}

interface Kind {
  readonly type: string;
  readonly note: string;
  readonly isList: boolean;
  /** Whether its entries may belong to another region or account. */
  readonly hasPlace: boolean;
  /** Whether the value alone was given. */
  isGiven(name: string): string;
  /** Whether it refuses a value that is not an input. */
  readonly checksInput?: boolean;
  /** Converts it to the member's value. */
  value(name: string): string;
}

const INPUT_MEMBERS = `${CORE}/call/input/input-members.js`;
const OR_OWN = "or the SDK's own input.";

function kindOf(context: ServiceContext, file: SourceFile, model: ShorthandModel, input: Shape): Kind {
  const { member, of, by = "id", each, convert } = model;
  const shape = input.member(member);
  if (model.record) return recordKind(file, shape, member);
  if (shape?.kind === "structure") {
    return {
      type: readonlyInput(file, memberType(context, file, input, member)),
      note: `Takes just the settings, ${OR_OWN}`,
      isList: false,
      hasPlace: false,
      isGiven: (name) => `!${file.value("isWholeInput", INPUT_MEMBERS)}(${name}, "${member}")`,
      checksInput: true,
      value: (name) => name,
    };
  }
  const isList = file.value("isList", `${CORE}/resource/identifiers/id-list.js`);
  const list = { isList: true, isGiven: (name: string) => `${isList}(${name})` };
  if (convert) {
    const make = file.value(convert.function, customModule(convert.module));
    const { type } = takenBy(context, file, convert);
    const note = `Takes a list, ${OR_OWN}`;
    return { ...list, type, note, hasPlace: true, value: (name) => `${make}(${name})` };
  }
  if (of === undefined) {
    const own = memberType(context, file, input, member);
    const type = shape?.element?.kind === "structure" ? readonlyInput(file, own) : `readonly ${own}`;
    return {
      ...list,
      type,
      note: `Takes a list, ${OR_OWN}`,
      hasPlace: false,
      value: (name) => `[...${name}]`,
    };
  }
  const isNumber = shape?.element?.isNumber === true;
  const idsOf = file.value(isNumber ? "numbersOf" : "idsOf", `${CORE}/resource/identifiers/id-list.js`);
  const entries = each === undefined ? "" : `.map((${each}) => ({ ${each} }))`;
  const key = by === "id" ? "" : `, "${by}"`;
  return {
    ...list,
    type: file.type("IdList", `${CORE}/resource/identifiers/id-list.js`) + typeArguments(by, isNumber),
    note: `Takes \`${of}\` objects, their ${by}s, or a mix of both, ${OR_OWN}`,
    hasPlace: true,
    value: (name) => `${idsOf}(${name}, "${of}"${key})${entries}`,
  };
}

function typeArguments(by: string, isNumber: boolean): string {
  if (isNumber) return `<"${by}", number>`;
  return by === "id" ? "" : `<"${by}">`;
}

/** What all records have in common. */
const RECORD = {
  note: `Takes a record of the settings, ${OR_OWN} Settings that are not given are not changed.`,
  isList: true,
  hasPlace: false,
  checksInput: true,
};

/** A record of scalars for pairs of strings: a list of `{ Key, Value }`, or a map. */
function recordKind(file: SourceFile, shape: Shape | undefined, member: string): Kind {
  const module = `${CORE}/resource/attributes/attribute-record.js`;
  const isGiven = file.value("isRecordOf", module);
  const make = file.value(shape?.kind === "map" ? "toTexts" : "toPairs", module);
  return {
    ...RECORD,
    type: file.type("AttributeValues", module),
    isGiven: (name) => `${isGiven}(${name}, "${member}")`,
    value: (name) => `${make}(${name})`,
  };
}

/** A record that the service's own function makes the map of strings of. */
function documentsKind(
  context: ServiceContext,
  file: SourceFile,
  document: OwnDocumentModel,
  member: string,
): Kind {
  return {
    ...RECORD,
    type: takenBy(context, file, document).type.replace(/ \| undefined$/, ""),
    isGiven: (name) => `!${file.value("isWholeInput", INPUT_MEMBERS)}(${name}, "${member}")`,
    value: (name) => name,
  };
}

/** The handling of an empty list: an error, or nothing to do. */
function emptyLine(
  context: ServiceContext,
  file: SourceFile,
  action: ActionModel,
  { member, of, refusesEmpty }: ShorthandModel,
): string {
  const { input, output } = context.sdk.expectOperation(action.operation);
  const isMap = input.member(member)?.kind === "map";
  const isEmpty = isMap
    ? `input.${member} && Object.keys(input.${member}).length === 0`
    : `input.${member}?.length === 0`;
  if (refusesEmpty) {
    const error = file.value("emptyListError", `${CORE}/resource/identifiers/id-list.js`);
    return `if (${isEmpty}) throw ${error}(this, "${plural(words(of ?? member))}");`;
  }
  if (action.returns?.many || action.result?.path.endsWith("[]")) return `if (${isEmpty}) return [];`;
  const lists =
    effectOf(action) === "reads" ? output.members.filter((one) => output.member(one)?.kind === "list") : [];
  const answer = ["$metadata: {}", ...lists.map((one) => `${one}: []`)].join(", ");
  return `if (${isEmpty}) return { ${answer} };`;
}

function throwsText({ of, refusesEmpty }: ShorthandModel, { hasPlace }: Kind): string | undefined {
  const what = of === undefined ? "a resource" : withArticle(of, words(of));
  const reasons = [
    ...(refusesEmpty ? ["for an empty list"] : []),
    ...(hasPlace ? [`for ${what} of another region or account, if that is known`] : []),
  ];
  return reasons.length === 0 ? undefined : `@throws \`TypeError\` ${reasons.join(", and ")}`;
}
