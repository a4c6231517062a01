import { plainInput } from "./input-members.js";
import type { ReadonlyInput } from "./readonly-input.js";

/** What a member in base64 takes: text or bytes, which are encoded once, or a text that is base64 already. */
export type Base64Content = string | Uint8Array;

/** An input whose members at these paths (`LaunchTemplateData.UserData`) take text or bytes. */
export type WithBase64<Input, Path extends string> = {
  [Member in keyof Input]: Member extends Path
    ? Base64Content | Extract<Input[Member], undefined>
    : InnerPath<Member, Path> extends never
      ? Input[Member]
      : | WithBase64<Exclude<Input[Member], undefined>, InnerPath<Member, Path>>
        | Extract<Input[Member], undefined>;
};

/** The rest of the paths that lead through a member. */
export type InnerPath<Member, Path extends string> = Member extends string
  ? Path extends `${Member}.${infer Rest}`
    ? Rest
    : never
  : never;

/**
 * The input with base64 in these members, for the services whose SDK inputs want it as text: EC2's `UserData`. Text and
 * bytes are encoded. A text that is base64 already, as the SDK itself wants it, is left as it is; bytes never are.
 */
export function encodeBase64<Input extends object, Path extends string>(
  input: WithBase64<ReadonlyInput<Input>, Path>,
  ...paths: readonly Path[]
): Input {
  return replaceAt(plainInput<object>(input), paths, toBase64) as Input;
}

/** The input with bytes in these members, which the SDK encodes itself. Text is taken as UTF-8, unless it is base64. */
export function encodeBytes<Input extends object, Path extends string>(
  input: WithBase64<ReadonlyInput<Input>, Path>,
  ...paths: readonly Path[]
): Input {
  return replaceAt(plainInput<object>(input), paths, toBytes) as Input;
}

function toBase64(content: Base64Content): string {
  if (typeof content === "string" && isBase64(content)) return content;
  return Buffer.from(content as Uint8Array).toString("base64");
}

function toBytes(content: Base64Content): Uint8Array {
  if (typeof content !== "string") return content;
  return Buffer.from(content, isBase64(content) ? "base64" : "utf8");
}

/** Whether a text is what an encoder would have made; line breaks, as some of them make, are allowed. */
function isBase64(text: string): boolean {
  const plain = text.replace(/\r?\n/g, "");
  return plain !== "" && plain.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(plain);
}

function replaceAt(
  input: object,
  paths: readonly string[],
  replace: (content: Base64Content) => Base64Content,
): object {
  let copy = input;
  for (const path of paths) {
    const [member = "", ...rest] = path.split(".");
    const value: unknown = Reflect.get(copy, member);
    if (value === undefined || value === null) continue;
    const inner = rest.join(".");
    if (inner !== "") {
      if (typeof value === "object") copy = { ...copy, [member]: replaceAt(value, [inner], replace) };
    } else if (typeof value === "string" || value instanceof Uint8Array) {
      copy = { ...copy, [member]: replace(value) };
    } else {
      throw new TypeError(`${path} must be text or bytes, but it is of type ${typeof value}.`);
    }
  }
  return copy;
}
