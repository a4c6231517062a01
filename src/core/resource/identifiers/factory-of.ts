/**
 * An object that creates resources from their ids, such as the root of another service. The type is structural: that
 * service's client need not be installed, and the created resources keep their type.
 *
 * @typeParam Name the factory: `instance` of an `EC2Resource`
 */
export type FactoryOf<Name extends string, Item> = Readonly<Record<Name, (id: string) => Item>>;
