import type { RuleCondition } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { OneOrMore } from "../../core/resource/attributes/documents.js";

/** The conditions of a rule: it applies to requests that match all given conditions, each by any of its values. */
export interface RuleConditions {
  /** `["/api/*"]` */
  readonly pathPatterns?: OneOrMore<string> | undefined;
  /** `["api.example.com", "*.example.org"]` */
  readonly hosts?: OneOrMore<string> | undefined;
  /** `["GET", "HEAD"]` */
  readonly methods?: OneOrMore<string> | undefined;
  /** `{ "X-Version": ["2", "3"] }` */
  readonly headers?: Readonly<Record<string, OneOrMore<string>>> | undefined;
  /** `{ lang: "de" }` */
  readonly queryStrings?: Readonly<Record<string, OneOrMore<string>>> | undefined;
  /** CIDR blocks: `["10.0.0.0/8"]` */
  readonly sourceIps?: OneOrMore<string> | undefined;
}

export const CONDITIONS = [
  "pathPatterns",
  "hosts",
  "methods",
  "headers",
  "queryStrings",
  "sourceIps",
] as const;

/** The service's conditions. One without values is a `TypeError`: the rule must not match everything by mistake. */
export function toConditions(conditions: RuleConditions): RuleCondition[] {
  const { pathPatterns, hosts, methods, headers = {}, queryStrings = {}, sourceIps } = conditions;
  const found: RuleCondition[] = [];
  const add = (
    name: string,
    given: OneOrMore<string> | undefined,
    make: (Values: string[]) => RuleCondition,
  ): void => {
    if (given !== undefined) found.push(make(values(name, given)));
  };
  add("pathPatterns", pathPatterns, (Values) => ({ Field: "path-pattern", PathPatternConfig: { Values } }));
  add("hosts", hosts, (Values) => ({ Field: "host-header", HostHeaderConfig: { Values } }));
  add("methods", methods, (Values) => ({
    Field: "http-request-method",
    HttpRequestMethodConfig: { Values },
  }));
  for (const [HttpHeaderName, given] of Object.entries(headers)) {
    add(`headers.${HttpHeaderName}`, given, (Values) => ({
      Field: "http-header",
      HttpHeaderConfig: { HttpHeaderName, Values },
    }));
  }
  for (const [Key, given] of Object.entries(queryStrings)) {
    add(`queryStrings.${Key}`, given, (Values) => ({
      Field: "query-string",
      QueryStringConfig: { Values: Values.map((Value) => ({ Key, Value })) },
    }));
  }
  add("sourceIps", sourceIps, (Values) => ({ Field: "source-ip", SourceIpConfig: { Values } }));
  return found;
}

function values(name: string, given: OneOrMore<string>): string[] {
  const list = typeof given === "string" ? [given] : [...given];
  if (list.length === 0) throw new TypeError(`${name} is empty.`);
  for (const value of list as readonly unknown[]) {
    if (typeof value !== "string" || value === "")
      throw new TypeError(`${name} has a value that is ${value === "" ? '""' : String(value)}.`);
  }
  return list;
}
