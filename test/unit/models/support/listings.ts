import { join } from "node:path";
import { loadSdk } from "../../../../codegen/sdk/index.js";
import type { FunctionModel, HasManyModel, ListModel } from "../../../../codegen/model/index.js";
import { allAt, fill, identifiersOf } from "./interpreter.js";
import type { Plain } from "./samples.js";
import { type AnyResource, type Subject, subjects } from "./subject.js";

/** Any collection. */
export interface AnyCollection extends AsyncIterable<AnyResource> {
  all(): AnyCollection;
  filter(input: Plain): AnyCollection;
  of(resources: AnyResource[]): AnyCollection;
  toArray(): Promise<AnyResource[]>;
  pages(): AsyncIterable<Plain>;
}

/** A collection of the models, on a resource or, without a type, on the root. */
export interface Listed {
  readonly name: string;
  readonly subject: Subject;
  readonly owner: string | undefined;
  readonly member: string;
  readonly type: string;
  readonly list: ListModel;
  /** The owner's part of every request. */
  readonly fixed: Plain;
  open(): AnyCollection;
}

export const collections: readonly Listed[] = subjects.flatMap((subject) => {
  const { model } = subject;
  const owners = [
    [undefined, model.hasMany] as const,
    ...Object.entries(model.resources).map(([type, { hasMany = {} }]) => [type, hasMany] as const),
  ];
  return owners.flatMap(([owner, hasMany]) =>
    Object.entries(hasMany).map(([member, many]) => listed(subject, owner, member, many)),
  );
});

function listed(subject: Subject, owner: string | undefined, member: string, many: HasManyModel): Listed {
  const list = many.list ?? subject.resource(many.type).list;
  if (!list) throw new Error(`${many.type} has no list.`);
  const data = owner === undefined ? undefined : subject.data(owner);
  const ids = owner === undefined ? {} : subject.ids(owner);
  const given = { ids: owner === undefined ? {} : subject.seen(owner, ids), data };
  const always = fill(list.params ?? {}, {}, given);
  const own = fill(many.params ?? {}, {}, given);
  const fixed: Plain = { ...always, ...own };
  // Filters of both are sent, one after another.
  for (const name of ["Filters", "Filter"]) {
    if (always[name] && own[name]) fixed[name] = [...(always[name] as object[]), ...(own[name] as object[])];
  }
  return {
    name: `${subject.model.name} ${owner ?? subject.model.root}.${member}`,
    subject,
    owner,
    member,
    type: many.type,
    list,
    fixed,
    open: () => {
      const target = owner === undefined ? subject.root : subject.make(owner, ids, data);
      return Reflect.get(target, member) as AnyCollection;
    },
  };
}

/** The input member of each page token, with the output member that provides it. */
export function tokensOf({ subject, list }: Listed): Readonly<Record<string, string>> {
  if (list.tokens !== undefined) return list.tokens || {};
  const paginator = loadSdk(subject.model.package).paginator(list.operation);
  return paginator ? { [paginator.inputToken]: paginator.outputToken } : {};
}

/** The first request of a listing with this input. */
export function firstRequest({ subject, list, fixed }: Listed, input: Plain = {}): Plain {
  const member = list.pageSize?.member ?? loadSdk(subject.model.package).paginator(list.operation)?.pageSize;
  const size = list.pageSize?.default;
  const request: Plain = { ...list.defaults, ...input, ...fixed };
  for (const name of ["Filters", "Filter"]) {
    if (input[name] && fixed[name])
      request[name] = [...(fixed[name] as object[]), ...(input[name] as object[])];
  }
  const ids = list.selectors.filter((selector) => isList(subject, list, selector, "string"));
  const alone = list.pageSize?.notWith ?? ids;
  const isAlone = alone.some((selector) => selector in input || selector in fixed);
  if (member !== undefined && size !== undefined && !isAlone) request[member] = size;
  return request;
}

/** A complete page, and whether another one follows. */
export function page(of: Listed, name: string, isLast: boolean): Plain {
  const output = of.subject.output(of.list.operation, name);
  // The flag for more pages decides if there is one, otherwise the token.
  if (of.list.more !== undefined) output[of.list.more] = !isLast;
  else if (isLast) for (const from of Object.values(tokensOf(of))) delete output[from];
  return output;
}

/** The identifiers of the resources on a page, and their data. */
export function itemsOn(of: Listed, output: Plain): { ids: Plain; item: Plain }[] {
  return (allAt(output, of.list.path) as Plain[]).map((item) => ({
    ids: identifiersOf(of.list.identifiers, { item, parent: of.fixed }),
    item,
  }));
}

/** Whether a selector accepts a list of simple values of one kind, or of structures. */
export function isList(
  subject: Subject,
  list: ListModel,
  selector: string,
  kind: "string" | "object",
): boolean {
  const sample = subject.callersInput(list.operation)[selector];
  return Array.isArray(sample) && typeof sample[0] === kind;
}

/** A hand-written function, in the folder of its service. */
export async function customFunction(
  { model }: Subject,
  { module, function: name }: FunctionModel,
): Promise<(...given: unknown[]) => unknown> {
  const folder = join(import.meta.dirname, "..", "..", "..", "..", "src", model.name);
  const exports = (await import(join(folder, `${module}.ts`))) as Record<
    string,
    (...given: unknown[]) => unknown
  >;
  const found = exports[name];
  if (!found) throw new Error(`${module} exports no ${name}.`);
  return found;
}
