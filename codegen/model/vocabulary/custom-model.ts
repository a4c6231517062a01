/**
 * A member that delegates to a hand-written function in `src/<service>/<module>.ts`: `module` if the function has its
 * name, otherwise (as for reserved words) `module#function`.
 */
export type CustomModel = string | SharedMethodModel | ShortcutModel;

/** A method whose function serves several resources, with what differs for this one. */
export interface SharedMethodModel {
  /** The function, as `module` or `module#function`. */
  readonly by: string;
  /** The types of parameters, and the constraints of type parameters, by their names. */
  readonly types?: Readonly<Record<string, string>>;
  /** Words of the function's doc comment, by what they are replaced with: `object` by `version`. */
  readonly words?: Readonly<Record<string, string>>;
  /** Replaces the part of the doc comment before the operations that it calls. */
  readonly doc?: string;
  /** The example after that. */
  readonly example?: string;
}

/** A method that calls the hand-written one of a subresource: `garden.plant("rose").water()` as `garden.water("rose")`. */
export interface ShortcutModel {
  /** The subresource, by its member in `has`: the parameters of that become parameters of the method. */
  readonly to: string;
  /** The parameter that precedes those; by default they come first. */
  readonly after?: string;
  /** The doc comment without the rest of the sentence, which names the equivalent call. */
  readonly doc: string;
  readonly example: string;
}
