/** The members of an input with these names, including `undefined` ones. */
export function pick<Input extends object, Name extends string>(
  input: Input,
  names: readonly Name[],
): Partial<Pick<Input, Name & keyof Input>> {
  return membersWhere(input, (name) => (names as readonly string[]).includes(name));
}

/** The members of an input without those with these names. */
export function omit<Input extends object, Name extends string>(
  input: Input,
  names: readonly Name[],
): Omit<Input, Name> {
  return membersWhere(input, (name) => !(names as readonly string[]).includes(name)) as Omit<Input, Name>;
}

/** The members of an input that have a value. */
export function definedOf<Input extends object>(input: Input): Input {
  return membersWhere(input, (_, value) => value !== undefined) as Input;
}

function membersWhere<Input extends object>(
  input: Input,
  isWanted: (name: string, value: unknown) => boolean,
): Partial<Input> {
  return Object.fromEntries(
    Object.entries(input).filter(([name, value]) => isWanted(name, value)),
  ) as Partial<Input>;
}
