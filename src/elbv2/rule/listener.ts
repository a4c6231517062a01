import type { Rule } from "../generated/rule.js";

const KIND = ":listener-rule/";

/** The listener of the rule, whose ARN is the beginning of the rule's. Makes no request. */
export function listenerArn(self: Rule): string {
  // …:listener-rule/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee
  const [start, path, ...others] = self.arn.split(KIND);
  const end = path?.lastIndexOf("/") ?? -1;
  if (path === undefined || end < 1 || end === path.length - 1 || others.length > 0) {
    throw new TypeError(`${String(self)} has not the ARN of a rule.`);
  }
  return `${start}:listener/${path.slice(0, end)}`;
}
