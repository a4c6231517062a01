/**
 * What makes resources of their ids, such as the root of another service, by its structure alone: that service's client
 * need not be installed, and what comes of it keeps its type.
 *
 * @typeParam Name the factory: `instance` of an `EC2Resource`
 */
export type FactoryOf<Name extends string, Item> = Readonly<Record<Name, (id: string) => Item>>;
