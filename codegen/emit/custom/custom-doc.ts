import type ts from "typescript";
import type { SharedMethodModel } from "../../model/index.js";
import { wrap } from "../../sdk/markdown/markdown-wrap.js";
import { commentText, docComment } from "../source/doc-comment.js";
import type { ServiceContext } from "../source/service-context.js";
import { docOf } from "./custom-function.js";

/** The paragraph of a doc comment that names the operations, up to the next paragraph, a tag or the end. */
const CALLS = /(?<=\n \* )(?:Calls|Lists by) [^]*?(?=\n \*(?:\n|\/| @))/;
const LINE = 117;

/** The doc comment of a hand-written function, in which the operations that it names are links. */
export function linkedDoc(context: ServiceContext, signature: ts.FunctionDeclaration): string {
  return docOf(signature).replace(CALLS, (paragraph) => {
    const linked = paragraph
      .replaceAll("\n * ", " ")
      .replaceAll(/(?<![\w[`])[A-Z]\w+(?![\w\]`])/g, (name) =>
        context.sdk.operation(name) ? context.link(name) : name,
      );
    // A link that is longer than a line stays behind the first word.
    return wrap(linked, LINE)
      .replace(/^Calls\n/, "Calls ")
      .replaceAll("\n", "\n * ");
  });
}

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
