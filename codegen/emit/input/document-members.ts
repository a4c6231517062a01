import type { ActionModel, DocumentKind, OwnDocumentModel } from "../../model/index.js";
import { CORE } from "../source/modules.js";
import type { SourceFile } from "../source/source-file.js";
import type { InputType } from "./input-type.js";
import { listed } from "../../model/names/names.js";

// Members of an input that are JSON in a text, by their paths: `PolicyDocument`, `PolicyInputList[]`.

type Documents = NonNullable<ActionModel["documents"]>;

const MODULE = `${CORE}/call/input/document-text.js`;

const TYPES: Readonly<Record<DocumentKind, string>> = { policy: "PolicyDocument", json: "JsonDocument" };

/** The documents of kinds that all services share, by their paths. */
export function sharedDocuments(documents: Documents = {}): Record<string, DocumentKind> {
  const shared = Object.entries(documents).flatMap(([path, kind]) =>
    typeof kind === "string" ? [[path, kind] as const] : [],
  );
  return Object.fromEntries(shared);
}

/** The documents that the service has a function of its own for, by the names of the members. */
export function ownDocuments(documents: Documents = {}): Record<string, OwnDocumentModel> {
  const own = Object.entries(documents).flatMap(([member, kind]) =>
    typeof kind === "string" ? [] : [[member, kind] as const],
  );
  return Object.fromEntries(own);
}

/** The type of an input in which such members take objects, or text. */
export function withDocumentsType(file: SourceFile, type: string, documents: Documents): string {
  return Object.entries(TYPES).reduce((input, [kind, name]) => {
    const paths = Object.keys(documents).filter((path) => documents[path] === kind);
    if (paths.length === 0) return input;
    const document = file.type(name, `${CORE}/resource/attributes/documents.js`);
    return `${file.type("WithDocuments", MODULE)}<${input}, ${union(paths)}, ${document}>`;
  }, type);
}

/** The expression of the caller's input as the SDK takes it, with such members as text. */
export function documentsInput(
  file: SourceFile,
  { name, sdkType }: Pick<InputType, "name" | "sdkType">,
  documents: Documents,
): string {
  const paths = Object.keys(sharedDocuments(documents));
  const given = paths.map((path) => JSON.stringify(path)).join(", ");
  return `${file.value("documentTexts", MODULE)}<${sdkType}, ${union(paths)}>(${name}, ${given})`;
}

/** What the doc comment of the method says of them. */
export function documentsNote(documents: Documents): string | undefined {
  const paths = Object.keys(sharedDocuments(documents));
  if (paths.length === 0) return undefined;
  const names = paths.map((path) => `\`${bare(path)}\``);
  const isList = paths.some((path) => path.endsWith("[]"));
  const objects = isList || names.length > 1 ? "objects, or their JSON text" : "an object, or its JSON text";
  return `${listed(names)} ${names.length > 1 ? "take" : "takes"} ${objects}.`;
}

/** What it says of errors. */
export function documentsThrows(documents: Documents): string | undefined {
  if (Object.keys(sharedDocuments(documents)).length === 0) return undefined;
  return "@throws `TypeError` for a document that is neither an object nor the JSON text of one";
}

/** In a type, lists need no sign. */
function bare(path: string): string {
  return path.replaceAll("[]", "");
}

function union(paths: readonly string[]): string {
  return paths.map((path) => JSON.stringify(bare(path))).join(" | ");
}
