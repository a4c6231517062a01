import type { GenericModel, SettingsModel } from "../../model/index.js";
import { listed } from "../../model/names/names.js";
import { action } from "../action/action.js";
import { customMethod } from "../custom/custom-method.js";
import { docComment } from "../source/doc-comment.js";
import { lookup } from "../listing/lookup.js";
import { classModule, CORE, customModule } from "../source/modules.js";
import { collection, identifierArgument } from "./relations.js";
import { identifierParameter } from "../source/parameters.js";
import { factoriesOf } from "./resource-class.js";
import type { ServiceContext } from "../source/service-context.js";
import { SourceFile } from "../source/source-file.js";

/** The file of a service's root. */
export function rootClass(context: ServiceContext): string {
  const file = new SourceFile(classModule(context.model.root));
  const { sdk, model } = context;
  const base = file.value("ServiceResource", `${CORE}/resource/service-resource.js`);
  const given = file.type("GivenClient", `${CORE}/resource/service-resource.js`);
  const options = file.type("RootOptions", `${CORE}/resource/service-resource.js`);
  const clientOf = file.value("clientOf", `${CORE}/session/client/client-of.js`);
  const make = model.client && file.value(model.client.function, customModule(model.client.module));
  const client = make ? file.type(sdk.clientName, model.package) : file.value(sdk.clientName, model.package);
  const config = file.type(`${sdk.clientName}Config`, model.package);
  const members = [
    ...Object.entries(model.hasMany).map(([member, one]) =>
      collection(context, file, undefined, member, one),
    ),
    ...Object.keys(model.resources).flatMap((name) => factories(context, file, name)),
    ...Object.entries(model.actions).map(([member, one]) => action(context, file, member, one, "root")),
    ...Object.entries(model.lookups ?? {}).flatMap(([member, one]) => lookup(context, file, member, one)),
    ...Object.entries(model.custom ?? {}).map(([member, module]) =>
      customMethod(context, file, member, module),
    ),
    ...(model.settings ? [withSettings(file, model.root, model.settings)] : []),
  ];
  const check = model.check ? `, ${file.value(model.check.function, customModule(model.check.module))}` : "";
  const [membersModule = "", membersName = ""] = model.optionMembers?.split("#") ?? [];
  const optionMembers = model.optionMembers
    ? `${check === "" ? ", undefined" : ""}, ${file.value(membersName, customModule(membersModule))}`
    : "";
  const checkPlain = file.value("checkPlain", `${CORE}/text/argument-checks.js`);
  const body = `
/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type ${model.root}Config = (${config} & ${options}) | ${given};

${docComment(
  `${model.doc} The root of the service: it creates all other resources.`,
  "Uses the settings of the default session, and the given configuration.",
  `@example\n\`\`\`ts\nimport { ${model.root} } from "tucuxi/${model.name}";\n\nconst ${model.name} = new ${model.root}({ region: "eu-west-1" });\n\`\`\``,
)}
export class ${model.root} extends ${base}<${client}> {
static override readonly resourceName: string = "${model.root}";
/** The subpath of the service. */
static readonly serviceName = "${model.name}";
${sdk.serviceId === undefined ? "" : `/** The service's name in the configuration of its clients. */\nstatic readonly serviceId = "${sdk.serviceId}";\n`}
/** Makes no request: region and credentials are resolved by the first call. */
constructor(config: ${model.root}Config = {}) {
super(${clientOf}(${model.root}, config), "${model.name}"${check}${optionMembers});
}

/** Creates a client of the service; a session creates one and shares it. */
static createClient(config: ${config}): ${client} {
${checkPlain}("The configuration of ${client}", config);
return ${make ?? `new ${client}`}(${configExpression(file, model.retryMode)});
}

${members.join("\n\n")}
}
`;
  return file.render(body);
}

/** The method that returns the same root with its own settings, because roots share their clients. */
function withSettings(file: SourceFile, root: string, settings: SettingsModel): string {
  const use = file.value(settings.function, customModule(settings.module));
  const type = file.type(settings.type, customModule(settings.module));
  return `${docComment(settings.doc, `@example\n${settings.example}`)}
withSettings(settings: ${type}): ${root} {
const root = new ${root}({ client: this.context.client });
${use}(root.context, settings);
return root;
}`;
}

/** The caller's configuration, over the defaults of the service's model. */
function configExpression(file: SourceFile, retryMode: string | undefined): string {
  if (retryMode === undefined) return "config";
  const mode = file.value("adaptiveRetryMode", `${CORE}/session/client/retry-mode.js`);
  return `{ retryMode: ${mode}(config.profile), ...config }`;
}

function factories(context: ServiceContext, file: SourceFile, name: string): string[] {
  const type = factoriesOf(context, name).length > 0 ? file.value(name, classModule(name)) : name;
  const { identifiers } = context.resource(name);
  const ids = Object.keys(identifiers);
  const parameters = ids.map((id) => identifierParameter(identifiers, id)).join(", ");
  const given = ids.map((id) => `${id}: ${identifierArgument(file, identifiers, id)}`).join(", ");
  const by = listed(ids.map((id) => `\`${id}\``));
  const { generic } = context.resource(name);
  const called = `The ${context.noun(name)}${by === "" ? "" : ` with this ${by}`}`;
  return factoriesOf(context, name).map((member) => {
    const made = { name: type, ids: `{ ${given.replace(/\b(\w+): \1\b/g, "$1")} }` };
    if (generic) return genericFactory(file, generic, member, parameters, called, made);
    return `${docComment(`${called}. Makes no request.`)}
${member}(${parameters}): ${type} {
return new ${type}(${made.ids}, this.context);
}`;
  });
}

/** A factory of a class with type parameters, and optionally a setting. */
function genericFactory(
  file: SourceFile,
  { parameters: types, types: modules, setting }: GenericModel,
  member: string,
  parameters: string,
  called: string,
  { name, ids }: { readonly name: string; readonly ids: string },
): string {
  for (const [type, module] of Object.entries(modules)) file.type(type, customModule(module));
  const type = `${name}<${types.map((one) => one.split(" ")[0]).join(", ")}>`;
  const more = setting ? `, ${setting.name}?: ${setting.type}` : "";
  const make = `new ${type}(${ids}, this.context)`;
  const set = setting && file.value(setting.function, customModule(setting.module));
  return `${docComment(`${called}. Makes no request.`, setting?.doc)}
${member}<${types.join(", ")}>(${parameters}${more}): ${type} {
return ${set ? `${set}(${make}, ${setting?.name})` : make};
}`;
}
