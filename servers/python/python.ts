import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { run } from "../support/run.js";

/** The minimum Python version of moto 5.2 and ministack 1.5. */
const oldestPython = { major: 3, minor: 10 } as const;
export const oldestPythonVersion = `${oldestPython.major}.${oldestPython.minor}`;

export interface Python {
  /** The interpreter itself, not a shim in front of it. */
  readonly program: string;
  readonly version: string;
  readonly canInstall: boolean;
}

const describe = "import sys; print('%d.%d' % sys.version_info[:2]); print(sys.executable)";
const usualNames = ["python3", "python"];
/** If the system's own Python is older, newer ones often have versioned names only. */
const versionedNames = ["python3.14", "python3.13", "python3.12", "python3.11", "python3.10"];

/** The Pythons on the PATH, best first. */
export async function findPythons(env: NodeJS.ProcessEnv): Promise<readonly Python[]> {
  const usual = await inspect(usualNames, env);
  const found = usual.some((python) => python.canInstall)
    ? usual
    : [...(await inspect(versionedNames, env)), ...usual];
  const unique = new Map(found.map((python) => [python.program, python]));
  const pythons = [...unique.values()];
  return [...pythons.filter((one) => one.canInstall), ...pythons.filter((one) => !one.canInstall)];
}

async function inspect(programs: readonly string[], env: NodeJS.ProcessEnv): Promise<Python[]> {
  const answers = await Promise.all(programs.map((program) => inspectOne(program, env)));
  return answers.filter((python) => python !== undefined);
}

async function inspectOne(program: string, env: NodeJS.ProcessEnv): Promise<Python | undefined> {
  const { code, stdout } = await run(program, ["-c", describe], { env, timeout: 20_000 });
  const [version, executable] = stdout.split(/\r?\n/);
  if (code !== 0 || version === undefined || executable === undefined || executable === "") return undefined;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const canInstall = major === oldestPython.major && minor >= oldestPython.minor;
  return { program: executable, version, canInstall };
}

/**
 * The Python of a `moto_server` on the PATH: pipx and similar tools install it where no other Python finds
 * it.
 */
export async function pythonOfMotoServer(env: NodeJS.ProcessEnv): Promise<Python | undefined> {
  for (const folder of (env.PATH ?? "").split(delimiter)) {
    const script = await readFile(join(folder, "moto_server"), "utf8").catch(() => "");
    const interpreter = /^#!\s*(\/\S*python[\d.]*)\s*$/m.exec(script.slice(0, 300))?.[1];
    if (interpreter !== undefined) return inspectOne(interpreter, env);
  }
  return undefined;
}
