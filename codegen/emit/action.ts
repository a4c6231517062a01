import type { ActionModel } from "../model/index.js";
import { summaryText } from "../sdk/index.js";
import { docComment } from "./doc-comment.js";
import { inputParameters, inputType } from "./input-type.js";
import { CORE } from "./modules.js";
import { parameterMembers } from "./parameters.js";
import { returnStatements } from "./resource-expression.js";
import type { ServiceContext } from "./service-context.js";
import type { SourceFile } from "./source-file.js";

const READS = /^(Describe|Get|Head|List|Search)/;

/** A method that calls one operation for the resource (or, in a root, for the service). */
export function action(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: ActionModel,
  where: "resource" | "root",
): string {
  const { operation, params = {}, returns } = model;
  const { sdk, model: service } = context;
  const { commandName } = sdk.expectOperation(operation);
  const options = file.type("CallOptions", `${CORE}/call-options.js`);
  const parameters = inputParameters(inputType(context, file, operation, params), options);
  const command = file.value(commandName, service.package);
  const filled = parameterMembers(params, { input: "input" });
  const needsData = Object.values(params).some((source) => source.from === "data");
  const send = where === "root" || READS.test(operation) ? "ask" : "act";
  const call = `this.${send}(new ${command}(${filled ? `{ ...input, ${filled} }` : "input"}), options)`;
  const body: string[] = needsData ? ["await this.load(options);"] : [];
  if (returns) {
    const usesOutput = returns.over !== "input" && !onlyFromInput(returns.identifiers, returns.path);
    body.push(usesOutput ? `const output = await ${call};` : `await ${call};`);
    body.push(returnStatements(context, file, returns));
  } else {
    body.push(`return ${call};`);
  }
  const result = returns
    ? `${returns.type}${returns.many ? "[]" : ""}`
    : file.type(`${commandName}Output`, service.package);
  return `${doc(context, model)}\nasync ${member}(${parameters}): Promise<${result}> {\n${body.join("\n")}\n}`;
}

function onlyFromInput(identifiers: Readonly<Record<string, { from: string }>>, path?: string): boolean {
  const sources = Object.values(identifiers);
  return path === undefined && sources.every(({ from }) => from === "input" || from === "identifier");
}

function doc(context: ServiceContext, { operation, returns }: ActionModel): string {
  const comment = context.sdk.declarations.docOfCommand(operation);
  const summary = comment && summaryText(comment);
  return docComment(
    summary,
    `Calls ${context.link(operation)}.${returns ? resultSentence(returns.many, returns.over) : ""}`,
    comment?.deprecated === undefined ? undefined : `@deprecated ${comment.deprecated}`.trim(),
  );
}

function resultSentence(many: boolean, over: string | undefined): string {
  if (over === "input") return " Resolves to one resource for each that was asked for, in the same order.";
  return many ? " Resolves to the resources, with the data of the response." : " Resolves to the resource.";
}
