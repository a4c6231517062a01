import { inputSchemaOf } from "./input-members.js";

/**
 * Members of inputs that the calls of a service also take among their options, for those that have no input of their own. A
 * call that takes several requests puts each of them where the operation takes it.
 */
export type OptionMembers = readonly string[];

/** The options of a call, and what of them belongs into the input of its requests; nothing if that is `undefined`. */
export type SplitOptions<Options> = readonly [
  options: Options,
  members: Readonly<Record<string, unknown>> | undefined,
];

/** Tells the members of an input from the options of a call. */
export function splitOptions<Options extends object>(
  given: Options,
  known: OptionMembers,
): SplitOptions<Options> {
  // What is no object is refused by whoever looks at the options.
  const entries = Object.entries(given ?? {});
  const members = entries.filter(([name]) => known.includes(name));
  if (members.length === 0) return [given, undefined];
  const options = entries.filter(([name]) => !known.includes(name));
  return [Object.fromEntries(options) as Options, Object.fromEntries(members)];
}

/** Puts members into the input of a command that takes them, unless the caller has given them there. */
export function addMembers(
  command: { readonly input: object },
  members: Readonly<Record<string, unknown>>,
): void {
  const { input } = command;
  const { members: taken } = inputSchemaOf(command) ?? {};
  for (const [name, value] of Object.entries(members)) {
    const isTaken = taken?.includes(name) ?? true;
    if (isTaken && Reflect.get(input, name) === undefined) Reflect.set(input, name, value);
  }
}
