import { type ResourceName, wayToCreate } from "../../resource/refuse-new.js";
import { ServiceResource } from "../../resource/service-resource.js";
import { describeValue } from "../../text/describe-value.js";

/** The names of the roots, without `Resource`. */
const SERVICES = "CloudFormation CloudWatch DynamoDB EC2 ELB ELBv2 Glacier IAM S3 SNS SQS".split(" ");

/**
 * Refuses anything but a root, and says what to write instead. `client` also takes a root of another copy of the package,
 * because all copies share the default session.
 */
export function checkRoot(root: unknown, method: "resource" | "client"): void {
  if (typeof root !== "function")
    throw new TypeError(`${TAKES}, not ${describeValue(root)}. ${adviceFor(root, method)}`);
  const prototype: unknown = root.prototype;
  if (prototype instanceof ServiceResource) return;
  if (typeof Reflect.get(root, "createClient") === "function") {
    // Structurally a root. One that was written without our base class is not checked.
    if (method === "client" || !isRootElsewhere(prototype)) return;
    throw new TypeError(
      `${nameOf(root)} comes from another copy of tucuxi than this session. Import both from the same copy: ` +
        '"npm ls tucuxi" shows the copies, and "npm dedupe" merges them.',
    );
  }
  throw new TypeError(`${TAKES}, not ${nameOf(root)}. ${adviceForClass(root)}`);
}

const TAKES = "A session expects the class of a root, such as S3Resource";
const IMPORT = 'Import the root from its subpath, such as S3Resource from "tucuxi/s3".';

function adviceFor(root: unknown, method: string): string {
  if (root instanceof ServiceResource) return "Pass its class, without new.";
  if (typeof root !== "string") return IMPORT;
  const service = SERVICES.find((name) => name.toLowerCase() === root.toLowerCase());
  if (service === undefined)
    return `There are roots for ${SERVICES.join(", ")}. For other services, use the SDK's client.`;
  return `Import ${service}Resource from "tucuxi/${service.toLowerCase()}", and write session.${method}(${service}Resource).`;
}

/** Not by `instanceof`: a resource's class may come from another copy of the package. */
function adviceForClass(root: object): string {
  const resource = root as Partial<ResourceName>;
  if (resource.resourceName === undefined || resource.rootName === undefined) return IMPORT;
  return wayToCreate(resource as ResourceName, `session.resource(${resource.rootName})`);
}

function nameOf(root: object): string {
  const name: unknown = Reflect.get(root, "resourceName") ?? Reflect.get(root, "name");
  return typeof name === "string" && name !== "" ? name : "this class";
}

function isRootElsewhere(prototype: unknown): boolean {
  return typeof prototype === "object" && prototype !== null && "handle" in prototype && "meta" in prototype;
}
