import { isResourceNotFound, saysNotFound } from "../errors/error-guards.js";
import { ResourceNotFoundError } from "../errors/errors.js";
import { checkIdentifiers, describeResource } from "../resource/identifiers/identifiers.js";

interface NamedClass {
  readonly resourceName: string;
  readonly notFoundErrors: readonly string[];
}

/**
 * Finds a resource by a name that is not its identifier, among those that `list` lists for it; a
 * `ResourceNotFoundError` if no resource has it.
 */
export async function getByName<Item>(
  { resourceName, notFoundErrors }: NamedClass,
  name: string,
  list: (names: string[]) => { first(): Promise<Item | undefined> },
): Promise<Item> {
  const identifiers = { name };
  checkIdentifiers(resourceName, identifiers, []);
  const subject = { resource: describeResource(resourceName, identifiers), identifiers };
  let found: Item | undefined;
  try {
    found = await list([name]).first();
  } catch (error) {
    if (!(error instanceof Error) || !saysNotFound(notFoundErrors, error.name, error.message)) throw error;
    throw new ResourceNotFoundError(subject, { cause: error });
  }
  if (found === undefined) throw new ResourceNotFoundError(subject);
  return found;
}

/** The same, but `undefined` if no resource has the name. */
export async function findByName<Item>(
  ...lookup: Parameters<typeof getByName<Item>>
): Promise<Item | undefined> {
  try {
    return await getByName<Item>(...lookup);
  } catch (error) {
    if (isResourceNotFound(error)) return undefined;
    throw error;
  }
}
