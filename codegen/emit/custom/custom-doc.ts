import type { SharedMethodModel } from "../../model/index.js";
import { commentText, docComment } from "../source/doc-comment.js";

/** The doc comment of a method whose function serves several resources. */
export function sharedDoc(comment: string, { doc, throws, example }: SharedMethodModel): string {
  const own = throws === undefined ? errorsIn(comment) : `@throws ${throws}`;
  const tags = [own, example && `@example\n${example}`].filter(Boolean).join("\n");
  return docComment(doc, callsIn(comment), tags);
}

/** The paragraph of a doc comment that names the operations. */
export function callsIn(comment: string): string | undefined {
  const paragraphs = commentText(comment).split(/\n\n|\n(?=@)/);
  return paragraphs.find((paragraph) => paragraph.startsWith("Calls "))?.replaceAll("\n", " ");
}

/** The tag of a doc comment for errors. */
function errorsIn(comment: string): string | undefined {
  return commentText(comment)
    .split(/\n(?=@)/)
    .find((part) => part.startsWith("@throws"))
    ?.trim();
}
