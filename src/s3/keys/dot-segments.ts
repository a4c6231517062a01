/** Whether a path segment of the key is "." or "..", which URLs resolve. */
export function hasDotSegment(key: string): boolean {
  return key.includes(".") && key.split("/").some((segment) => segment === "." || segment === "..");
}
