import { Listener } from "../generated/listener.js";
import type { Rule } from "../generated/rule.js";

/** The listener of the rule, whose ARN is the beginning of the rule's. Makes no request. */
export function listener(self: Rule): Listener {
  // …:listener-rule/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee
  const [, start, path] = /^(.*:)listener-rule(\/.*)\/[^/]+$/.exec(self.arn) ?? [];
  if (start === undefined) throw new TypeError(`${String(self)} has not the ARN of a rule.`);
  return new Listener({ arn: `${start}listener${path}` }, self["context"]);
}
