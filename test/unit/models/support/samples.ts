import { NormalizedSchema } from "@smithy/core/schema";

// Sample values that match the SDK's runtime schemas. Each is unique, so that a value in the wrong place is
// noticed.

export type Plain = Record<string, unknown>;

/** A schema as the SDK's packages export it. */
export type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];

/** The maximum depth at which structures are filled in: more than any path of a model needs. */
const DEEPEST = 6;

/** A structure with all its members; its strings start with `name`. */
export function sampleOf(schema: SchemaRef, name: string): Plain {
  return structureOf(NormalizedSchema.of(schema), name, []);
}

/** A member of a structure, or undefined if it does not exist. */
export function sampleOfMember(schema: SchemaRef, member: string, name: string): unknown {
  const structure = NormalizedSchema.of(schema);
  return membersOf(schema).includes(member)
    ? valueOf(structure.getMemberSchema(member), name, [])
    : undefined;
}

/** The names of a structure's members. */
export function membersOf(schema: SchemaRef): string[] {
  const structure = NormalizedSchema.of(schema);
  return structure.isStructSchema() ? Object.keys(structure.getMemberSchemas()) : [];
}

function structureOf(schema: NormalizedSchema, name: string, inside: readonly string[]): Plain {
  if (!schema.isStructSchema()) return {};
  const own = schema.getName(true) ?? "";
  if (inside.length >= DEEPEST || inside.includes(own)) return {};
  const members = Object.entries(schema.getMemberSchemas());
  return Object.fromEntries(
    members.map(([member, inner]) => [member, valueOf(inner, `${name}-${member}`, [...inside, own])]),
  );
}

function valueOf(schema: NormalizedSchema, name: string, inside: readonly string[]): unknown {
  if (schema.isStructSchema()) return structureOf(schema, name, inside);
  if (schema.isListSchema()) {
    return [0, 1].map((index) => valueOf(schema.getValueSchema(), `${name}-${index}`, inside));
  }
  if (schema.isMapSchema()) return { [`${name}-key`]: valueOf(schema.getValueSchema(), name, inside) };
  // The text of a template is checked: it needs a key.
  if (schema.isStringSchema()) return name.endsWith("-TemplateBody") ? `${name}: {}` : name;
  if (schema.isNumericSchema()) return numberOf(name);
  if (schema.isBooleanSchema()) return true;
  if (schema.isTimestampSchema()) return new Date(numberOf(name) * 1000);
  return schema.isBlobSchema() ? new TextEncoder().encode(name) : {};
}

/** The same number for the same name, and rarely the same for different names. */
function numberOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum + 1;
}
