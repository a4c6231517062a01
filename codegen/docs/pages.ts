import type { ServiceContext } from "../emit/source/service-context.js";
import { fileName } from "../model/names/names.js";
import type { ListedMember } from "./member-list.js";

// The files of the docs, and links between them.

/** The page of a resource or of the root, below `docs/`. */
export function referencePage({ model }: ServiceContext, className: string): string {
  const name = className === model.root ? "README" : fileName(className);
  return `reference/${model.name}/${name}.md`;
}

/** The table of a service's operations, below `docs/`. */
export function operationsPage({ model }: ServiceContext): string {
  return `operations/${model.name}.md`;
}

/** `[LoadBalancer.createListener](../reference/elbv2/load-balancer.md)`, relative to another folder of `docs/`. */
export function memberLink(context: ServiceContext, { className, name, page }: ListedMember): string {
  return `[\`${className}.${name}\`](../${referencePage(context, page)})`;
}
