import type { Source } from "./source.js";

/** Parameters by target: `InstanceId`, `InstanceIds[0]`, `InstanceIds[]`, `Filters[0]`, `Tags[*].Key`, `A.B`. */
export type Params = Readonly<Record<string, Source>>;

/** Identifiers of another resource, by its names for them. */
export type IdentifierSources = Readonly<Record<string, Source>>;

/** A hand-written function in `src/<service>/<module>.ts`. */
export interface FunctionModel {
  readonly module: string;
  readonly function: string;
}
