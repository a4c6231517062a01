import { kindError } from "../../text/argument-checks.js";
import { nearMatches } from "../../text/near-matches.js";
import { isPlain } from "../../text/plain-object.js";
import type { ReadonlyInput } from "./readonly-input.js";

/** Common mistakes for members of an input, in lower case: the member, if the operation has it, or an option. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  abortsignal: ["with({ abortSignal })"],
  content: ["Body"],
  continuationtoken: ["startFrom(page.cursor)"],
  count: ["limit(count)"],
  dryrun: ["the option dryRun, in the argument after the input"],
  key: ["Prefix"],
  limit: ["limit(count)"],
  marker: ["StartAfter", "startFrom(page.cursor)"],
  maxitems: ["limit(count)"],
  maxkeys: ["pageSize(size) or limit(count)"],
  maxresults: ["pageSize(size) or limit(count)"],
  nexttoken: ["startFrom(page.cursor)"],
  pagesize: ["pageSize(size)"],
  requesttimeout: ["with({ requestTimeout })"],
  startingtoken: ["startFrom(page.cursor)"],
  tags: ["TagSpecifications", "Tagging", "TagSet"],
};

/** Options of our methods' last argument; no service has an input member of these names. */
const OPTIONS = ["abortSignal", "dryRun", "requestTimeout"];

/**
 * Returns the input of an action, which must be a plain object. A string, a list or a stream would become an empty
 * input, and `object.put(stream)` would write an empty object.
 *
 * @throws {TypeError} for anything else, and for an option of the call among its members
 */
export function plainInput<Input extends object>(input: Input): Input {
  if (!isPlain(input)) {
    throw kindError("The input", "a plain object with the members of the operation's input", input);
  }
  refuseOptions(input);
  return input;
}

/** The types reject an option in an input; in JavaScript, `terminate({ dryRun: true })` would otherwise terminate. */
function refuseOptions(input: object): void {
  const misplaced = OPTIONS.find((option) => Object.hasOwn(input, option));
  if (misplaced === undefined) return;
  throw new TypeError(
    `${misplaced} is not a member of the input: pass it in the options, the next argument.`,
  );
}

/** The same, with the SDK's type, which has mutable lists although nothing changes them. */
export function sdkInput<Input extends object>(input: ReadonlyInput<Input>): Input {
  return plainInput<object>(input) as Input;
}

/** Whether the SDK's own input, a plain object, was given, rather than the value of this member of it alone. */
export function isWholeInput<Given extends object, Member extends string>(
  given: Given,
  member: Member,
): given is Extract<Given, Readonly<Record<Member, unknown>>> {
  return member in plainInput(given);
}

/** The same for one member of an input, which the resource completes. */
export function sdkPart<Part extends object>(part: ReadonlyInput<Part> | undefined): Part | undefined {
  return part as Part | undefined;
}

export interface InputSchema {
  readonly operation: string;
  readonly members: readonly string[];
}

/** The input's schema of an operation without an input. */
const NO_INPUT = "unit";

/** The schema of a command's operation; `undefined` for a command without one, such as that of a mocked module. */
export function inputSchemaOf(command: object): InputSchema | undefined {
  const { schema } = command as { readonly schema?: unknown };
  if (!Array.isArray(schema)) return undefined;
  const [, , operation, , reference] = schema as readonly unknown[];
  const input: unknown = typeof reference === "function" ? (reference as () => unknown)() : reference;
  if (typeof operation !== "string") return undefined;
  if (input === NO_INPUT) return { operation, members: [] };
  if (!Array.isArray(input)) return undefined;
  const [, , , , members] = input as readonly unknown[];
  return Array.isArray(members) ? { operation, members: members as string[] } : undefined;
}

/**
 * Throws a `TypeError` for a command whose input has an option of the call, or a member that its operation does not, which
 * the SDK would silently omit. The types reject it; in JavaScript, `delete({ DryRun: true })` would otherwise delete.
 */
export function refuseUnknownMembers(command: { readonly input: object }): void {
  const { input } = command;
  refuseOptions(input);
  const schema = inputSchemaOf(command);
  if (!schema) return;
  for (const member of Object.keys(plainInput(input))) {
    // Known members are not read: some are created only when somebody reads them.
    if (!schema.members.includes(member) && Reflect.get(input, member) !== undefined) {
      throw new TypeError(`${unknownMember(member, schema)}.`);
    }
  }
}

/** The part of an error message about a member that an operation does not have. */
export function unknownMember(member: string, { operation, members }: InputSchema): string {
  if (/^\d+$/.test(member)) return `${operation} expects its input as a plain object, not as text or a list`;
  const name = member.toLowerCase();
  const others = (Object.hasOwn(OTHER_NAMES, name) && OTHER_NAMES[name]) || nearMatches(member, members);
  const isKnown = (other: string): boolean => members.includes(other) || !/^[A-Z]\w*$/.test(other);
  const meant = others.find(isKnown);
  return `${operation} takes no ${member}${meant === undefined ? "" : ` (did you mean ${meant}?)`}`;
}
