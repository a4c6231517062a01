import { Session } from "./session.js";
import type { SessionOptions } from "./options/session-options.js";

/** The key by which the ESM and the CJS copy of this package share one default session. */
const DEFAULT_SESSION = Symbol.for("tucuxi.defaultSession");

const holder = globalThis as { [DEFAULT_SESSION]?: Session };

/**
 * Replaces the session of roots that are created with `new`. Existing resources keep their session, which is not
 * destroyed.
 *
 * @returns the new default session
 * @example
 * setDefaultSession({ profile: "dev" });
 * const s3 = new S3Resource();
 */
export function setDefaultSession(session: Session | SessionOptions): Session {
  return (holder[DEFAULT_SESSION] = isSession(session) ? session : new Session(session));
}

/** The session of roots that are created with `new`, as in `new S3Resource()`; created when it is first needed. */
export function getDefaultSession(): Session {
  return (holder[DEFAULT_SESSION] ??= new Session());
}

/** Not `instanceof`: it may come from the package's other copy. */
function isSession(value: unknown): value is Session {
  return (
    typeof value === "object" && value !== null && "resource" in value && typeof value.resource === "function"
  );
}
