import { checkList, kindError } from "../../text/argument-checks.js";
import { isPlain } from "../../text/plain-object.js";

/**
 * An input whose members at these paths (`LaunchTemplateData.UserData`) take other values than the SDK's. Lists on the way
 * are passed through, and a list at the end of a path takes a list of such values.
 */
export type WithValues<Input, Path extends string, Value> = {
  [Member in keyof Input]: Member extends Path
    ? InPlaceOf<Exclude<Input[Member], undefined>, Value> | IfOptional<Input, Member>
    : InnerPath<Member, Path> extends never
      ? Input[Member]
      : | WithinValue<Exclude<Input[Member], undefined>, InnerPath<Member, Path>, Value>
        | Extract<Input[Member], undefined>;
};

/** The rest of the paths that lead through a member. */
export type InnerPath<Member, Path extends string> = Member extends string
  ? Path extends `${Member}.${infer Rest}`
    ? Rest
    : never
  : never;

/** `undefined` if the member may be left out. */
export type IfOptional<Input, Member extends keyof Input> =
  Record<never, never> extends Pick<Input, Member> ? undefined : never;

export type InPlaceOf<Old, Value> = Old extends readonly unknown[] ? readonly Value[] : Value;

export type WithinValue<Old, Path extends string, Value> = Old extends readonly (infer Item)[]
  ? readonly WithValues<Item, Path, Value>[]
  : WithValues<Old, Path, Value>;

/**
 * A copy of the input with other values at these paths: `UserData.Value`, and `Policies[]` or `Levels[].Policies[]` for
 * those in lists. `replace` is called with each value and its place, such as `Levels[0].Policies[2]`.
 *
 * @throws {TypeError} for anything but a list where the path has one, and anything but an object on the way
 */
export function replaceAt(
  input: object,
  paths: readonly string[],
  replace: (value: unknown, place: string) => unknown,
): object {
  return paths.reduce((copy, path) => replaceIn(copy, path.split("."), replace, ""), input);
}

function replaceIn(
  input: object,
  [step = "", ...rest]: readonly string[],
  replace: (value: unknown, place: string) => unknown,
  before: string,
): object {
  const member = step.replace(/\[\]$/, "");
  const value: unknown = Reflect.get(input, member);
  if (value === undefined) return input;
  const into = (one: unknown, place: string): unknown => {
    if (rest.length === 0) return replace(one, place);
    if (isPlain(one)) return replaceIn(one, rest, replace, `${place}.`);
    throw kindError(place, "an object", one);
  };
  const place = `${before}${member}`;
  if (member === step) return { ...input, [member]: into(value, place) };
  checkList(place, value);
  // `from` gives the holes of a list as well.
  const items = Array.from(value, (one: unknown, index) => into(one, `${place}[${index}]`));
  return { ...input, [member]: items };
}
