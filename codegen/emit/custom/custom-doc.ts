import type { SharedMethodModel } from "../../model/index.js";
import { commentText, docComment } from "../source/doc-comment.js";

/** The doc comment of a method whose function serves several resources. */
export function sharedDoc(comment: string, { words = {}, doc, example }: SharedMethodModel): string {
  let text = comment;
  for (const [word, own] of Object.entries(words))
    text = text.replaceAll(new RegExp(`\\b${word}\\b`, "g"), own);
  if (doc === undefined) return text;
  const errors = commentText(text)
    .split(/\n(?=@)/)
    .find((part) => part.startsWith("@throws"));
  const tags = [errors, example && `@example\n${example}`].filter(Boolean).join("\n");
  return docComment(doc, callsIn(text), tags);
}

/** The paragraph of a doc comment that names the operations. */
export function callsIn(comment: string): string | undefined {
  const paragraphs = commentText(comment).split(/\n\n|\n(?=@)/);
  return paragraphs.find((paragraph) => paragraph.startsWith("Calls "))?.replaceAll("\n", " ");
}
