import { MissingPeerError } from "../errors/errors.js";

/**
 * Loads a package that the user installs. If it is missing, the error says so in one sentence; errors from inside the
 * package, including a missing dependency of its own, are thrown unchanged.
 *
 * @internal The CommonJS build puts this around each `require` of a client; see packaging/commonjs.ts.
 */
export function requirePeer<Module>(packageName: string, neededBy: string, load: () => Module): Module {
  try {
    return load();
  } catch (error) {
    throw missingPeer(packageName, neededBy, error);
  }
}

/** The messages for a missing package in Node, Vite's bundles, Bun, esbuild's modules and workerd. */
const NOT_FOUND =
  /^(?:Cannot (?:find|require) (?:module|package)|Could not resolve|Dynamic require of|No such module) ['"]?([^'"\s]+)/;

/** The error of a failed import of a package: one sentence if the package is missing; other errors unchanged. */
export function missingPeer(packageName: string, neededBy: string, error: unknown): unknown {
  const { message } = (error ?? {}) as { message?: unknown };
  const [, name] = NOT_FOUND.exec(String(message)) ?? [];
  // ncc replaces the import by a `require`, which does not exist in a module.
  const isFromNcc = error instanceof ReferenceError && error.message.startsWith("require ");
  const isMissing = name === packageName || isFromNcc;
  return isMissing ? new MissingPeerError(packageName, neededBy, { cause: error }) : error;
}
