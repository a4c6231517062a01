import type { ActionModel, IdentifierSources, Source } from "../../model/index.js";
import { summaryText } from "../../sdk/index.js";
import { base64Members, base64Note, encodedInput } from "../input/base64-members.js";
import {
  documentsInput,
  documentsNote,
  documentsThrows,
  ownDocuments,
  sharedDocuments,
} from "../input/document-members.js";
import { docComment } from "../source/doc-comment.js";
import { effectOf, SENDING } from "./effect.js";
import { failuresFunction } from "./failures.js";
import { type InputType, inputType } from "../input/input-type.js";
import { CORE, customModule } from "../source/modules.js";
import { expectNative, nativeType } from "../input/native.js";
import { filledMembers, parameterMembers, partlyFilledMembers } from "../source/parameters.js";
import { returnStatements } from "../reference/resource-expression.js";
import { resultLines, resultTokens, resultType } from "./result.js";
import type { ServiceContext } from "../source/service-context.js";
import { givenOtherwise, type Shorthand } from "./shorthand.js";
import { usesData } from "../source/source-expression.js";
import { createdTags } from "../attribute/tags.js";
import type { SourceFile } from "../source/source-file.js";
import { commandClass, commandType } from "../source/sdk-type.js";
import { listed } from "../../model/names/names.js";

/** A method that calls one operation for the resource (or, in a root, for the service). */
export function action(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: ActionModel,
  where: "resource" | "root",
): string {
  const { operation, params = {}, result } = model;
  const { input: inputShape } = context.sdk.expectOperation(operation);
  // An action that returns a part of its response has no input parameter if the caller can set nothing.
  const filled = [...filledMembers(params), ...pagingMembers(context, model)];
  const isAllFilledIn = inputShape.members.every((one) => filled.includes(one));
  const own = result && isAllFilledIn ? undefined : inputType(context, file, operation, model);
  const shorthand = own && givenOtherwise(context, file, model, own);
  const hasDryRun = context.hasDryRun(operation);
  const send = where === "root" ? "ask" : SENDING[effectOf(model)];
  const head = method(file, doc(context, model, shorthand), {
    member,
    input: shorthand?.input ?? own,
    options: model.tagged === undefined ? "CallOptions" : "CreateOptions",
    result: resolvedType(context, file, model),
    hasDryRun,
  });
  const loads = Object.values(params).some(usesData);
  const checked = [...(shorthand?.lines ?? []), ...requirement(file, model)];
  // The caller's mistakes are found before the first request, that of the load.
  const sent = own && sentInput(context, file, model, own);
  const given = loads && sent !== undefined ? givenLine(context, file, model, sent) : undefined;
  const before = [...checked, ...(given ? [given] : []), ...(loads ? ["await this.load(options);"] : [])];
  const command = (token?: string): string =>
    commandExpression(context, file, model, given ? "given" : sent, token);
  if (model.native) return body(head, [...before, nativeCall(context, file, model, send)]);
  const statements = (call: string): string[] => resultStatements(context, file, member, model, call);
  if (result) {
    const owner =
      where === "root" ? `"${context.model.root}.${member}"` : `\`\${this.toString()}.${member}\``;
    const call = (token: string): string => `this.${send}(${command(token)}, options)`;
    return body(head, [...before, ...resultLines(context, file, owner, model, result, call)]);
  }
  if (!hasDryRun) return body(head, [...before, ...statements(`this.${send}(${command()}, options)`)]);
  const unlessDryRun = file.value("unlessDryRun", `${CORE}/batch/dry-run.js`);
  const call = statements(`this.${send}(command, options)`);
  return body(head, [
    ...before,
    `const command = ${command()};`,
    `return ${unlessDryRun}(this.context, command, options, ${arrowFunction(call)});`,
  ]);
}

function body(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.join("\n")}\n}`;
}

/** The statement that checks the caller's input before the resource, which completes it, is loaded. */
function givenLine(context: ServiceContext, file: SourceFile, model: ActionModel, sent: string): string {
  return `const given = this.context.checkInput(${commandClass(context, file, model.operation)}, ${sent});`;
}

/** The check that one of several members is given. */
function requirement(file: SourceFile, { requiresOneOf }: ActionModel): string[] {
  if (!requiresOneOf) return [];
  const check = file.value("requireOneOf", `${CORE}/call/input/require-one-of.js`);
  return [`${check}(input, ${JSON.stringify(requiresOneOf)});`];
}

function resolvedType(context: ServiceContext, file: SourceFile, model: ActionModel): string {
  const { operation, returns, result } = model;
  if (returns) return `${returns.type}${returns.many ? "[]" : ""}`;
  if (result) return resultType(context, file, model, result);
  const output = commandType(context, file, operation, "Output");
  return model.native ? `${nativeType(context, file, "output")}<${output}>` : output;
}

/** `sendNative(GetItemCommand, { ...plainInput(input), TableName: this.name }, (command) => this.ask(command, options))` */
function nativeCall(context: ServiceContext, file: SourceFile, model: ActionModel, send: string): string {
  const native = expectNative(context);
  const call = file.value(native.function, customModule(native.module));
  const command = commandClass(context, file, model.operation);
  const filled = parameterMembers(model.params ?? {}, { input: "input" });
  const given = `${file.value("plainInput", `${CORE}/call/input/input-members.js`)}(input)`;
  const input = filled === "" ? given : `{ ...${given}, ${filled} }`;
  return `return ${call}(this.context, ${command}, ${input}, (command) => this.${send}(command, options));`;
}

interface Signature {
  readonly member: string;
  /** Absent if the caller has nothing to give. */
  readonly input: InputType | undefined;
  readonly options: "BatchOptions" | "CallOptions" | "CreateOptions";
  readonly result: string;
  readonly hasDryRun: boolean;
}

/** The doc comment and the signature of a method, whose result may depend on the option `dryRun`. */
export function method(file: SourceFile, comment: string, signature: Signature): string {
  const { member, input, options, result, hasDryRun } = signature;
  const given = input ? `${input.name}: ${input.type}${input.isOptional ? " = {}" : ""}, ` : "";
  const optionsType = (name: string): string => file.type(name, `${CORE}/call/call-options.js`);
  if (!hasDryRun) {
    return `${comment}\nasync ${member}(${given}options?: ${optionsType(options)}): Promise<${result}>`;
  }
  const own = options === "CallOptions" ? "" : `${optionsType(options)} & `;
  return `${comment}
async ${member}<DryRun extends boolean = false>(
${given}
options?: ${own}${optionsType("DryRunOptions")}<DryRun>,
): Promise<${optionsType("DryRunResult")}<DryRun, ${result}>>`;
}

/** A function without parameters; as an expression, if that is enough. */
function arrowFunction(statements: readonly string[]): string {
  const [only = "", ...others] = statements;
  return others.length === 0
    ? `() => ${only.replace(/^return (.*);$/s, "$1")}`
    : `async () => {\n${statements.join("\n")}\n}`;
}

function commandExpression(
  context: ServiceContext,
  file: SourceFile,
  model: ActionModel,
  sent: string | undefined,
  token = "",
): string {
  const command = commandClass(context, file, model.operation);
  const params = model.params ?? {};
  const insists = Object.values(params).some(usesData);
  const hasPart =
    sent !== undefined && [...partlyFilledMembers(params).values()].some(({ isList }) => !isList);
  const filled = parameterMembers(params, {
    ...(sent !== undefined && { input: "input" }),
    ...(hasPart && { part: file.value("sdkPart", `${CORE}/call/input/input-members.js`) }),
    ...(insists && {
      needed: file.value("requireAttribute", `${CORE}/resource/attributes/require-attribute.js`),
    }),
  });
  const own = filled === "" ? [] : [filled];
  for (const [member, { module, function: convert }] of Object.entries(ownDocuments(model.documents))) {
    own.push(`${member}: ${file.value(convert, customModule(module))}(input.${member}, "${member}")`);
  }
  if (model.tagged !== undefined) own.push(createdTags(context, file, model));
  if (token !== "") own.push(token);
  if (sent === undefined) return `new ${command}({ ${own.join(", ")} })`;
  if (own.length === 0 && !context.hasDryRun(model.operation)) return `new ${command}(${sent})`;
  return `new ${command}({ ...${sent}, ${own.join(", ")} })`;
}

/** The expression of the caller's input as the SDK takes it, which may throw a `TypeError`. */
function sentInput(context: ServiceContext, file: SourceFile, model: ActionModel, input: InputType): string {
  const given = { ...input, name: "input" };
  const documents = sharedDocuments(model.documents);
  const base64 = base64Members(context, model.operation);
  if (Object.keys(documents).length === 0) return encodedInput(file, given, base64);
  if (base64.text.length + base64.bytes.length === 0) return documentsInput(file, given, documents);
  throw new Error(`${model.operation} takes documents and members in base64.`);
}

function resultStatements(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: ActionModel,
  call: string,
): string[] {
  const { returns } = model;
  if (model.failures) {
    const orThrow = file.value("outputOrThrow", `${CORE}/call/response/output-or-throw.js`);
    const find = failuresFunction(file, model.failures);
    return [
      `const output = await ${call};`,
      `return ${orThrow}(\`\${this.toString()}.${member}\`, output, ${find});`,
    ];
  }
  if (!returns) return [`return ${call};`];
  const { output } = context.sdk.expectOperation(model.operation);
  const isNew = makes(context, model);
  const result = returnStatements(context, file, returns, output, isNew);
  if (returns.over === "input") return [`await ${call};`, result];
  if (!onlyFromInput(returns.identifiers, returns.path)) return [`const output = await ${call};`, result];
  if (!Object.values(returns.identifiers).some(({ from }) => from === "input")) {
    return [`await ${call};`, result];
  }
  const plainInput = `${file.value("plainInput", `${CORE}/call/input/input-members.js`)}(input)`;
  return [
    "// Created before the call: an input without identifiers must not be sent.",
    returnStatements(context, file, returns, output, isNew, plainInput).replace(/^return/, "const made ="),
    `await ${call};`,
    "return made;",
  ];
}

/** Whether the action creates what it returns, so that it may not be visible everywhere at once. */
function makes(context: ServiceContext, { operation, returns }: ActionModel): boolean {
  const isCreate = /^(Allocate|Copy|Create|Import|Register|Run)/.test(operation);
  return isCreate && context.model.isEventuallyConsistent === true && returns?.over !== "input";
}

function onlyFromInput(identifiers: IdentifierSources, path?: string): boolean {
  return path === undefined && Object.values(identifiers).every(isFromInput);
}

function isFromInput(source: Source): boolean {
  if (source.from === "first") return source.of.every(isFromInput);
  return ["identifier", "input", "value"].includes(source.from);
}

/** The input members that request pages. */
function pagingMembers(context: ServiceContext, { operation, result }: ActionModel): string[] {
  if (!result?.pages) return [];
  const size = context.sdk.paginator(operation)?.pageSize ?? "PageSize";
  return [...Object.keys(resultTokens(context, operation, result)), size];
}

function doc(context: ServiceContext, model: ActionModel, shorthand: Shorthand | undefined): string {
  const { operation, note, returns, result, failures, example, documents = {}, requiresOneOf } = model;
  const own = Object.values(ownDocuments(documents));
  const comment = context.sdk.declarations.docOfCommand(operation);
  const summary = comment && summaryText(comment);
  return docComment(
    summary,
    note,
    shorthand?.note,
    ...own.map((document) => document.note),
    base64Note(base64Members(context, operation)),
    documentsNote(documents),
    `Calls ${context.link(operation)}${result?.pages ? ", once for each page" : ""}.${returns ? resultSentence(returns.many, returns.over) : ""}`,
    example && `@example\n${example}`,
    shorthand?.throws,
    ...own.map((document) => document.throws && `@throws ${document.throws}`),
    requiresOneOf &&
      `@throws \`TypeError\` without any of ${listed(requiresOneOf.map((name) => `\`${name}\``))}`,
    documentsThrows(documents),
    failures && "@throws `BatchActionError` if the response reports a failure",
    comment?.deprecated === undefined ? undefined : `@deprecated ${comment.deprecated}`.trim(),
  );
}

function resultSentence(many: boolean, over: string | undefined): string {
  if (over === "input") return " Resolves to the resources, in the order of the input.";
  return many ? " Resolves to the resources, with the data of the response." : " Resolves to the resource.";
}
