import { inputSchemaOf } from "./input-members.js";
import { refuseOtherOptions } from "./unknown-options.js";

/**
 * Members of inputs that the calls of a service also accept as options, for methods without an input argument. A call
 * that sends several requests adds each member to the requests that support it.
 */
export type OptionMembers = readonly string[];

/** The options of a call, and the input members among them; the latter empty if there are none. */
export type SplitOptions<Options> = readonly [
  options: Options,
  members: Readonly<Record<string, unknown>> | undefined,
];

export function splitOptions<Options extends object>(
  given: Options,
  known: OptionMembers,
): SplitOptions<Options> {
  refuseOtherOptions(given);
  const entries = Object.entries(given);
  const members = entries.filter(([name]) => known.includes(name));
  if (members.length === 0) return [given, undefined];
  const options = entries.filter(([name]) => !known.includes(name));
  return [Object.fromEntries(options) as Options, Object.fromEntries(members)];
}

/** Adds members to the input of a command that supports them, unless the caller set them in the input. */
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
