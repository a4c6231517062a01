/** What is said of a class by its `new.target`. */
interface ResourceName {
  readonly resourceName: string;
  /** The root's method that makes it, where that is not the class's name; `""` if none does. */
  readonly factory?: string;
}

/**
 * Refuses `new Instance("i-1")`: a resource has its client from a root, so that the root makes it.
 *
 * @throws {TypeError} that says what to write instead
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
  throw new TypeError(`${resourceName} is not made by new. ${advice}`);
}
