/**
 * What a caller gives for an SDK's input: the same members, whose lists may be readonly at every depth, so that a
 * constant written `as const` or a frozen list will do. Nothing that was given is changed.
 */
export type ReadonlyInput<Input> = { readonly [Member in keyof Input]: ReadonlyValue<Input[Member]> };

/** The first condition keeps the compiler from going through long unions of texts, such as EC2's instance types. */
export type ReadonlyValue<Value> = [Value] extends [Whole]
  ? Value
  : unknown extends Value
    ? Value
    : Value extends Whole
      ? Value
      : ReadonlyInput<Value>;

/** Values without members of an input: scalars, and what the SDK takes as an object of its own class. */
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
