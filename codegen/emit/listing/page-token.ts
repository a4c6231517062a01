import type { ListModel, TokenModel } from "../../model/index.js";
import { CORE } from "../source/modules.js";
import { followOne } from "../source/path-expression.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** The input members of page tokens, with their places in the output. */
export function pageTokens(
  context: ServiceContext,
  { operation, tokens }: Pick<ListModel, "operation" | "tokens">,
): TokenModel {
  if (tokens === false) return {};
  if (tokens) return tokens;
  const paginator = context.sdk.paginator(operation);
  if (!paginator) throw new Error(`${operation} has no paginator: its model must say tokens: {…} or false.`);
  return { [paginator.inputToken]: paginator.outputToken };
}

/** `pageToken({ Marker: output.NextMarker })`: the input members that request the next page. */
export function tokenExpression(file: SourceFile, tokens: TokenModel, more: string | undefined): string {
  const entries = Object.entries(tokens);
  const pageToken = file.value("pageToken", `${CORE}/paging/page-token.js`);
  const members = entries.map(([input, from]) => `${input}: ${followOne("output", from)}`).join(", ");
  const says =
    more === undefined ? "" : `, { isMore: ${followOne("output", more)}, member: "${entries[0]?.[1]}" }`;
  return `${pageToken}({ ${members} }${says})`;
}
