export { type DocComment, parseDocComment } from "./files/doc-comments.js";
export {
  type Declarations,
  type InterfaceDeclaration,
  type MemberDeclaration,
} from "./files/declarations.js";
export { attributeText, type MarkdownOptions, summaryText, toMarkdown } from "./markdown/markdown.js";
export { nearMatches } from "../../src/core/text/near-matches.js";
export { suggestion } from "./suggestion.js";
export type { Paginator } from "./files/pagination.js";
export { loadSdk, type Operation, type SdkPackage } from "./sdk-package.js";
export { NO_SHAPE, type Shape, type ShapeKind } from "./shape.js";
export type { PathFailure, PathResult, PathSuccess } from "./shape-path.js";
export type { Acceptor, WaiterExpression } from "./waiter/acceptor.js";
export type { Waiter } from "./waiter/read-waiter.js";
