import { join } from "node:path";
import ts from "typescript";
import { projectRoot } from "./pages.js";
import type { Snippet } from "./snippet.js";

/** An error of the compiler in a snippet, with the line in the snippet's own code. */
export interface Complaint {
  readonly snippet: Snippet;
  /** Starting at 1; 0 and less are lines of the prelude. */
  readonly line: number;
  readonly message: string;
}

/**
 * Compiles all snippets in one program with a user's strict options, except that `tucuxi` refers to the
 * sources, as `tsconfig.json` does for the examples.
 */
export function compile(snippets: readonly Snippet[]): Complaint[] {
  // In a folder that does not exist, below one from which packages and `paths` are resolved as for the
  // examples.
  const files = new Map(
    snippets.map((snippet, index) => [join(projectRoot, "test", "snippets", `${index}.ts`), snippet]),
  );
  const options = { ...projectOptions(), noUnusedLocals: false, noUnusedParameters: false, noEmit: true };
  const program = ts.createProgram([...files.keys()], options, hostWith(files, options));
  const complaints: Complaint[] = [];
  for (const [path, snippet] of files) {
    const file = program.getSourceFile(path);
    for (const { messageText, start } of ts.getPreEmitDiagnostics(program, file)) {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      const message = ts.flattenDiagnosticMessageText(messageText, " ");
      complaints.push({ snippet, line: line - snippet.hiddenLines, message });
    }
  }
  return complaints;
}

function projectOptions(): ts.CompilerOptions {
  const path = join(projectRoot, "tsconfig.json");
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, projectRoot, undefined, path).options;
}

function hostWith(files: ReadonlyMap<string, Snippet>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name)?.text ?? host.readFile(name),
    getSourceFile: (name, languageVersion, ...rest) => {
      const text = files.get(name)?.text;
      return text === undefined
        ? host.getSourceFile(name, languageVersion, ...rest)
        : ts.createSourceFile(name, text, languageVersion);
    },
  };
}
