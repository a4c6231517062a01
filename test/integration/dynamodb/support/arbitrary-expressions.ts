import * as fc from "fast-check";
import {
  and,
  Attr,
  type Attribute,
  type Condition,
  not,
  or,
  path,
  type PathLike,
  type Update,
  update,
} from "../../../../src/dynamodb/index.js";

// Few names and values, so that conditions hold for some items and not for others.

const texts = fc.constantFrom("a", "ab", "b", "é", "ü", "\uFFEE");
const numbers = fc.constantFrom(-1, 0, 1, 1.5, 2);
const bytes = fc.constantFrom(new Uint8Array([1]), new Uint8Array([1, 2]), new Uint8Array([200]));
const comparable = fc.oneof(texts, numbers, bytes);
const setOf = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Set<Value>> =>
  fc.uniqueArray(values, { minLength: 1, maxLength: 3, selector: String }).map((list) => new Set(list));
const sets = fc.oneof(setOf(texts), setOf(numbers));
const scalars = fc.oneof(comparable, fc.boolean(), fc.constant(null));
const values = fc.oneof(
  { arbitrary: scalars, weight: 4 },
  { arbitrary: sets, weight: 1 },
  { arbitrary: fc.array(scalars, { maxLength: 3 }), weight: 1 },
  { arbitrary: fc.dictionary(fc.constantFrom("a", "in.ner"), scalars, { maxKeys: 2 }), weight: 1 },
);

const names = fc.constantFrom("a", "size", "with.dot", "n", "list", "map", "set");
const paths: fc.Arbitrary<PathLike> = fc.oneof(
  { arbitrary: names, weight: 4 },
  { arbitrary: fc.constantFrom(path("list", 0), path("list", 1), path("map", "in.ner")), weight: 1 },
);

/**
 * The attributes of an item besides its key. Paths lead into `list` and `map`, which always exist: DynamoDB
 * refuses updates of paths without a parent, and the emulators do not.
 */
export const attributes = fc.record(
  {
    a: values,
    size: scalars,
    "with.dot": texts,
    n: numbers,
    list: fc.array(scalars, { minLength: 2, maxLength: 3 }),
    map: fc.dictionary(fc.constantFrom("a", "in.ner"), scalars, { minKeys: 1, maxKeys: 2 }),
    set: sets,
  },
  { requiredKeys: ["n", "list", "map"] },
);

type OrderOperator = "lt" | "lte" | "gt" | "gte";
const orderOperators = fc.constantFrom<OrderOperator[]>("lt", "lte", "gt", "gte");
const ranges = fc
  .oneof(fc.tuple(texts, texts), fc.tuple(numbers, numbers))
  .map(([one, other]): [string | number, string | number] => (one <= other ? [one, other] : [other, one]));
const types = fc.constantFrom("S", "N", "B", "SS", "NS", "BOOL", "NULL", "L", "M");

const on = <Value>(value: fc.Arbitrary<Value>, test: (attribute: Attribute, value: Value) => Condition) =>
  fc.tuple(paths, value).map(([at, given]) => test(Attr(at), given));

/** One test of an attribute. */
const tests = fc.oneof(
  on(values, (attribute, value) => attribute.eq(value)),
  on(values, (attribute, value) => attribute.ne(value)),
  on(fc.tuple(orderOperators, comparable), (attribute, [operator, value]) => attribute[operator](value)),
  on(ranges, (attribute, [low, high]) => attribute.between(low, high)),
  on(fc.array(values, { minLength: 1, maxLength: 4 }), (attribute, list) => attribute.isIn(list)),
  on(fc.oneof(texts, bytes), (attribute, prefix) => attribute.beginsWith(prefix)),
  on(scalars, (attribute, value) => attribute.contains(value)),
  on(fc.boolean(), (attribute, exists) => (exists ? attribute.exists() : attribute.notExists())),
  on(types, (attribute, type) => attribute.attributeType(type)),
  on(fc.tuple(orderOperators, fc.integer({ min: 0, max: 4 })), (attribute, [operator, size]) =>
    attribute.size()[operator](size),
  ),
  // An attribute that always exists, as the equality of two missing ones is undefined.
  on(fc.boolean(), (attribute, equals) => (equals ? attribute.eq(Attr("n")) : attribute.ne(Attr("n")))),
);

/** Arbitrary conditions. */
export const conditions = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: tests, weight: 3 },
    {
      arbitrary: fc.tuple(tie("condition"), tie("condition")).map(([one, other]) => and(one, other)),
      weight: 1,
    },
    {
      arbitrary: fc.tuple(tie("condition"), tie("condition")).map(([one, other]) => or(one, other)),
      weight: 1,
    },
    { arbitrary: tie("condition").map((one) => not(one)), weight: 1 },
  ),
})).condition;

type Change = (so: Update) => Update;
const changeOf = <Value>(
  value: fc.Arbitrary<Value>,
  change: (so: Update, at: PathLike, value: Value) => Update,
): ((at: PathLike) => fc.Arbitrary<Change>) => {
  return (at) => value.map((given) => (so: Update) => change(so, at, given));
};

const changes = [
  changeOf(values, (so, at, value) => so.set(at, value)),
  changeOf(values, (so, at, value) => so.ifNotExists(at, value)),
  changeOf(numbers, (so, at, value) => so.set(at, Attr("n").minus(value))),
  changeOf(numbers, (so, at, value) => so.set(at, Attr(at).ifNotExists(value).plus(1))),
  changeOf(names, (so, at, other) => so.set(at, Attr(other))),
  changeOf(fc.array(scalars, { maxLength: 2 }), (so, at, list) => so.append(at, list)),
  changeOf(fc.array(scalars, { maxLength: 2 }), (so, at, list) => so.prepend(at, list)),
  changeOf(fc.oneof(numbers, sets), (so, at, value) => so.add(at, value)),
  changeOf(sets, (so, at, value) => so.deleteFrom(at, value)),
  changeOf(fc.constant(undefined), (so, at) => so.remove(at)),
];

/** Updates that change each attribute at most once, as the service requires. */
export const updates = fc
  .uniqueArray(paths, {
    minLength: 1,
    maxLength: 3,
    selector: (at) => (typeof at === "string" ? at : String(at.steps[0])),
  })
  .chain((targets) => fc.tuple(...targets.map((at) => fc.oneof(...changes.map((change) => change(at))))))
  .map((list) => list.reduce((so, change) => change(so), update()));
