export interface ResourceName {
  readonly resourceName: string;
  /** The class of the root of its service. */
  readonly rootName: string;
  /** The root's factory method, if it differs from the class's name; `""` if there is none. */
  readonly factory?: string;
}

/** Throws a `TypeError` for `new Instance("i-1")`: a root, which has the client, creates its resources. */
export function refuseNew(resource: ResourceName, identifiers: unknown, context: unknown): void {
  if (typeof identifiers === "object" && identifiers !== null && context !== undefined) return;
  const ids = typeof identifiers === "string" ? JSON.stringify(identifiers) : "…";
  const { resourceName, rootName } = resource;
  throw new TypeError(
    `${resourceName} cannot be created with new. ${wayToCreate(resource, `new ${rootName}()`, ids)}`,
  );
}

/** How to get a resource of a class, by `root` (`new EC2Resource()`) and the arguments of its method. */
export function wayToCreate({ resourceName, factory }: ResourceName, root: string, ids = "…"): string {
  const method = factory ?? resourceName.charAt(0).toLowerCase() + resourceName.slice(1);
  return method === "" ? "It comes from a collection or an action." : `Write ${root}.${method}(${ids}).`;
}
