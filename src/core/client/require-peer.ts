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

function isMissing(packageName: string, error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const [firstLine = ""] = String(message).split("\n");
  return (
    (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND") && firstLine.includes(`'${packageName}'`)
  );
}

/** For a package that was imported when it was needed: one sentence if it is missing; other errors as they are. */
export function missingPeer(packageName: string, neededBy: string, error: unknown): unknown {
  return isMissing(packageName, error)
    ? new MissingPeerError(packageName, neededBy, { cause: error })
    : error;
}
