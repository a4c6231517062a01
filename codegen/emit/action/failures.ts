import type { FailuresModel } from "../../model/index.js";
import { CORE } from "../source/modules.js";
import { followOne } from "../source/path-expression.js";
import type { SourceFile } from "../source/source-file.js";

/**
 * A function that returns the failed items of an output.
 *
 * @param items the name of the call's items, and the expression for the id of the one called `item`
 */
export function failuresFunction(
  file: SourceFile,
  model: FailuresModel,
  items?: { readonly list: string; readonly item: string; readonly name: string },
): string {
  return `(answer${items && "position" in model.id ? `, ${items.list}` : ""}) => (answer.${model.path} ?? []).map((failure) => ({
id: ${failedId(file, model, items)},
code: ${followOne("failure", model.code)} ?? "",
message: ${followOne("failure", model.message)} ?? "",
}))`;
}

function failedId(
  file: SourceFile,
  { id }: FailuresModel,
  items: Parameters<typeof failuresFunction>[2],
): string {
  if (!("position" in id)) {
    const parts = id.map((path) => followOne("failure", path));
    return `${file.value("batchId", `${CORE}/batch/batch-id.js`)}(${parts.join(", ")})`;
  }
  if (!items) throw new Error("Only the calls of a batch have items with a position.");
  const nameAt = file.value("nameAt", `${CORE}/batch/batch-id.js`);
  return `${nameAt}(${items.list}, ${followOne("failure", id.position)}, (${items.item}) => ${items.name})`;
}

/** The id of an item in a `BatchActionError`: its identifier, or all of them in one string. */
export function batchId(file: SourceFile, parts: readonly string[]): string {
  const [first = ""] = parts;
  if (parts.length === 1) return first;
  return `${file.value("batchId", `${CORE}/batch/batch-id.js`)}(${parts.join(", ")})`;
}
