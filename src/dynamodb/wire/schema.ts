/** The SDK's numbers for kinds of shapes. */
const LIST = 1;
const MAP = 2;
const STRUCTURE = 3;

/** Strings, numbers and booleans, which are the same in JSON and in the SDK; and lists and maps of these. */
const PLAIN_TYPES = [0, 1, 2];
const LIST_OF = 0x40;
const MAP_OF = 0x80;

/** The trait of a member that gets a random token by default. */
const IDEMPOTENCY_TOKEN = 0b100;

/** Where an input or an output contains attribute values. */
export type Place =
  | { readonly kind: "value" }
  | { readonly kind: "list"; readonly item: Place }
  | { readonly kind: "map"; readonly item: Place }
  | { readonly kind: "structure"; readonly members: Readonly<Record<string, Place>> };

/** The known properties of an input or an output. */
export interface Shape {
  readonly members: readonly string[];
  /** The members that contain attribute values. */
  readonly places: Readonly<Record<string, Place>>;
  /** Whether the rest is the same in JSON and in the SDK: there are neither timestamps nor blobs. */
  readonly isPlain: boolean;
  /** The member that gets a random token. */
  readonly token: string | undefined;
}

/** The known properties of an operation's input and output. */
export interface Shapes {
  readonly input: Shape;
  readonly output: Shape;
}

const shapes = new WeakMap<object, Shapes>();

/** The shapes of an operation, from the schema of its commands; `undefined` for a mocked module. */
export function shapesOf(Command: new (input: never) => object): Shapes | undefined {
  const known = shapes.get(Command);
  if (known) return known;
  // The schema is a property of commands, not of their class.
  const { schema } = new Command({} as never) as { readonly schema?: unknown };
  if (!Array.isArray(schema)) return undefined;
  const [, , , , input, output] = schema as readonly unknown[];
  const found = { input: shapeOf(input), output: shapeOf(output) };
  shapes.set(Command, found);
  return found;
}

function shapeOf(reference: unknown): Shape {
  const schema = behind(reference);
  // Neither written nor read here, because its members are unknown.
  if (!Array.isArray(schema)) return { members: [], places: {}, isPlain: false, token: undefined };
  const finder = new Finder();
  const found = finder.find(schema);
  const members = membersOf(schema);
  return {
    members: members.map(([name]) => name),
    places: found?.kind === "structure" ? found.members : {},
    isPlain: finder.isPlain && Array.isArray(schema[4]),
    token: members.find(([, member]) => isToken(member))?.[0],
  };
}

/** Finds the attribute values below a schema. */
class Finder {
  isPlain = true;
  readonly #open = new Set<unknown>();

  find(reference: unknown): Place | undefined {
    const schema = behind(reference);
    if (!Array.isArray(schema)) {
      this.#note(schema);
      return undefined;
    }
    if (isAttributeValue(schema)) return { kind: "value" };
    // Only attribute values are recursive.
    if (this.#open.has(schema)) return undefined;
    this.#open.add(schema);
    const place = this.#findIn(schema);
    this.#open.delete(schema);
    return place;
  }

  #findIn(schema: readonly unknown[]): Place | undefined {
    switch (schema[0]) {
      case LIST: {
        const item = this.find(schema[4]);
        return item && { kind: "list", item };
      }
      case MAP: {
        const item = this.find(schema[5]);
        return item && { kind: "map", item };
      }
      case STRUCTURE: {
        const places = membersOf(schema).map(([name, member]) => [name, this.find(member)] as const);
        const found = places.filter(([, place]) => place !== undefined);
        return found.length > 0
          ? { kind: "structure", members: Object.fromEntries(found) as Record<string, Place> }
          : undefined;
      }
      case 0:
        this.#note(schema[4]);
        return undefined;
      default:
        this.isPlain = false;
        return undefined;
    }
  }

  #note(type: unknown): void {
    const plain = typeof type === "number" && type < 2 * MAP_OF && PLAIN_TYPES.includes(type % LIST_OF);
    if (!plain) this.isPlain = false;
  }
}

function isAttributeValue(schema: readonly unknown[]): boolean {
  return schema[1] === "com.amazonaws.dynamodb" && schema[2] === "AttributeValue";
}

function membersOf([, , , , names, references]: readonly unknown[]): (readonly [string, unknown])[] {
  if (!Array.isArray(names) || !Array.isArray(references)) return [];
  return names.map((name, index) => [String(name), references[index] as unknown] as const);
}

/** Resolves the SDK's references: functions that return a schema, and pairs of a schema and a member's traits. */
function behind(reference: unknown): unknown {
  let schema = reference;
  for (;;) {
    if (typeof schema === "function") schema = (schema as () => unknown)();
    else if (Array.isArray(schema) && schema.length === 2) schema = schema[0] as unknown;
    else return schema;
  }
}

function isToken(reference: unknown): boolean {
  if (!Array.isArray(reference) || reference.length !== 2) return false;
  const [, traits] = reference as readonly unknown[];
  return typeof traits === "number" && (traits & IDEMPOTENCY_TOKEN) !== 0;
}
