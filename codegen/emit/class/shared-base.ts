import type { BaseModel } from "../../model/index.js";
import { docComment } from "../source/doc-comment.js";
import { classModule } from "../source/modules.js";
import { identifiersType, loadableBase, resourceMembers } from "./resource-members.js";
import type { ServiceContext } from "../source/service-context.js";
import { SourceFile } from "../source/source-file.js";

/** The parts that depend on a class's attributes or on how it is loaded. */
const OWN = new Set(["statics", "attributes", "fetch", "hooks"]);

/** The base classes of a service, with the resources that share each. */
export function basesOf({ model }: ServiceContext): ReadonlyMap<BaseModel, readonly string[]> {
  const bases = new Map<BaseModel, string[]>();
  for (const [name, { base }] of Object.entries(model.resources)) {
    if (base) bases.set(base, [...(bases.get(base) ?? []), name]);
  }
  return bases;
}

/** The members of a resource that its base class has: those whose code is the same in all of its resources. */
export function sharedMembers(context: ServiceContext, name: string): ReadonlySet<string> {
  const { base } = context.resource(name);
  if (!base) return new Set();
  const texts = (basesOf(context).get(base) ?? []).map((type) => textsOf(context, type));
  const [first = new Map<string, string>()] = texts;
  return new Set(
    [...first.keys()].filter((key) => texts.every((other) => other.get(key) === first.get(key))),
  );
}

/** The file of a base class. */
export function baseClass(
  context: ServiceContext,
  { name, doc }: BaseModel,
  [first = ""]: readonly string[],
): string {
  const file = new SourceFile(classModule(name));
  const model = context.resource(first);
  const shared = sharedMembers(context, first);
  const members = [...resourceMembers(context, first)]
    .filter(([member]) => shared.has(member))
    .flatMap(([, emit]) => emit(file));
  const body = `
/** \`meta.identifiers\` of ${name}. */
${identifiersType(name, model)}

${docComment(doc)}
export abstract class ${name}<Shape extends object> extends ${loadableBase(context, file, model, "Shape", `${name}Identifiers`)} {
${members.join("\n\n")}
}
`;
  return file.render(body);
}

/** The code of each member that can be shared: a base class cannot import resources, which import it. */
function textsOf(context: ServiceContext, name: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [member, emit] of resourceMembers(context, name)) {
    const scratch = new SourceFile(classModule(name));
    const text = emit(scratch).join("\n\n");
    if (!OWN.has(member) && !scratch.needsNeighbour) texts.set(member, text);
  }
  return texts;
}
