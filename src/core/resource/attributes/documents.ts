import { UnexpectedResponseError } from "../../errors/errors.js";

/** A value in JSON. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** A JSON document: an object. */
export interface JsonDocument {
  readonly [name: string]: JsonValue;
}

/** One value, or a list of values. */
export type OneOrMore<Value> = Value | readonly Value[];

/** A policy, in the grammar that all AWS services share. */
export interface PolicyDocument {
  readonly Version?: string | undefined;
  readonly Id?: string | undefined;
  readonly Statement: OneOrMore<PolicyStatement>;
}

/** One statement of a policy. */
export interface PolicyStatement {
  readonly Sid?: string | undefined;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: Principal | undefined;
  readonly NotPrincipal?: Principal | undefined;
  readonly Action?: OneOrMore<string> | undefined;
  readonly NotAction?: OneOrMore<string> | undefined;
  readonly Resource?: OneOrMore<string> | undefined;
  readonly NotResource?: OneOrMore<string> | undefined;
  readonly Condition?:
    Readonly<Record<string, Readonly<Record<string, OneOrMore<string | number | boolean>>>>> | undefined;
}

/** Who a statement applies to: everybody, or accounts, roles or services. */
export type Principal = "*" | Readonly<Record<string, OneOrMore<string>>>;

/**
 * A JSON document, URL-encoded (as in IAM) or not; `undefined` for none, an `UnexpectedResponseError` for invalid JSON.
 */
export function parseJson(text: string | undefined, member: string): JsonValue | undefined {
  if (text === undefined || text === "") return undefined;
  try {
    const isEncoded = /^\s*%/.test(text);
    return JSON.parse(isEncoded ? decodeURIComponent(text) : text) as JsonValue;
  } catch {
    throw new UnexpectedResponseError(`${member} as JSON`);
  }
}

/** The same for a policy. */
export function parsePolicy(text: string | undefined, member: string): PolicyDocument | undefined {
  const document = parseJson(text, member);
  if (document === undefined || isStatements(document))
    return document as unknown as PolicyDocument | undefined;
  throw new UnexpectedResponseError(`${member} as a policy`);
}

function isStatements(document: JsonValue): boolean {
  return typeof document === "object" && document !== null && "Statement" in document;
}
