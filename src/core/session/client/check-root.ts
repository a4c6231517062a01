import { Resource } from "../../resource/resource.js";
import { ServiceResource } from "../../resource/service-resource.js";
import { describeValue } from "../../text/describe-value.js";

/**
 * Refuses what is no root, and says what to write instead; boto3, for one, takes the name of the service.
 *
 * @param isOwn whether it must be of this copy of the package: the default session is that of all copies
 */
export function checkRoot(root: unknown, { isOwn }: { readonly isOwn: boolean }): void {
  if (typeof root !== "function") throw new TypeError(`${TAKES}, not ${described(root)}. ${adviceFor(root)}`);
  const prototype: unknown = root.prototype;
  if (prototype instanceof ServiceResource) return;
  if (typeof Reflect.get(root, "createClient") === "function") {
    // A root by its looks; one that somebody wrote without our base class is theirs to get right.
    if (!isOwn || !isRootElsewhere(prototype)) return;
    throw new TypeError(
      `${nameOf(root)} is of another copy of tucuxi than this session. Import both from one copy: ` +
        '"npm ls tucuxi" shows where they are, and "npm dedupe" makes them one.',
    );
  }
  const isResource = prototype instanceof Resource;
  const advice = isResource
    ? "Its root makes it, such as session.resource(S3Resource).bucket(name)."
    : 'Import the root from its subpath, such as S3Resource from "tucuxi/s3".';
  throw new TypeError(`${TAKES}, not ${nameOf(root)}. ${advice}`);
}

const TAKES = "A session takes the class of a root, such as S3Resource";

function adviceFor(root: unknown): string {
  if (root instanceof ServiceResource) return "Give its class, without new.";
  const subpath = typeof root === "string" && /^[a-z0-9-]+$/.test(root) ? root : "s3";
  return `Import the root from "tucuxi/${subpath}", and write session.resource(S3Resource) with its name.`;
}

function described(root: unknown): string {
  return typeof root === "string" ? JSON.stringify(root) : describeValue(root);
}

function nameOf(root: object): string {
  const name: unknown = Reflect.get(root, "resourceName") ?? Reflect.get(root, "name");
  return typeof name === "string" && name !== "" ? name : "this class";
}

/** Whether a prototype has what all of our roots have. */
function isRootElsewhere(prototype: unknown): boolean {
  return typeof prototype === "object" && prototype !== null && "handle" in prototype && "meta" in prototype;
}
