import type { CreateStackRefactorCommandInput, StackDefinition } from "@aws-sdk/client-cloudformation";
import { plainInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { checkList } from "../../core/text/argument-checks.js";
import { requireOneOf } from "../../core/call/input/require-one-of.js";
import { type TemplateBody, templateBody } from "./template-text.js";

/** A stack of a refactor, and its template after it. */
export interface RefactoredStack extends Readonly<Omit<StackDefinition, "TemplateBody">> {
  readonly TemplateBody?: TemplateBody | undefined;
}

/** The SDK's input, with the templates as text. */
export function stackRefactorInput(
  refactor: ReadonlyInput<Omit<CreateStackRefactorCommandInput, "StackDefinitions">> & {
    readonly StackDefinitions: readonly RefactoredStack[];
  },
): ReadonlyInput<CreateStackRefactorCommandInput> {
  const { StackDefinitions, ...others } = plainInput(refactor);
  checkList("StackDefinitions", StackDefinitions);
  return { ...others, StackDefinitions: StackDefinitions.map(stackDefinition) };
}

function stackDefinition(stack: RefactoredStack, index: number): StackDefinition {
  requireOneOf(stack, ["TemplateBody", "TemplateURL"]);
  return {
    ...stack,
    TemplateBody: templateBody(stack.TemplateBody, `StackDefinitions[${index}].TemplateBody`),
  };
}
