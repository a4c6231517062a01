/**
 * An SDK's input as a caller may pass it: the same members, with lists that may be readonly at every depth, so that
 * constants written `as const` and frozen lists are accepted. Nothing that the caller passes is changed.
 */
export type ReadonlyInput<Input> = { readonly [Member in keyof Input]: ReadonlyValue<Input[Member]> };

/** The first condition keeps the compiler from expanding long unions of strings, such as EC2's instance types. */
export type ReadonlyValue<Value> = [Value] extends [Whole]
  ? Value
  : unknown extends Value
    ? Value
    : Value extends Whole
      ? Value
      : ReadonlyInput<Value>;

/** Values without input members: scalars, and objects of classes that the SDK accepts. */
export type Whole =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | Date
  | ArrayBufferView
  | ReadonlySet<unknown>
  | { readonly pipe: unknown }
  | { readonly getReader: unknown }
  | { readonly arrayBuffer: unknown }
  | ((...given: never) => unknown);
