import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { checkService } from "./check/check-service.js";
import { collectionClass, collectionName } from "./emit/collection-class.js";
import { indexFile } from "./emit/index-file.js";
import { resourceClass } from "./emit/resource-class.js";
import { rootClass } from "./emit/root-class.js";
import { ServiceContext } from "./emit/service-context.js";
import type { ServiceModel } from "./model/index.js";
import { fileName } from "./model/names.js";
import { loadSdk, type SdkPackage } from "./sdk/index.js";

/** The files of a service by their path below `sourceRoot`, formatted; the model is checked first. */
export async function generateService(
  model: ServiceModel,
  sourceRoot: string,
  sdk: SdkPackage = loadSdk(model.package),
): Promise<Map<string, string>> {
  const context = new ServiceContext(model, sdk, sourceRoot);
  checkService(context);
  const texts = new Map<string, string>();
  const add = (className: string, text: string): unknown => texts.set(`${fileName(className)}.ts`, text);
  for (const [name, { list }] of Object.entries(model.resources)) {
    add(name, resourceClass(context, name));
    if (list) add(collectionName(name), collectionClass(context, name, list));
  }
  add(model.root, rootClass(context));
  texts.set("index.ts", indexFile(context));
  const options = await resolveConfig(join(import.meta.dirname, "generate.ts"));
  const files = new Map<string, string>();
  for (const [name, text] of texts) {
    const formatted = await format(text, { ...options, parser: "typescript" });
    files.set(join(model.name, "generated", name), formatted);
  }
  return files;
}
