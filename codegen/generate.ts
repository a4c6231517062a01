import { join } from "node:path";
import { resolveConfig } from "prettier";
import { checkService } from "./check/check-service.js";
import { collectionClasses } from "./emit/class/collection-class.js";
import { deferredFiles } from "./emit/custom/deferred-files.js";
import { indexFile } from "./emit/class/index-file.js";
import { CORE } from "./emit/source/modules.js";
import { resourceClass } from "./emit/class/resource-class.js";
import { rootClass } from "./emit/class/root-class.js";
import { baseClass, basesOf } from "./emit/class/shared-base.js";
import { HEADER } from "./emit/source/source-file.js";
import { ServiceContext } from "./emit/source/service-context.js";
import { waiterFiles } from "./emit/waiter/waiter-files.js";
import { formatter } from "./formatter.js";
import type { ServiceModel } from "./model/index.js";
import { fileName } from "./model/names/names.js";
import { loadSdk, type SdkPackage } from "./sdk/index.js";

export interface GenerateOptions {
  /** The folder that has a folder for each service: the custom functions are read from there. */
  readonly sourceRoot: string;
  /** The SDK package, if it is not the installed one that the model names. */
  readonly sdk?: SdkPackage;
  /** The core's folder as a generated file imports it, if it is not beside the services. */
  readonly core?: string;
}

/** The files of a service by their path below `sourceRoot`, formatted; the model is checked first. */
export async function generateService(
  model: ServiceModel,
  { sourceRoot, sdk = loadSdk(model.package), core = CORE }: GenerateOptions,
): Promise<Map<string, string>> {
  const context = new ServiceContext(model, sdk, sourceRoot, core);
  checkService(context);
  const texts = new Map<string, string>();
  const add = (className: string, text: string): unknown => texts.set(`${fileName(className)}.ts`, text);
  for (const name of Object.keys(model.resources)) {
    add(name, resourceClass(context, name));
    for (const [collection, text] of collectionClasses(context, name)) add(collection, text);
  }
  for (const [base, names] of basesOf(context)) add(base.name, baseClass(context, base, names));
  add(model.root, rootClass(context));
  texts.set("index.ts", indexFile(context));
  for (const [name, text] of waiterFiles(context)) texts.set(name, text);
  for (const [name, text] of Object.entries(model.files ?? {})) texts.set(name, `${HEADER}\n${text()}`);
  for (const [name, text] of deferredFiles(context)) texts.set(name, text);
  const style = await resolveConfig(join(import.meta.dirname, "generate.ts"));
  const files = new Map<string, string>();
  for (const [name, text] of texts) {
    const moved = text.replaceAll(`"${CORE}/`, `"${core}/`).replaceAll(`"../${CORE}/`, `"../${core}/`);
    const formatted = await formatter.format(moved, { ...style, parser: "typescript" });
    files.set(join(model.name, "generated", name), formatted);
  }
  return files;
}
