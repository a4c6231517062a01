import type { Params, ResourceModel, Source } from "../../model/index.js";
import { sourceExpression, type Scope } from "./source-expression.js";

// The targets of the models' parameters, combined into one object literal.

type Node =
  | { kind: "leaf"; source: Source }
  | { kind: "object"; members: Map<string, Node> }
  | { kind: "list"; items: Node[] }
  | { kind: "each"; item: Node };

const TARGET = /^(\w+)(\[(\d+|\*|)\])?$/;

/** `partNumber: number` */
export function identifierParameter(identifiers: ResourceModel["identifiers"], name: string): string {
  return `${name}: ${identifiers[name]?.type ?? "string"}`;
}

/** The tree of the set members. */
export function parameterTree(params: Params): Map<string, Node> {
  const root: Node & { kind: "object" } = { kind: "object", members: new Map() };
  for (const [target, source] of Object.entries(params)) {
    place(root.members, target.split("."), source, target);
  }
  return root.members;
}

/** The members that are completely set; the caller cannot set them. */
export function filledMembers(params: Params, isBatch = false): string[] {
  const partly = partlyFilledMembers(params, isBatch);
  return [...parameterTree(params).keys()].filter((name) => !partly.has(name));
}

/** A member that is partially set: the names, and whether they are in each entry of the caller's list. */
export interface PartlyFilled {
  readonly names: readonly string[];
  readonly isList: boolean;
}

/** The members that are partially set. A batch has its own entries instead of the caller's. */
export function partlyFilledMembers(params: Params, isBatch = false): Map<string, PartlyFilled> {
  const partly = new Map<string, PartlyFilled>();
  for (const [name, node] of parameterTree(params)) {
    const isList = node.kind === "each" && !isBatch;
    const object = isList ? node.item : node;
    if (object.kind === "object") partly.set(name, { names: [...object.members.keys()], isList });
  }
  return partly;
}

/** `InstanceIds: [this.id], Attribute: "kernel"`; parts of the caller's input are kept if `input` names it. */
export function parameterMembers(
  params: Params,
  scope: Scope,
  items?: { list: string; item: string },
): string {
  return [...parameterTree(params)]
    .map(([name, node]) => {
      if (node.kind === "each" && !items) return `${name}: ${entriesOf(name, node.item, scope)}`;
      const given = `${scope.input}.${name}`;
      const part = scope.part === undefined ? given : `${scope.part}(${given})`;
      const kept = scope.input && node.kind === "object" ? `...${part}, ` : "";
      return `${name}: ${expression(node, scope, items, kept)}`;
    })
    .join(", ");
}

/** `input.MetricData?.map((entry) => ({ ...entry, MetricName: this.name }))`: each entry of the caller's list. */
function entriesOf(name: string, node: Node, scope: Scope): string {
  if (node.kind !== "object" || scope.input === undefined)
    throw new Error("Each entry of the caller's list can only be given a member.");
  return `${scope.input}.${name}?.map((entry) => (${expression(node, scope, undefined, "...entry, ")}))`;
}

function expression(node: Node, scope: Scope, items?: { list: string; item: string }, kept = ""): string {
  switch (node.kind) {
    case "leaf":
      return sourceExpression(node.source, items ? { ...scope, self: `${items.list}[0]` } : scope);
    case "list":
      return `[${node.items.map((item) => expression(item, scope, items)).join(", ")}]`;
    case "each": {
      if (!items) throw new Error("A list of all items can only be a parameter of a batch action.");
      const body = expression(node.item, { ...scope, self: items.item, position: "position" });
      const names = body.includes("String(position)") ? `${items.item}, position` : items.item;
      return `${items.list}.map((${names}) => ${node.item.kind === "object" ? `(${body})` : body})`;
    }
    case "object": {
      const members = [...node.members].map(
        ([name, member]) => `${name}: ${expression(member, scope, items)}`,
      );
      return `{ ${kept}${members.join(", ")} }`;
    }
  }
}

function place(members: Map<string, Node>, path: readonly string[], source: Source, target: string): void {
  const [part = "", ...rest] = path;
  const match = TARGET.exec(part);
  if (!match?.[1]) throw new Error(`the target ${target} has a part that cannot be read: ${part}`);
  const [, name, , index] = match;
  const before = members.get(name);
  const inner = (existing: Node | undefined): Node => {
    if (rest.length === 0 && existing === undefined) return { kind: "leaf", source };
    const object = existing ?? { kind: "object" as const, members: new Map() };
    if (object.kind !== "object" || rest.length === 0) throw new Error(`two targets fill in ${target}`);
    place(object.members, rest, source, target);
    return object;
  };
  if (index === undefined) {
    members.set(name, inner(before));
  } else if (index === "*" || index === "") {
    const each = before ?? { kind: "each" as const, item: undefined };
    if (each.kind !== "each") throw new Error(`two targets fill in ${target}`);
    members.set(name, { kind: "each", item: inner(each.item) });
  } else {
    const list = before ?? { kind: "list" as const, items: [] };
    if (list.kind !== "list") throw new Error(`two targets fill in ${target}`);
    if (Number(index) > list.items.length) throw new Error(`${target} leaves a hole before it`);
    list.items[Number(index)] = inner(list.items[Number(index)]);
    members.set(name, list);
  }
}
