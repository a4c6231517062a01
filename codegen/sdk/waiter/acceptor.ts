// A client's waiter, in the terms of Smithy's `smithy.waiters#waitable` trait.

/** One rule of a waiter: the first one that matches decides. */
export interface Acceptor {
  readonly state: "SUCCESS" | "FAILURE" | "RETRY";
  readonly matcher: Matcher;
}

export type Matcher =
  /** Any response. */
  | { readonly kind: "success" }
  /** The service's error of this name. */
  | { readonly kind: "errorType"; readonly name: string }
  /** A value in the response: a single one, or all or any of several. */
  | {
      readonly kind: "output";
      readonly value: WaiterExpression;
      readonly comparator: "equals" | "allStringEquals" | "anyStringEquals";
      readonly expected: string | boolean;
    };

/** An expression over a response; its paths are written as in the models: `Reservations[].Instances[].State.Name`. */
export type WaiterExpression =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "length"; readonly of: WaiterExpression }
  | { readonly kind: "not"; readonly of: WaiterExpression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: WaiterExpression;
      readonly right: WaiterExpression;
    }
  /** The items of a list for which `where` is true; its paths start at the item. */
  | { readonly kind: "filter"; readonly of: WaiterExpression; readonly where: WaiterExpression };

export type BinaryOperator = "===" | "!==" | "<" | "<=" | ">" | ">=" | "&&" | "||";
