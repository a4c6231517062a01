import { NormalizedSchema } from "@smithy/core/schema";
import { type PathResult, resolvePath } from "./shape-path.js";

export type ShapeKind = "structure" | "list" | "map" | "simple";

/** A structure, a list, a map or a simple value in a client's runtime schema. */
export interface Shape {
  readonly kind: ShapeKind;
  /** The name in the service's model (`Object`); for an unnamed simple shape its kind: `string`, `timestamp`, … */
  readonly name: string;
  /** The exported TypeScript type (`_Object`); the same as the name except for reserved words. */
  readonly typeName: string;
  /** A structure's members in the schema's order (required ones first); empty for anything else. */
  readonly members: readonly string[];
  /** Whether it is a number. */
  readonly isNumber: boolean;
  /** Whether it is a blob that is not streamed. */
  readonly isBytes: boolean;
  /** Whether it is a boolean. */
  readonly isBoolean: boolean;
  /** A list's items or a map's values. */
  readonly element: Shape | undefined;
  member(name: string): Shape | undefined;
  memberTraits(name: string): Readonly<Record<string, unknown>>;
  /** Whether a member (or, without a name, the shape itself) is sensitive: keys, passwords. */
  isSensitive(member?: string): boolean;
  resolvePath(path: string): PathResult;
}

/** The shape of a resource without attributes. */
export const NO_SHAPE: Shape = {
  kind: "structure",
  name: "nothing",
  typeName: "object",
  members: [],
  isNumber: false,
  isBoolean: false,
  isBytes: false,
  element: undefined,
  member: () => undefined,
  memberTraits: () => ({}),
  isSensitive: () => false,
  resolvePath: (path) => resolvePath(NO_SHAPE, path),
};

/** Finds the exported type name of a schema; undefined if the client exports none. */
export type TypeNames = (schema: unknown) => string | undefined;

export type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];

/** The shape of a client's schema: one of its `X$` exports, or a member of one. */
export function shapeOf(schema: SchemaRef, typeNames: TypeNames): Shape {
  return new SchemaShape(NormalizedSchema.of(schema), typeNames);
}

class SchemaShape implements Shape {
  readonly #schema: NormalizedSchema;
  readonly #typeNames: TypeNames;
  readonly kind: ShapeKind;
  readonly name: string;
  readonly typeName: string;
  readonly members: readonly string[];

  constructor(schema: NormalizedSchema, typeNames: TypeNames) {
    this.#schema = schema;
    this.#typeNames = typeNames;
    this.kind = kindOf(schema);
    this.name = nameOf(schema, this.kind);
    this.typeName = typeNames(schema.getSchema()) ?? this.name;
    this.members = schema.isStructSchema() ? Object.keys(schema.getMemberSchemas()) : [];
  }

  get isBytes(): boolean {
    return this.kind === "simple" && this.#schema.isBlobSchema() && !this.#schema.isStreaming();
  }

  get isNumber(): boolean {
    return this.kind === "simple" && this.#schema.isNumericSchema();
  }

  get isBoolean(): boolean {
    return this.kind === "simple" && this.#schema.isBooleanSchema();
  }

  get element(): Shape | undefined {
    if (this.kind !== "list" && this.kind !== "map") return undefined;
    return new SchemaShape(this.#schema.getValueSchema(), this.#typeNames);
  }

  member(name: string): Shape | undefined {
    const schema = this.#memberSchema(name);
    return schema && new SchemaShape(schema, this.#typeNames);
  }

  memberTraits(name: string): Readonly<Record<string, unknown>> {
    return { ...this.#memberSchema(name)?.getMergedTraits() };
  }

  isSensitive(member?: string): boolean {
    if (member !== undefined) return this.member(member)?.isSensitive() ?? false;
    if (this.#schema.getMergedTraits().sensitive) return true;
    return this.element?.isSensitive() ?? false;
  }

  resolvePath(path: string): PathResult {
    return resolvePath(this, path);
  }

  #memberSchema(name: string): NormalizedSchema | undefined {
    return this.members.includes(name) ? this.#schema.getMemberSchema(name) : undefined;
  }
}

/** An operation without input or output has the schema `unit`, which is treated as a structure without members. */
function kindOf(schema: NormalizedSchema): ShapeKind {
  if (schema.isStructSchema() || schema.isUnitSchema()) return "structure";
  if (schema.isListSchema()) return "list";
  return schema.isMapSchema() ? "map" : "simple";
}

function nameOf(schema: NormalizedSchema, kind: ShapeKind): string {
  if (schema.isUnitSchema()) return "Unit";
  // A name with a namespace is the model's; any other is only that of the referring member.
  if (schema.getName(true)?.includes("#")) return schema.getName() ?? kind;
  if (kind !== "simple") return kind;
  if (schema.isStringSchema()) return "string";
  if (schema.isBooleanSchema()) return "boolean";
  if (schema.isNumericSchema()) return "number";
  if (schema.isTimestampSchema()) return "timestamp";
  return schema.isBlobSchema() ? "blob" : "document";
}
