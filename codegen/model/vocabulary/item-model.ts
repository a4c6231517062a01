/** How much of a resource an item of a list or of a response contains. */
export interface ItemModel {
  /** All of its attributes (the default), some, or only its identifiers. The rest is loaded with the resource. */
  readonly item?: "whole" | "partial" | "id";
  /** For a partial item: attributes in its structure that this operation does not return. */
  readonly lacks?: readonly string[];
  /** For a partial item: the attribute whose value it is. */
  readonly under?: string;
}
