import type { FunctionModel } from "../../model/index.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";
import { customFunction, givenParameter, namesIn, takesSelf } from "./custom-function.js";
import { importTypes } from "./custom-method.js";

/** What a hand-written function takes of the caller; and whether it takes the resource first, and is async. */
export function takenBy(
  context: ServiceContext,
  file: SourceFile,
  { module, function: name }: FunctionModel,
): { readonly type: string; readonly hasSelf: boolean; readonly isAsync: boolean } {
  const found = customFunction(context, module, name);
  if (!found.ok) throw new Error(`${context.model.name}: ${found.reason}`);
  const { signature } = found.value;
  const type = givenParameter(signature)?.type;
  if (!type) throw new Error(`${name} declares no type of what it takes`);
  importTypes(context, file, found.value, namesIn([type]));
  const isAsync = /^Promise\b/.test(signature.type?.getText() ?? "");
  return { type: type.getText(), hasSelf: takesSelf(signature.parameters), isAsync };
}
