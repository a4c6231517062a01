import { customFunction, givenParameter } from "../../emit/custom/custom-function.js";
import { pageTokens } from "../../emit/listing/page-token.js";
import { tagShape } from "../../emit/attribute/tags.js";
import type { ActionModel, FunctionModel, ShorthandModel, TokenModel } from "../../model/index.js";
import { isReserved } from "../../model/names/reserved.js";
import type { Operation } from "../../sdk/index.js";
import type { Problems } from "../problems.js";

/** Checks the documents that an action takes: their paths, and the functions of the service's own. */
export function checkDocuments(
  problems: Problems,
  where: string,
  { documents = {} }: ActionModel,
  { input }: Operation,
): void {
  for (const [path, kind] of Object.entries(documents)) {
    const found = input.resolvePath(path);
    if (!found.ok) problems.add(where, found.message);
    else if (typeof kind === "string" && found.shape.kind !== "simple")
      problems.add(where, `${path} is not a string`);
    if (typeof kind !== "string") checkTaken(problems, `${where}.${path}`, kind);
  }
}

/** Checks the part of a response that an action resolves to. */
export function checkResult(
  problems: Problems,
  where: string,
  { operation: name, returns, failures, result }: ActionModel,
  operation: Operation,
): void {
  if (!result) return;
  const { path, record, document, pages } = result;
  if (returns || failures)
    problems.add(where, "an action resolves to resources, or to a part of its response");
  const found = problems.expectPath(`${where}.path`, operation.output, path);
  const whole = operation.output.resolvePath(path.replace(/\[\]$/, ""));
  if (document && found.ok && found.shape.kind !== "simple")
    problems.add(`${where}.path`, `${path} is not a string`);
  if (document && (record || pages)) problems.add(where, "a document is not a record, and has no pages");
  if (record && whole.ok && !tagShape(whole.shape)) {
    problems.add(`${where}.path`, `${whole.shape.name} is neither a list of pairs nor a map`);
  }
  if (pages === undefined) return;
  if (!path.endsWith("[]")) problems.add(`${where}.path`, "only a list has pages: end it with []");
  if (pages === "all" && !problems.context.sdk.paginator(name)) {
    problems.add(`${where}.pages`, `${name} has no paginator; say its tokens: {…}`);
    return;
  }
  const tokens = pages === "all" ? pageTokens(problems.context, { operation: name }) : pages;
  checkTokens(problems, `${where}.pages`, tokens, operation);
}

/** Checks that page tokens are members of the input and of the output. */
export function checkTokens(
  problems: Problems,
  where: string,
  tokens: TokenModel,
  operation: Operation,
): void {
  for (const [token, from] of Object.entries(tokens)) {
    problems.expectTaken(where, operation, token);
    problems.expectPath(where, operation.output, from);
  }
}

/** Checks the shorthand for an action's whole input. */
export function checkShorthand(
  problems: Problems,
  where: string,
  { name, member, of, each, convert, record }: ShorthandModel,
  operation: Operation,
): void {
  if (isReserved(name)) problems.add(`${where}.name`, "no parameter can have this name; call it otherwise");
  const shape = operation.input.member(member);
  problems.expectTaken(`${where}.member`, operation, member);
  if (!shape) return;
  if (record && !tagShape(shape)) problems.add(where, `${shape.name} is neither a list of pairs nor a map`);
  if (each !== undefined && !shape.element?.members.includes(each)) {
    problems.add(`${where}.each`, `the entries of ${member} have no ${each}`);
  }
  if (of !== undefined && each === undefined && shape.element?.kind !== "simple") {
    problems.add(`${where}.of`, `${member} is not a list of ids: say which member of an entry takes one`);
  }
  if (convert) checkTaken(problems, `${where}.convert`, convert);
}

/** Checks a hand-written function that converts the caller's value. */
export function checkTaken(
  problems: Problems,
  where: string,
  { module, function: name }: FunctionModel,
): void {
  const found = customFunction(problems.context, module, name);
  if (!found.ok) problems.add(where, found.reason);
  else if (!givenParameter(found.value.signature)?.type) {
    problems.add(where, `${name} declares no type of what it takes`);
  }
}
