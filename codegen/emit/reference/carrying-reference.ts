import type { HasModel } from "../../model/index.js";
import type { Shape } from "../../sdk/index.js";
import { itemName, plural } from "../../model/names/names.js";
import { docComment } from "../source/doc-comment.js";
import { isWhole, withData } from "./item-data.js";
import { classModule } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import { attributeExpression, mayBeMissing, sourceExpression } from "../source/source-expression.js";
import type { SourceFile } from "../source/source-file.js";

/** A reference to resources that contain their part of this one's data; items without an id are skipped. */
export function carryingReference(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: HasModel,
  owner: Shape,
): string {
  const { type, many, path = "" } = model;
  const item = itemName(type);
  const { identifiers, lines, required } = identifiersOf(context, model, item);
  const made = newChild(context, file, model, owner, identifiers);
  const attribute = attributeExpression(path);
  const load = "Makes no request; load the resource first.";
  if (many) {
    const children = `${required.join(" && ")} ? [${made}] : []`;
    const body = lines.length > 0 ? `{\n${lines.join("\n")}\nreturn ${children};\n}` : `(${children})`;
    return `${docComment(`Its ${plural(context.noun(type))}, with their data from \`${path}\`. ${load}`)}
get ${member}(): ${type}[] {
return (${attribute} ?? []).flatMap((${item}) => ${body});
}`;
  }
  const guard = lines.length > 0 ? [`if (!${item}) return undefined;`, ...lines] : [];
  const condition = [item, ...required].join(" && ").replace(`${item} && ${item}.`, `${item}?.`);
  return `${docComment(`Its ${context.noun(type)}, with the data from \`${path}\`, or \`undefined\`. ${load}`)}
get ${member}(): ${type} | undefined {
${[`const ${item} = ${attribute};`, ...guard].join("\n")}
return ${condition} ? ${made} : undefined;
}`;
}

interface ItemIdentifiers {
  /** Members of the object literal. */
  readonly identifiers: readonly string[];
  /** Statements for values that may be in several places of the item. */
  readonly lines: readonly string[];
  /** Required values. */
  readonly required: readonly string[];
}

function identifiersOf(context: ServiceContext, model: HasModel, item: string): ItemIdentifiers {
  const target = context.resource(model.type).identifiers;
  const lines: string[] = [];
  const required: string[] = [];
  const identifiers = Object.entries(model.identifiers).map(([name, source]) => {
    const expression = sourceExpression(source, { item });
    if (!mayBeMissing(source)) return `${name}: ${expression}`;
    if (target[name]?.mayBeEmpty) return `${name}: ${expression} ?? ""`;
    if (source.from === "item" && !source.path.includes("|")) {
      required.push(expression);
      return `${name}: ${expression}`;
    }
    lines.push(`const ${name} = ${expression};`);
    required.push(name);
    return name;
  });
  return { identifiers, lines, required };
}

/** With its data if that is complete, otherwise with partial data. */
function newChild(
  context: ServiceContext,
  file: SourceFile,
  { type, path = "" }: HasModel,
  owner: Shape,
  identifiers: readonly string[],
): string {
  const name = file.value(type, classModule(type));
  const found = owner.resolvePath(path);
  const shape = found.ok ? found.shape : undefined;
  const whole = context.shapeOf(context.resource(type));
  const item = shape && isWhole(shape, whole) ? "whole" : "partial";
  const data = { name: itemName(type), shape, item } as const;
  return withData(
    context,
    file,
    { type: name, identifiers: `{ ${identifiers.join(", ")} }`, owner: "this.context" },
    data,
  );
}
