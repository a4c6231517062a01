import { join } from "node:path";
import { resolveConfig } from "prettier";
import { CORE } from "../emit/source/modules.js";
import { ServiceContext } from "../emit/source/service-context.js";
import { formatter } from "../formatter.js";
import type { GenerateOptions } from "../generate.js";
import type { ServiceModel } from "../model/index.js";
import { loadSdk } from "../sdk/index.js";
import { listMembers } from "./member-list.js";
import { operationsText } from "./operations-page.js";
import { operationsPage, referencePage } from "./pages.js";
import { resourceText, rootText } from "./reference-page.js";

export interface DocsOptions extends GenerateOptions {
  /** The folder of the docs, where prettier looks for its settings. */
  readonly docsRoot: string;
  /** The generated classes, by path below `sourceRoot`. */
  readonly generated: ReadonlyMap<string, string>;
}

/** A service's pages by their path below `docsRoot`, formatted: the root's, each resource's, and all operations. */
export async function generateDocs(
  model: ServiceModel,
  { sourceRoot, docsRoot, generated, sdk = loadSdk(model.package), core = CORE }: DocsOptions,
): Promise<Map<string, string>> {
  const context = new ServiceContext(model, sdk, sourceRoot, core);
  const members = listMembers(context, generated);
  const texts = new Map([
    [operationsPage(context), operationsText(context, members)],
    [referencePage(context, model.root), rootText(context, members)],
  ]);
  for (const name of Object.keys(model.resources)) {
    texts.set(referencePage(context, name), resourceText(context, name, members));
  }
  const files = new Map<string, string>();
  for (const [path, text] of texts) {
    const style = await resolveConfig(join(docsRoot, path));
    files.set(path, await formatter.format(`${HEADER}\n\n${text}`, { ...style, parser: "markdown" }));
  }
  return files;
}

/** The folders below `docsRoot` that contain only generated pages of the service. */
export function docsFolder(service: string): string {
  return `reference/${service}`;
}

const HEADER =
  "<!-- Generated from codegen/models by `npm run codegen`. Change the model, not this file. -->";
