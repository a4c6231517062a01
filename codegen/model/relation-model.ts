import type { IdentifierSources, Params } from "./params.js";

export interface HasModel {
  readonly kind: "reference" | "subresource";
  readonly type: string;
  readonly many: boolean;
  readonly identifiers: IdentifierSources;
  /** Where the child's data is in the parent's: it then carries that slice. */
  readonly path?: string;
}

export interface HasManyModel {
  readonly type: string;
  readonly params?: Params;
  readonly doc?: string;
}
