import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { NativeValue } from "./native-value.js";

/** An input or output of the SDK with native values in place of each `AttributeValue`. */
export type Native<Shape> = Shape extends AttributeValue
  ? NativeValue
  : Shape extends Uint8Array | Date
    ? Shape
    : Shape extends object
      ? { [Member in keyof Shape]: Native<Shape[Member]> }
      : Shape;
