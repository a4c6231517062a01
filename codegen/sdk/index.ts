export { type DocComment, parseDocComment } from "./doc-comments.js";
export { type Declarations, type InterfaceDeclaration, type MemberDeclaration } from "./declarations.js";
export { attributeText, type MarkdownOptions, summaryText, toMarkdown } from "./markdown.js";
export { nearMatches, suggestion } from "./near-matches.js";
export type { Paginator } from "./pagination.js";
export { loadSdk, type Operation, type SdkPackage } from "./sdk-package.js";
export type { Shape, ShapeKind } from "./shape.js";
export type { PathFailure, PathResult, PathSuccess } from "./shape-path.js";
export type { Waiter } from "./waiters.js";
