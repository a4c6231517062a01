// Where a parameter or an identifier gets its value from.

/** A source of a value in the models. */
export type Source =
  | { readonly from: "identifier"; readonly name: string }
  | { readonly from: "data"; readonly path: string }
  | { readonly from: "item"; readonly path: string }
  | { readonly from: "response"; readonly path: string }
  | { readonly from: "input"; readonly path: string }
  | { readonly from: "parent"; readonly member: string }
  | { readonly from: "argument" }
  | { readonly from: "value"; readonly value: string | boolean }
  | { readonly from: "position" }
  | { readonly from: "first"; readonly of: readonly Source[] }
  | { readonly from: "text"; readonly value: Source }
  | { readonly from: "filter"; readonly name: string; readonly value: Source };

/** An identifier of the resource itself. */
export const id = (name: string): Source => ({ from: "identifier", name });

/** An attribute of the resource, by the SDK's path; the resource is loaded first if necessary. */
export const data = (path: string): Source => ({ from: "data", path });

/** A member of the listed item. */
export const item = (path: string): Source => ({ from: "item", path });

/** A member of the response. */
export const response = (path: string): Source => ({ from: "response", path });

/** A member of the caller's input. */
export const input = (path: string): Source => ({ from: "input", path });

/** The value that the collection's parent set for a member of the list operation's input. */
export const parent = (member: string): Source => ({ from: "parent", member });

/** An argument of the method, with the name of the identifier that it sets. */
export const argument = (): Source => ({ from: "argument" });

/** A constant. */
export const value = (constant: string | boolean): Source => ({ from: "value", value: constant });

/** The position of an item in the call of a batch action, as a string: for entries that need an id. */
export const position = (): Source => ({ from: "position" });

/** The first of several sources that has a value: `firstOf(input("NewName"), id("name"))`. */
export const firstOf = (...of: readonly Source[]): Source => ({ from: "first", of });

/** A number of the service as the string of an identifier. */
export const text = (one: Source): Source => ({ from: "text", value: one });

/** An entry of `Filters`: the filter's name and its value. */
export const filter = (name: string, one: Source): Source => ({ from: "filter", name, value: one });
