import type { Source } from "./source.js";

export type Params = Readonly<Record<string, Source>>;

export type IdentifierSources = Readonly<Record<string, Source>>;

export interface FunctionModel {
  readonly module: string;
  readonly function: string;
}
