import { MissingPeerError } from "../errors/errors.js";

/**
 * Loads a package that the user installs. If it is missing, the error says so in one sentence; errors from inside
 * of it, a missing package of its own among them, come as they are.
 *
 * @internal The CommonJS build puts this around each `require` of a client; see packaging/commonjs.ts.
 */
export function requirePeer<Module>(packageName: string, neededBy: string, load: () => Module): Module {
  try {
    return load();
  } catch (error) {
    if (isMissing(packageName, error)) throw new MissingPeerError(packageName, neededBy, { cause: error });
    throw error;
  }
}

/** What Node says of a missing package, Vite's bundles, Bun's, esbuild's modules, and workerd. */
const NOT_FOUND =
  /^(?:Cannot (?:find|require) (?:module|package)|Could not resolve|Dynamic require of|No such module) ['"]?([^'"\s]+)/;

function isMissing(packageName: string, error: unknown): boolean {
  const { message } = (error ?? {}) as { message?: unknown };
  const [, name] = NOT_FOUND.exec(String(message)) ?? [];
  // ncc puts a `require` in its place, which a module has not.
  const isFromNcc = error instanceof ReferenceError && error.message.startsWith("require ");
  return name === packageName || isFromNcc;
}

/** For a package that was imported when it was needed: one sentence if it is missing; other errors as they are. */
export function missingPeer(packageName: string, neededBy: string, error: unknown): unknown {
  return isMissing(packageName, error)
    ? new MissingPeerError(packageName, neededBy, { cause: error })
    : error;
}
