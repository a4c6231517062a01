import type { Source } from "../../model/index.js";
import { lowerFirst } from "../../model/names/names.js";
import { followOne, parsePath, type Segment } from "./path-expression.js";

/** The names in the code around an expression. */
export interface Scope {
  /** The resource with the identifiers and attributes; `this` in a method. */
  readonly self?: string;
  /** The context that creates resources; `this.context` in a method. */
  readonly context?: string;
  readonly item?: string;
  readonly response?: string;
  readonly input?: string;
  /** The function that returns a part of the input with the SDK's type. */
  readonly part?: string;
  /** The name of the argument for `argument()`. */
  readonly argument?: string;
  /** The getters of other resources' attributes, by the SDK's member. */
  readonly getters?: ReadonlyMap<string, string>;
  /** The name of an item's position in its call. */
  readonly position?: string;
  /** The function that throws for a missing attribute, where the code requires it. */
  readonly needed?: string;
}

/** The TypeScript expression of a source; it may be `undefined` at run time if the SDK's type allows that. */
export function sourceExpression(source: Source, scope: Scope): string {
  switch (source.from) {
    case "identifier":
      return `${scope.self ?? "this"}.${source.name}`;
    case "data":
      return dataExpression(source.path, scope);
    case "item":
      return followAny(expect(scope.item, "item"), source.path);
    case "response":
      return followAny(expect(scope.response, "response"), source.path);
    case "input":
      return followAny(expect(scope.input, "input"), source.path);
    case "parent":
      return `fixed("${source.member}")`;
    case "argument":
      return expect(scope.argument, "argument");
    case "value":
      return JSON.stringify(source.value);
    case "position":
      return `String(${expect(scope.position, "position")})`;
    case "first":
      return source.of.map((one) => sourceExpression(one, scope)).join(" ?? ");
    case "text":
      return `${parenthesized(sourceExpression(source.value, scope))}?.toString()`;
    case "filter":
      return `{ Name: "${source.name}", Values: [${sourceExpression(source.value, scope)}] }`;
  }
}

function dataExpression(path: string, scope: Scope): string {
  const { self = "this", needed } = scope;
  const value = scope.self === undefined ? attributeExpression(path) : getterExpression(scope, path);
  return needed === undefined ? value : `${needed}(${self}, ${value}, "${path}")`;
}

/** `message.messageId`: the value of another resource's getter. */
function getterExpression({ self, getters }: Scope, path: string): string {
  const [first, ...rest] = parsePath(path);
  const getter = getters?.get(first?.name ?? "");
  if (getter === undefined) throw new Error(`There is no getter of ${path}.`);
  return `${self}.${getter}${rest.map(({ name }) => `?.${name}`).join("")}`;
}

/** The first of several paths that has a value: `DestinationCidrBlock|DestinationIpv6CidrBlock`. */
function followAny(start: string, path: string): string {
  return path
    .split("|")
    .map((one) => followOne(start, one))
    .join(" ?? ");
}

/** An expression that can be followed by a member or an operator. */
function parenthesized(expression: string): string {
  return expression.includes(" ?? ") ? `(${expression})` : expression;
}

/** Whether a value is taken from the resource's data. */
export function usesData(source: Source): boolean {
  if (source.from === "filter" || source.from === "text") return usesData(source.value);
  if (source.from === "first") return source.of.some(usesData);
  return source.from === "data";
}

/** `this.attribute("Placement")?.GroupName`; a list at the end is returned as a whole. */
export function attributeExpression(path: string): string {
  const [first, ...rest] = parsePath(path.replace(/\[\]$/, ""));
  if (!first) throw new Error("A path into the data names an attribute.");
  return `this.attribute("${first.name}")${step(first)}${rest.map((part) => `?.${part.name}${step(part)}`).join("")}`;
}

function step({ suffix }: Segment): string {
  return suffix === "[0]" ? "?.[0]" : "";
}

/** Whether the value of a source can be missing, so that it has to be checked. */
export function mayBeMissing(source: Source): boolean {
  if (source.from === "text") return mayBeMissing(source.value);
  if (source.from === "first") return source.of.every(mayBeMissing);
  // An item of a list always exists.
  if (source.from === "item" && source.path === "@") return false;
  return source.from === "item" || source.from === "response" || source.from === "input";
}

/** The last name in a source's path, for messages; for several paths, all of them. */
export function lastName(source: Source): string {
  if (source.from === "text") return lastName(source.value);
  if (source.from === "first") return source.of.map(lastName).join(" or ");
  if (!("path" in source)) return lowerFirst(source.from);
  const names = source.path.split("|").map((path) => path.split(".").at(-1) ?? path);
  return names.join(" or ");
}

function expect(name: string | undefined, what: string): string {
  if (name === undefined) throw new Error(`A source from "${what}" cannot stand here.`);
  return name;
}
