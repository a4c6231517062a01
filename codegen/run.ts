import { ModelError } from "./check/problems.js";
import { generateService } from "./generate.js";
import { applyChanges, findChanges, generatedServices } from "./generated-files.js";
import type { ServiceModel } from "./model/index.js";
import { suggestion } from "./sdk/index.js";

export interface RunOptions {
  readonly services: readonly ServiceModel[];
  /** The folder that has a folder for each service. */
  readonly sourceRoot: string;
  /** `--check`, and the names of services, if not all are meant. */
  readonly args: readonly string[];
  readonly print: (line: string) => void;
  /** In place of the generator, for a test that brings its own SDK. */
  readonly generate?: typeof generateService;
}

/** Generates, or only compares; gives back the exit code. Nothing is written unless all models are right. */
export async function run(options: RunOptions): Promise<number> {
  const { services, sourceRoot, args, print } = options;
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
  const folders = named.length > 0 ? named : [...new Set([...known, ...generatedServices(sourceRoot)])];
  const changes = findChanges(sourceRoot, folders, generated);
  if (!isCheck) {
    applyChanges(sourceRoot, changes);
    print(`${generated.size} files, ${changes.length} changed.`);
    return 0;
  }
  if (changes.length === 0) return 0;
  print("The generated code is not what the models say: run npm run codegen.");
  for (const { path, kind } of changes) print(`  ${path} ${kind}`);
  return 1;
}

/** The files of all services, or what is wrong with any of their models. */
async function generateAll(
  services: readonly ServiceModel[],
  { sourceRoot, generate = generateService }: RunOptions,
): Promise<Map<string, string> | ModelError> {
  const files = new Map<string, string>();
  const problems: string[] = [];
  for (const model of services) {
    try {
      for (const [path, text] of await generate(model, { sourceRoot })) files.set(path, text);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      problems.push(...error.problems);
    }
  }
  return problems.length > 0 ? new ModelError(problems) : files;
}
