import { jsonText } from "../../core/text/json-text.js";
import { isPlain, kindOf } from "../../core/text/plain-object.js";

/** A template: an object, or JSON or YAML text. */
export type TemplateBody = object | string;

/** The maximum size of a template in a call, in bytes. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
export const MOST_IN_CALL = 51_200;

/** The `TemplateBody` of an input; a `RangeError` above 51,200 bytes, a `TypeError` for anything but a template. */
export function templateBody(template: TemplateBody | undefined, member: string): string | undefined {
  if (template === undefined) return undefined;
  const text = templateText(template, member, "Pass the URL as TemplateURL.");
  const bytes = Buffer.byteLength(text);
  if (bytes <= MOST_IN_CALL) return text;
  throw new RangeError(
    `${member} has ${bytes} bytes, but a call takes at most ${MOST_IN_CALL}. Store the template in a bucket and give its ` +
      "URL as TemplateURL, or use stack.deploy() with the option bucket.",
  );
}

/**
 * The text of a template of any size.
 *
 * @param ofUrl what to do with a URL, where a text is one
 * @throws {TypeError} for anything but a template
 */
export function templateText(template: unknown, name: string, ofUrl: string): string {
  if (typeof template === "string" && template.trim() !== "") {
    refuseAddress(template, name, ofUrl);
    return template;
  }
  if (isPlain(template) && Object.keys(template).length > 0) return jsonText(template, name);
  throw new TypeError(
    `${name} must be a template, as an object or as JSON or YAML text, but it is ${isEmpty(template) ? "empty" : kindOf(template)}.`,
  );
}

function isEmpty(template: unknown): boolean {
  return typeof template === "string" || isPlain(template);
}

/** Of one line, a template has braces or a key: anything else is a path, a URL, or a name. */
function refuseAddress(text: string, name: string, ofUrl: string): void {
  const line = text.trim();
  if (/\n|^[{]|:(\s|$)/.test(line)) return;
  const is = `${name} must be the template itself, but it is ${JSON.stringify(line.slice(0, 200))}.`;
  if (/^(https?|s3|ssm-doc):\/\//i.test(line)) throw new TypeError(`${is} ${ofUrl}`);
  throw new TypeError(`${is} Of a file, read the text first: await readFile(path, "utf8").`);
}
