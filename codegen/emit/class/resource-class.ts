import type { ServiceContext } from "../source/service-context.js";
import { SourceFile } from "../source/source-file.js";
import { classModule, customModule } from "../source/modules.js";
import { docComment } from "../source/doc-comment.js";
import { memberName } from "../../model/names/names.js";
import { pick } from "./loading.js";
import { resourceMembers, loadableBase, identifiersType } from "./resource-members.js";
import { sharedMembers } from "./shared-base.js";

/** The file of a resource class. */
export function resourceClass(context: ServiceContext, name: string): string {
  const file = new SourceFile(classModule(name));
  const model = context.resource(name);
  const shape = context.shapeOf(model);
  const attributes =
    model.shape === undefined ? "object" : file.type(`${shape.typeName} as Shape`, context.model.package);
  const shared = sharedMembers(context, name);
  const members = [...resourceMembers(context, name)]
    .filter(([member]) => !shared.has(member))
    .flatMap(([, emit]) => emit(file));
  for (const [type, module] of Object.entries(model.generic?.types ?? {})) {
    file.type(type, customModule(module));
  }
  const parameters = model.generic ? `<${model.generic.parameters.join(", ")}>` : "";
  const body = `
/** \`meta.identifiers\` of ${name}. */
${model.base ? `export type ${name}Identifiers = ${file.type(`${model.base.name}Identifiers`, classModule(model.base.name))};` : identifiersType(name, model)}

${docComment(`${model.doc} ${origin(context, name)}`)}
export class ${name}${parameters} extends ${model.base ? `${file.value(model.base.name, classModule(model.base.name))}<${attributes}>` : loadableBase(context, file, model, attributes, `${name}Identifiers`)} {
${members.join("\n\n")}
}
${pick(context, file, model)}`;
  return file.render(body);
}

function origin(context: ServiceContext, name: string): string {
  const factories = factoriesOf(context, name);
  const [factory] = factories;
  if (factory === undefined) return "";
  const ids = Object.keys(context.resource(name).identifiers).join(", ");
  return `Created by \`${context.model.name}.${factory}(${ids})\`, without a request.`;
}

/** The names of the root's factories of a resource. */
export function factoriesOf(context: ServiceContext, name: string): readonly string[] {
  return context.model.factories?.[name] ?? [memberName(name)];
}
