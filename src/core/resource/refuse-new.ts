/** The static members of a class that are used here. */
interface ResourceName {
  readonly resourceName: string;
  /** The root's factory method, if it differs from the class's name; `""` if there is none. */
  readonly factory?: string;
}

/**
 * Throws for `new Instance("i-1")`: a resource gets its client from a root, so it is created by the root.
 *
 * @throws {TypeError} that names the method to use instead
 */
export function refuseNew(
  { resourceName, factory }: ResourceName,
  identifiers: unknown,
  context: unknown,
): void {
  if (typeof identifiers === "object" && identifiers !== null && context !== undefined) return;
  const method = factory ?? resourceName.charAt(0).toLowerCase() + resourceName.slice(1);
  const ids = typeof identifiers === "string" ? JSON.stringify(identifiers) : "…";
  const advice =
    method === ""
      ? "It comes from a collection or an action."
      : `Write root.${method}(${ids}), where root is the root of its service, such as new EC2Resource().`;
  throw new TypeError(`${resourceName} cannot be created with new. ${advice}`);
}
