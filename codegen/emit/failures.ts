import type { FailuresModel } from "../model/index.js";
import { CORE } from "./modules.js";
import { followOne } from "./path-expression.js";
import type { SourceFile } from "./source-file.js";

/** A function from an output to the items that it says have failed. */
export function failuresFunction(file: SourceFile, model: FailuresModel): string {
  const parts = model.id.map((path) => followOne("failure", path));
  return `(answer) => (answer.${model.path} ?? []).map((failure) => ({
id: ${file.value("batchId", `${CORE}/batch/batch-id.js`)}(${parts.join(", ")}),
code: ${followOne("failure", model.code)} ?? "",
message: ${followOne("failure", model.message)} ?? "",
}))`;
}

/** What names an item in a BatchActionError: its identifier, or all that it takes in one string. */
export function batchId(file: SourceFile, parts: readonly string[]): string {
  const [first = ""] = parts;
  if (parts.length === 1) return first;
  return `${file.value("batchId", `${CORE}/batch/batch-id.js`)}(${parts.join(", ")})`;
}
