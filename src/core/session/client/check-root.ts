import { Resource } from "../../resource/resource.js";
import { ServiceResource } from "../../resource/service-resource.js";
import { describeValue } from "../../text/describe-value.js";

/**
 * Refuses what is no root, and says what to write instead; boto3, for one, takes the name of the service.
 *
 * @param isOwn whether it must be from this copy of the package; the default session is shared by all copies
 */
export function checkRoot(root: unknown, { isOwn }: { readonly isOwn: boolean }): void {
  if (typeof root !== "function")
    throw new TypeError(`${TAKES}, not ${describeValue(root)}. ${adviceFor(root)}`);
  const prototype: unknown = root.prototype;
  if (prototype instanceof ServiceResource) return;
  if (typeof Reflect.get(root, "createClient") === "function") {
    // Structurally a root. One that was written without our base class is not checked.
    if (!isOwn || !isRootElsewhere(prototype)) return;
    throw new TypeError(
      `${nameOf(root)} comes from another copy of tucuxi than this session. Import both from the same copy: ` +
        '"npm ls tucuxi" shows the copies, and "npm dedupe" merges them.',
    );
  }
  const isResource = prototype instanceof Resource;
  const advice = isResource
    ? "Create it from its root: session.resource(S3Resource).bucket(name)."
    : 'Import the root from its subpath, such as S3Resource from "tucuxi/s3".';
  throw new TypeError(`${TAKES}, not ${nameOf(root)}. ${advice}`);
}

const TAKES = "A session expects the class of a root, such as S3Resource";

function adviceFor(root: unknown): string {
  if (root instanceof ServiceResource) return "Pass its class, without new.";
  const subpath = typeof root === "string" && /^[a-z0-9-]+$/.test(root) ? root : "s3";
  return `Import the root from "tucuxi/${subpath}", and write session.resource(S3Resource) with its name.`;
}

function nameOf(root: object): string {
  const name: unknown = Reflect.get(root, "resourceName") ?? Reflect.get(root, "name");
  return typeof name === "string" && name !== "" ? name : "this class";
}

/** Whether a prototype has the members that all our roots have. */
function isRootElsewhere(prototype: unknown): boolean {
  return typeof prototype === "object" && prototype !== null && "handle" in prototype && "meta" in prototype;
}
