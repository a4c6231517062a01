import { pageTokens } from "../emit/listing/page-token.js";
import { tagShape, tagsOf } from "../emit/attribute/tags.js";
import type { ResourceModel } from "../model/index.js";
import type { PathResult, Shape } from "../sdk/index.js";
import { checkTokens } from "./operation/check-action-parts.js";
import { findOperation } from "./operation/check-operations.js";
import { checkParams, type SourceScope } from "./operation/check-params.js";
import type { Problems } from "./problems.js";

/** Checks a model's tags. */
export function checkTags(problems: Problems, where: string, model: ResourceModel, shape: Shape): void {
  const { attribute, get, add, remove } = tagsOf(model);
  const scope: SourceScope = { identifiers: Object.keys(model.identifiers), data: shape };
  const areTags = (place: string, found: PathResult): void => {
    if (!found.ok) problems.add(place, found.message);
    else if (!tagShape(found.shape))
      problems.add(place, `${found.shape.name} is neither a list of pairs nor a map`);
  };
  if (attribute !== undefined) areTags(where, shape.resolvePath(attribute));
  if (get) {
    const operation = findOperation(problems, `${where}.get`, get.operation);
    if (operation) {
      checkParams(problems, `${where}.get`, get.params, operation.input, scope);
      areTags(`${where}.get.path`, operation.output.resolvePath(get.path));
      const pages = get.tokens !== undefined || problems.context.sdk.paginator(get.operation);
      if (pages) checkTokens(problems, `${where}.get.tokens`, pageTokens(problems.context, get), operation);
    }
  }
  if (add) {
    const operation = findOperation(problems, `${where}.add`, add.operation);
    if (operation) {
      checkParams(problems, `${where}.add`, add.params, operation.input, scope);
      areTags(`${where}.add.member`, operation.input.resolvePath(add.member));
    }
  }
  if (remove) {
    const operation = findOperation(problems, `${where}.remove`, remove.operation);
    if (operation) {
      checkParams(problems, `${where}.remove`, remove.params, operation.input, scope);
      problems.expectPath(`${where}.remove.keys`, operation.input, remove.keys);
    }
  }
}
