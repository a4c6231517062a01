import { ModelError } from "./check/problems.js";
import { docsFolder, generateDocs } from "./docs/generate-docs.js";
import { generateService } from "./generate.js";
import { applyChanges, findChanges, generatedServices } from "./generated-files.js";
import type { ServiceModel } from "./model/index.js";
import { suggestion } from "./sdk/index.js";

export interface RunOptions {
  readonly services: readonly ServiceModel[];
  /** The folder that has a folder for each service. */
  readonly sourceRoot: string;
  /** The folder of the docs, if their generated pages are wanted, too. */
  readonly docsRoot?: string;
  /** `--check`, and the names of services, if not all are meant. */
  readonly args: readonly string[];
  readonly print: (line: string) => void;
  /** In place of the generator, for a test that brings its own SDK. */
  readonly generate?: typeof generateService;
  /** The same of the generator of the docs. */
  readonly document?: typeof generateDocs;
}

/** Generates, or only compares; gives back the exit code. Nothing is written unless all models are right. */
export async function run(options: RunOptions): Promise<number> {
  const { services, sourceRoot, docsRoot, args, print } = options;
  const isCheck = args.includes("--check");
  const named = args.filter((arg) => !arg.startsWith("--"));
  const known = services.map(({ name }) => name);
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    print(`There is no service ${unknown}.${suggestion(unknown, known)}`);
    return 1;
  }
  const wanted = named.length > 0 ? services.filter(({ name }) => named.includes(name)) : services;
  const generated = await generateAll(wanted, options);
  if (generated instanceof ModelError) {
    print(generated.message);
    return 1;
  }
  const { code, docs } = generated;
  const folders = named.length > 0 ? named : [...new Set([...known, ...generatedServices(sourceRoot)])];
  const changes = findChanges(sourceRoot, folders, code);
  const docsChanges = docsRoot === undefined ? [] : findChanges(docsRoot, folders, docs, docsFolder);
  if (!isCheck) {
    applyChanges(sourceRoot, changes);
    if (docsRoot !== undefined) applyChanges(docsRoot, docsChanges);
    print(`${code.size + docs.size} files, ${changes.length + docsChanges.length} changed.`);
    return 0;
  }
  if (changes.length + docsChanges.length === 0) return 0;
  print("The generated code is not what the models say: run npm run codegen.");
  for (const { path, kind } of changes) print(`  ${path} ${kind}`);
  for (const { path, kind } of docsChanges) print(`  docs/${path} ${kind}`);
  return 1;
}

interface Generated {
  /** The classes of all services, by path below the source root. */
  readonly code: Map<string, string>;
  /** The pages of all services, by path below the folder of the docs. */
  readonly docs: Map<string, string>;
}

/** The files of all services, or what is wrong with any of their models. */
async function generateAll(
  services: readonly ServiceModel[],
  { sourceRoot, docsRoot, generate = generateService, document = generateDocs }: RunOptions,
): Promise<Generated | ModelError> {
  const code = new Map<string, string>();
  const docs = new Map<string, string>();
  const problems: string[] = [];
  for (const model of services) {
    try {
      const classes = await generate(model, { sourceRoot });
      for (const [path, text] of classes) code.set(path, text);
      if (docsRoot === undefined) continue;
      const pages = await document(model, { sourceRoot, docsRoot, generated: classes });
      for (const [path, text] of pages) docs.set(path, text);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      problems.push(...error.problems);
    }
  }
  return problems.length > 0 ? new ModelError(problems) : { code, docs };
}
