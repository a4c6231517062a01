import { documentValue } from "../attribute/attribute-map.js";
import type { ActionModel, ResultModel, TokenModel } from "../../model/index.js";
import { CORE } from "../source/modules.js";
import { pageTokens, tokenExpression } from "../listing/page-token.js";
import { followMany, followOne } from "../source/path-expression.js";
import { memberType } from "../source/sdk-type.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** The type of the part of a response that an action resolves to. */
export function resultType(
  context: ServiceContext,
  file: SourceFile,
  { operation }: ActionModel,
  { path, record, document }: ResultModel,
): string {
  if (document) return `${documentValue(file, document, "", path).type} | undefined`;
  if (record) return file.type("TagMap", `${CORE}/tags/tags.js`);
  const found = context.sdk.expectOperation(operation).output.resolvePath(path);
  if (!found.ok || !found.owner) throw new Error(`${operation}: there is no ${path} in its response`);
  return memberType(context, file, found.owner.shape, found.owner.member);
}

/** The page tokens of a result with several pages. */
export function resultTokens(context: ServiceContext, operation: string, { pages }: ResultModel): TokenModel {
  return pageTokens(
    context,
    pages === "all" || pages === undefined ? { operation } : { operation, tokens: pages },
  );
}

/** The statements that send an action's command and extract its result from the response. */
export function resultLines(
  context: ServiceContext,
  file: SourceFile,
  name: string,
  action: ActionModel,
  result: ResultModel,
  call: (token: string) => string,
): string[] {
  const { path, record, document, pages } = result;
  if (pages !== undefined) {
    const tokens = resultTokens(context, action.operation, result);
    return [
      `return ${file.value("allPages", `${CORE}/paging/all-pages.js`)}(${name},
(token) => ${call("...token")},
(output) => ${followMany("output", path)},
(output) => ${tokenExpression(file, tokens, undefined)},
);`,
    ];
  }
  const output = `const output = await ${call("")};`;
  if (record) {
    const toTagMap = file.value("toTagMap", `${CORE}/tags/tags.js`);
    return [output, `return ${toTagMap}(${followOne("output", path.replace(/\[\]$/, ""))});`];
  }
  if (document) {
    return [output, `return ${documentValue(file, document, followOne("output", path), path).value};`];
  }
  if (path.endsWith("[]")) return [output, `return ${followMany("output", path)};`];
  const present = file.value("present", `${CORE}/resource/identifiers/identifiers.js`);
  return [output, `return ${present}(${followOne("output", path)}, "${path}");`];
}
