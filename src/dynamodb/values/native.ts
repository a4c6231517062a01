import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { NativeInputValue, NativeValue } from "./native-value.js";

/** An output of the SDK with native values instead of each `AttributeValue`. */
export type Native<Shape> = Shape extends AttributeValue
  ? NativeValue
  : Shape extends Uint8Array | Date
    ? Shape
    : Shape extends object
      ? { [Member in keyof Shape]: Native<Shape[Member]> }
      : Shape;

/**
 * An input of the SDK with native values instead of each `AttributeValue`. Members that are named in `Others` also
 * accept those types.
 */
export type NativeInput<Shape, Others = object> = Shape extends AttributeValue
  ? NativeInputValue | undefined
  : Shape extends Uint8Array | Date
    ? Shape
    : Shape extends object
      ? {
          [Member in keyof Shape]:
            NativeInput<Shape[Member], Others> | (Member extends keyof Others ? Others[Member] : never);
        }
      : Shape;
