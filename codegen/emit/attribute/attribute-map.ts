import type { AttributeMapModel, DocumentKind, EntryModel, ResourceModel } from "../../model/index.js";
import { memberName } from "../../model/names/names.js";
import { docComment } from "../source/doc-comment.js";
import { CORE, customModule } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

const MAP = `${CORE}/resource/attributes/attribute-map.js`;
const DOCUMENTS = `${CORE}/resource/attributes/documents.js`;

/** The entries of a resource's map of strings, by the names of their getters. */
export function entryNames({ attributeMap }: ResourceModel): ReadonlyMap<string, string> {
  return new Map(Object.keys(attributeMap?.entries ?? {}).map((name) => [memberName(name), name]));
}

/** The getters of these entries, which parse the strings. */
export function entryGetters(context: ServiceContext, file: SourceFile, model: ResourceModel): string[] {
  const { attributeMap } = model;
  if (!attributeMap) return [];
  const areNumbers = context.shapeOf(model).member(attributeMap.member)?.element?.isNumber === true;
  return [...entryNames(model)].map(([getter, name]) => {
    const entry = attributeMap.entries[name];
    if (!entry) throw new Error(`There is no entry ${name}.`);
    const { type, value } = read(file, attributeMap, name, entry, areNumbers);
    const result = entry.always ? `this.required(${value}, "${name}")` : value;
    return `${docComment(entry.doc)}
get ${getter}(): ${type}${entry.always ? "" : " | undefined"} {
return ${result};
}`;
  });
}

function read(
  file: SourceFile,
  { member }: AttributeMapModel,
  name: string,
  { type, of }: EntryModel,
  areNumbers: boolean,
): { readonly type: string; readonly value: string } {
  const map = `this.attribute("${member}")`;
  const text = /^\w+$/.test(name) ? `${map}?.${name}` : `${map}?.["${name}"]`;
  switch (type) {
    case "text":
      return { type: "string", value: text };
    case "number":
      if (areNumbers) return { type: "number", value: text };
      return { type: "number", value: `${file.value("numberIn", MAP)}(${map}, "${name}")` };
    case "boolean":
      return { type: "boolean", value: `${file.value("booleanIn", MAP)}(${map}, "${name}")` };
    case "seconds":
    case "milliseconds":
      return { type: "Date", value: `${file.value("dateIn", MAP)}(${map}, "${name}", "${type}")` };
    default:
      return of === undefined ? documentValue(file, type, text, name) : typedJson(file, of, text, name);
  }
}

/** The type of a document's getter, and the expression of its value. */
export function documentGetter(
  file: SourceFile,
  kind: DocumentKind,
  text: string,
  name: string,
  isRequired: boolean,
): { readonly type: string; readonly value: string } {
  const { type, value } = documentValue(file, kind, text, name);
  return isRequired
    ? { type, value: `this.required(${value}, "${name}")` }
    : { type: `${type} | undefined`, value };
}

/** The type of a document in a text, and the expression that parses it. */
export function documentValue(
  file: SourceFile,
  kind: DocumentKind,
  text: string,
  name: string,
): { readonly type: string; readonly value: string } {
  const type = file.type(kind === "policy" ? "PolicyDocument" : "JsonValue", DOCUMENTS);
  const parse = file.value(kind === "policy" ? "parsePolicy" : "parseJson", DOCUMENTS);
  return { type, value: `${parse}(${text}, "${name}")` };
}

/** A JSON document with a type of the service. */
function typedJson(
  file: SourceFile,
  of: string,
  text: string,
  name: string,
): { readonly type: string; readonly value: string } {
  const [module = "", typeName = ""] = of.split("#");
  const type = file.type(typeName, customModule(module));
  const value = `${file.value("parseJson", DOCUMENTS)}(${text}, "${name}") as ${type} | undefined`;
  return { type, value };
}
