/** How much of a resource an item of a list or of a response tells. */
export interface ItemModel {
  /**
   * All of its attributes (unless given), some, or only what identifies it. What an item does not tell is loaded when
   * the resource is.
   */
  readonly item?: "whole" | "partial" | "id";
  /** Of a partial item: attributes that its structure has, and that this operation does not fill in. */
  readonly lacks?: readonly string[];
  /** Of a partial item: the attribute that it is the value of. */
  readonly under?: string;
}
