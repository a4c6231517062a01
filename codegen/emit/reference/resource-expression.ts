import type { IdentifierSources, ReturnsModel } from "../../model/index.js";
import { itemName } from "../../model/names/names.js";
import type { Shape } from "../../sdk/index.js";
import { type ItemData, withData } from "./item-data.js";
import { followMany, followOne } from "../source/path-expression.js";
import type { ServiceContext } from "../source/service-context.js";
import { lastName, mayBeMissing, type Scope, sourceExpression } from "../source/source-expression.js";
import type { SourceFile } from "../source/source-file.js";
import { classModule, CORE } from "../source/modules.js";

/** `new Vpc({ id: present(item.VpcId, "VpcId") }, this.context, item)` */
export function newResource(
  context: ServiceContext,
  file: SourceFile,
  type: string,
  identifiers: IdentifierSources,
  scope: Scope,
  data?: ItemData,
): string {
  const target = context.resource(type).identifiers;
  const members = Object.entries(identifiers).map(([name, source]) => {
    const expression = sourceExpression(source, scope);
    if (!mayBeMissing(source)) return `${name}: ${expression}`;
    // A tag without a value has an empty one; the constructor rejects identifiers that the caller's input lacks.
    if (target[name]?.mayBeEmpty || source.from === "input") return `${name}: ${expression} ?? ""`;
    const present = file.value("present", `${CORE}/resource/identifiers/identifiers.js`);
    return `${name}: ${present}(${expression}, "${lastName(source)}")`;
  });
  const name = file.value(type, classModule(type));
  const ids = members.map((member) => member.replace(/^(\w+): \1$/, "$1")).join(", ");
  const owner = scope.context ?? "this.context";
  return withData(context, file, { type: name, identifiers: `{ ${ids} }`, owner }, data);
}

/** The statements that make an action's result of its `output` and `input`, the expression of which may be another. */
export function returnStatements(
  context: ServiceContext,
  file: SourceFile,
  returns: ReturnsModel,
  output: Shape,
  isNew: boolean,
  input = "input",
): string {
  const made = (...given: Parameters<typeof newResource>): string => {
    const expression = newResource(...given);
    return isNew
      ? `${file.value("newlyCreated", `${CORE}/resource/resource.js`)}(${expression})`
      : expression;
  };
  const { type, identifiers, path, many } = returns;
  const place = path === undefined ? undefined : output.resolvePath(path);
  const data = (name: string): ItemData => ({ ...returns, name, shape: place?.ok ? place.shape : undefined });
  if (returns.over === "input") {
    const name = itemName(type);
    const one = made(context, file, type, identifiers, { item: name, input: "input" });
    return `return (${followMany("input", path ?? "")}).map((${name}) => ${one});`;
  }
  if (many) {
    const name = itemName(type);
    const one = made(context, file, type, identifiers, { item: name, response: "output" }, data(name));
    return `return (${followMany("output", path ?? "")}).map((${name}) => ${one});`;
  }
  if (path === undefined) {
    return `return ${made(context, file, type, identifiers, { response: "output", input })};`;
  }
  const found =
    path === "@"
      ? `${file.value("withoutMetadata", `${CORE}/resource/attributes/metadata.js`)}(output)`
      : `${file.value("present", `${CORE}/resource/identifiers/identifiers.js`)}(${followOne("output", path)}, "${path}")`;
  const scope = { item: "data", response: "output", input: "input" };
  return `const data = ${found};\nreturn ${made(context, file, type, identifiers, scope, data("data"))};`;
}
