import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { motoVersion } from "../../../servers/local-aws/index.js";

/** What a machine has; `moto` is an earlier installation for its Python. */
export type Part = "venv" | "pip" | "registry" | "moto";

export interface FakeMachine {
  readonly env: NodeJS.ProcessEnv;
  /** The interpreter. */
  readonly python: string;
  /** One line per call with its arguments. */
  readonly calls: string;
}

/**
 * A machine whose only programs are `python3` and `python`, simulated by a shell script: any machine, within
 * milliseconds and without a network.
 */
export async function fakeMachine(
  folder: string,
  parts: readonly Part[],
  version = "3.11",
): Promise<FakeMachine> {
  const bin = join(folder, "bin");
  const calls = join(folder, "calls");
  const python = await fakePython(bin, parts, version, calls);
  await symlink("python3", join(bin, "python"));
  return { env: { PATH: bin }, python, calls };
}

/** Writes one interpreter. It does not know moto in its own folder unless that is the cache's. */
export async function fakePython(
  bin: string,
  parts: readonly Part[],
  version: string,
  calls: string,
): Promise<string> {
  const path = join(bin, "python3");
  await mkdir(bin, { recursive: true });
  await writeFile(path, script(parts, version, calls));
  await chmod(path, 0o755);
  return path;
}

const script = (parts: readonly Part[], version: string, calls: string): string => `#!/bin/sh
has() { case " ${parts.join(" ")} " in *" $1 "*) return 0;; *) return 1;; esac; }
last() { for argument; do :; done; echo "$argument"; }
echo "$*" >> "${calls}"
case "$*" in
  *sys.executable*) echo ${version}; echo "$0";;
  "-m venv"*) has venv || exit 1; /bin/mkdir -p "$(last "$@")/bin"; /bin/cp "$0" "$(last "$@")/bin/python";;
  "-m pip"*)
    has pip || { echo "$0: No module named pip" >&2; exit 1; }
    has registry || { echo "ERROR: Could not find a version (from versions: none)" >&2; exit 1; }
    case "$*" in *--target*) /bin/mkdir -p "$(last "$@")";; esac;;
  *moto.server*) has moto && echo 4.0.0;;
  *importlib.metadata*)
    case "$0" in */moto-*) echo ${motoVersion};; *) [ -d "$PYTHONPATH" ] && echo ${motoVersion};; esac;;
  *) exit 1;;
esac
`;
