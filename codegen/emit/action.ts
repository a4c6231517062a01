import type { ActionModel } from "../model/index.js";
import { summaryText } from "../sdk/index.js";
import { docComment } from "./doc-comment.js";
import { failuresFunction } from "./failures.js";
import { type InputType, inputType } from "./input-type.js";
import { CORE } from "./modules.js";
import { parameterMembers } from "./parameters.js";
import { returnStatements } from "./resource-expression.js";
import type { ServiceContext } from "./service-context.js";
import { usesData } from "./source-expression.js";
import type { SourceFile } from "./source-file.js";

const READS = /^(Describe|Get|Head|List|Search)/;
const ENDS = /^(Delete|Deregister|Disassociate|Release|Terminate)/;

/** A method that calls one operation for the resource (or, in a root, for the service). */
export function action(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: ActionModel,
  where: "resource" | "root",
): string {
  const { operation, params = {}, returns } = model;
  const { commandName, input: inputShape } = context.sdk.expectOperation(operation);
  const input = inputType(context, file, operation, params);
  const hasDryRun = inputShape.members.includes("DryRun");
  const command = commandExpression(context, file, model);
  const needsData = Object.values(params).some(usesData);
  const send = where === "root" || READS.test(operation) ? "ask" : ENDS.test(operation) ? "retire" : "act";
  const result = returns
    ? `${returns.type}${returns.many ? "[]" : ""}`
    : file.type(`${commandName}Output`, context.model.package);
  const options = model.tagged === undefined ? "CallOptions" : "CreateOptions";
  const head = method(file, doc(context, model), { member, input, options, result, hasDryRun });
  const load = needsData ? "await this.load(options);\n" : "";
  if (!hasDryRun) {
    const statements = resultStatements(context, file, member, model, `this.${send}(${command}, options)`);
    return `${head} {\n${load}${statements.join("\n")}\n}`;
  }
  const unlessDryRun = file.value("unlessDryRun", `${CORE}/batch/dry-run.js`);
  const call = resultStatements(context, file, member, model, `this.${send}(command, options)`);
  return `${head} {
${load}const command = ${command};
return ${unlessDryRun}(this.context, command, options, ${arrowFunction(call)});
}`;
}

interface Signature {
  readonly member: string;
  readonly input: InputType;
  readonly options: "BatchOptions" | "CallOptions" | "CreateOptions";
  readonly result: string;
  readonly hasDryRun: boolean;
}

/** The doc comment and the head of a method; where the operation knows dry runs, its result depends on the options. */
export function method(file: SourceFile, comment: string, signature: Signature): string {
  const { member, input, options, result, hasDryRun } = signature;
  const given = `input: ${input.type}${input.isOptional ? " = {}" : ""}`;
  const optionsType = (name: string): string => file.type(name, `${CORE}/call/call-options.js`);
  if (!hasDryRun) {
    return `${comment}\nasync ${member}(${given}, options?: ${optionsType(options)}): Promise<${result}>`;
  }
  const own = options === "CallOptions" ? "" : `${optionsType(options)} & `;
  return `${comment}
async ${member}<DryRun extends boolean = false>(
${given},
options?: ${own}${optionsType("DryRunOptions")}<DryRun>,
): Promise<${optionsType("DryRunResult")}<DryRun, ${result}>>`;
}

/** A function without parameters that does this: an expression, where that is all. */
function arrowFunction(statements: readonly string[]): string {
  const [only = "", ...others] = statements;
  return others.length === 0
    ? `() => ${only.replace(/^return (.*);$/s, "$1")}`
    : `async () => {\n${statements.join("\n")}\n}`;
}

function commandExpression(context: ServiceContext, file: SourceFile, model: ActionModel): string {
  const { commandName, input } = context.sdk.expectOperation(model.operation);
  const command = file.value(commandName, context.model.package);
  const params = model.params ?? {};
  const insists = Object.values(params).some(usesData);
  const filled = parameterMembers(params, {
    input: "input",
    ...(insists && { needed: file.value("needed", `${CORE}/resource/needed.js`) }),
  });
  const members = [`...input`, ...(filled ? [filled] : [])];
  if (model.tagged !== undefined) {
    const specifications = file.value("tagSpecifications", "../tag-specifications.js");
    members.push(
      `TagSpecifications: ${specifications}("${model.tagged}", input.TagSpecifications, options?.tags)`,
    );
  }
  const needsCopy = members.length > 1 || input.members.includes("DryRun");
  return `new ${command}(${needsCopy ? `{ ${members.join(", ")} }` : "input"})`;
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
    const orThrow = file.value("outputOrThrow", `${CORE}/call/output-or-throw.js`);
    const find = failuresFunction(file, model.failures);
    return [
      `const output = await ${call};`,
      `return ${orThrow}(\`\${this.toString()}.${member}\`, output, ${find});`,
    ];
  }
  if (!returns) return [`return ${call};`];
  const result = returnStatements(context, file, returns, makes(context, model));
  if (returns.over === "input") return [`await ${call};`, result];
  if (!onlyFromInput(returns.identifiers, returns.path)) return [`const output = await ${call};`, result];
  if (!Object.values(returns.identifiers).some(({ from }) => from === "input")) {
    return [`await ${call};`, result];
  }
  return [
    "// Made before the call: an input that names nothing must not be sent.",
    result.replace(/^return/, "const made ="),
    `await ${call};`,
    "return made;",
  ];
}

/** Whether the action makes what it returns, so that the service may not know it everywhere at once. */
function makes(context: ServiceContext, { operation, returns }: ActionModel): boolean {
  const isCreate = /^(Allocate|Copy|Create|Import|Register|Run)/.test(operation);
  return isCreate && context.model.isEventuallyConsistent === true && returns?.over !== "input";
}

function onlyFromInput(identifiers: Readonly<Record<string, { from: string }>>, path?: string): boolean {
  const sources = Object.values(identifiers);
  return path === undefined && sources.every(({ from }) => from === "input" || from === "identifier");
}

function doc(context: ServiceContext, { operation, note, returns, failures }: ActionModel): string {
  const comment = context.sdk.declarations.docOfCommand(operation);
  const summary = comment && summaryText(comment);
  return docComment(
    summary,
    note,
    `Calls ${context.link(operation)}.${returns ? resultSentence(returns.many, returns.over) : ""}`,
    failures && "@throws `BatchActionError` when the response says that it failed",
    comment?.deprecated === undefined ? undefined : `@deprecated ${comment.deprecated}`.trim(),
  );
}

function resultSentence(many: boolean, over: string | undefined): string {
  if (over === "input") return " Resolves to one resource for each that was asked for, in the same order.";
  return many ? " Resolves to the resources, with the data of the response." : " Resolves to the resource.";
}
