/**
 * The SDK's own type of an attribute; `undefined` if the installed client is older than the attribute, because the
 * client then omits it from the responses.
 *
 * In the declarations only: packaging/types.ts replaces `Shape["State"]` with it.
 */
export type Attribute<Shape, Name extends string> = Name extends keyof Shape ? Shape[Name] : undefined;
