import type { Shape } from "../../sdk/index.js";
import type { InputType } from "./input-type.js";
import { CORE } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** The base64 members of an operation's input, by path. */
export interface Base64Members {
  /** Those that the SDK takes as base64 text. Only their docs show it. */
  readonly text: readonly string[];
  /** Those that the SDK takes as bytes, and encodes itself. */
  readonly bytes: readonly string[];
}

const DEEPEST = 3;

export function base64Members({ sdk }: Pick<ServiceContext, "sdk">, operation: string): Base64Members {
  const { input, commandName } = sdk.expectOperation(operation);
  const [text, bytes]: [string[], string[]] = [[], []];
  const visit = (shape: Shape, typeName: string, path: readonly string[]): void => {
    for (const name of path.length < DEEPEST ? shape.members : []) {
      const member = shape.member(name);
      const inner = [...path, name];
      if (member?.kind === "structure") visit(member, member.typeName, inner);
      else if (member?.isBytes) bytes.push(inner.join("."));
      else if (member?.kind === "simple") {
        const doc = JSON.stringify(sdk.declarations.doc(typeName, name) ?? "");
        if (wantsBase64(doc)) text.push(inner.join("."));
      }
    }
  };
  visit(input, `${commandName}Input`, []);
  return { text, bytes };
}

/** A checksum is base64 as well, but callers do not have it as text or bytes to encode. */
function wantsBase64(doc: string): boolean {
  const sentence = doc.split(".").find((text) => /base-?64/i.test(text));
  return sentence !== undefined && !/digest|checksum|hash/i.test(sentence);
}

/** The type of an input in which such members accept text or bytes. */
export function withBase64Type(file: SourceFile, type: string, { text, bytes }: Base64Members): string {
  const paths = [...text, ...bytes];
  if (paths.length === 0) return type;
  return `${file.type("WithBase64", `${CORE}/call/input/base64.js`)}<${type}, ${literals(paths).join(" | ")}>`;
}

/** The expression of the caller's input in the SDK's form, with such members encoded. */
export function encodedInput(
  file: SourceFile,
  { name, type, sdkType }: InputType,
  { text, bytes }: Base64Members,
): string {
  const [encoder, paths] = text.length > 0 ? ["encodeBase64", text] : ["encodeBytes", bytes];
  if (paths.length === 0) {
    const plain = file.value("sdkInput", `${CORE}/call/input/input-members.js`);
    // With additional members in the type, the compiler cannot infer the SDK's type.
    return type.includes(" & {") ? `${plain}<${sdkType}>(${name})` : `${plain}(${name})`;
  }
  if (text.length > 0 && bytes.length > 0) throw new Error(`${sdkType} has members of both kinds in base64.`);
  const encode = file.value(encoder, `${CORE}/call/input/base64.js`);
  return `${encode}<${sdkType}, ${literals(paths).join(" | ")}>(${name}, ${literals(paths).join(", ")})`;
}

/** The part of the doc comment about them. */
export function base64Note({ text, bytes }: Base64Members): string | undefined {
  const names = [...text, ...bytes].map((path) => `\`${path}\``);
  if (names.length === 0) return undefined;
  return `${names.join(" and ")} ${names.length === 1 ? "takes" : "take"} text or bytes, and encodes them in base64; text that is already base64 is sent unchanged.`;
}

function literals(paths: readonly string[]): string[] {
  return paths.map((path) => JSON.stringify(path));
}
