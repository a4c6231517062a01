import type { ForeignModel } from "../../model/index.js";
import { plural, words } from "../../model/names/names.js";
import { docComment } from "../source/doc-comment.js";
import { CORE } from "../source/modules.js";
import { parsePath } from "../source/path-expression.js";
import { attributeExpression } from "../source/source-expression.js";
import type { SourceFile } from "../source/source-file.js";

/** A method that creates resources of another service, by that service's root, which the caller passes. */
export function foreignRelation(file: SourceFile, member: string, model: ForeignModel): string {
  const { service, factory, path } = model;
  const root = file.type("FactoryOf", `${CORE}/resource/identifiers/factory-of.js`);
  const isMany = path.includes("[]");
  const noun = words(factory);
  const what = isMany
    ? `The ${plural(noun)} referenced by \`${path}\`, as resources of the given root`
    : `The ${noun} referenced by \`${path}\`, as a resource of the given root, or \`undefined\``;
  return `${docComment(`${what}. Makes no request; load the resource first.`)}
${member}<Item>(${service}: ${root}<"${factory}", Item>): ${isMany ? "Item[]" : "Item | undefined"} {
${foreignLines(model).join("\n")}
}`;
}

function foreignLines({ service, factory, path }: ForeignModel): string[] {
  const made = `${service}.${factory}(id)`;
  const last = parsePath(path).at(-1);
  if (last?.suffix === "[]") return [`return (${attributeExpression(path)} ?? []).map((id) => ${made});`];
  if (!path.includes("[]")) {
    return [`const id = ${attributeExpression(path)};`, `return id ? ${made} : undefined;`];
  }
  const items = attributeExpression(path.slice(0, path.lastIndexOf(".")));
  return [`return (${items} ?? []).flatMap(({ ${last?.name}: id }) => (id ? [${made}] : []));`];
}
