/**
 * The SDK's own type of an attribute. Where the installed client is older than the attribute, there is none: the
 * client leaves it out of the responses, so it is `undefined`.
 *
 * In the declarations only: packaging/types.ts puts it in place of `Shape["State"]`.
 */
export type Attribute<Shape, Name extends string> = Name extends keyof Shape ? Shape[Name] : undefined;
