import { describeValue } from "../../../core/text/describe-value.js";
import { type Decimal, isSameDecimal, parseDecimal, toWhole } from "./decimal.js";

/**
 * An exact decimal number, for numbers that neither a `number` nor a `bigint` can represent, such as
 * `0.1234567890123456789`. It does no arithmetic: pass its text to a decimal library.
 *
 * @example
 * const rate = new NumberValue("0.1234567890123456789");
 * await table.items.update({ customerId: "c-1", orderId: "o-7" }, update().set("rate", rate));
 */
export class NumberValue {
  /** The number in decimal notation. */
  readonly value: string;

  /** @throws {TypeError} for text that is not a decimal number, for NaN and the infinities */
  constructor(value: string | number | bigint) {
    const text = String(value);
    if (!parseDecimal(text)) throw new TypeError(`${describeValue(value)} is not a decimal number.`);
    this.value = text;
  }

  /** The number in decimal notation. */
  toString(): string {
    return this.value;
  }

  /** Its text, because many JSON parsers would not read a number exactly. */
  toJSON(): string {
    return this.value;
  }

  /** The nearest `number`, which may differ. */
  toNumber(): number {
    return Number(this.value);
  }

  /** @throws {RangeError} for a number with a fraction */
  toBigInt(): bigint {
    const whole = toWhole(decimalOf(this));
    if (whole === undefined) throw new RangeError(`${this.value} is not a whole number.`);
    return whole;
  }

  /** Whether both are the same number, in any spelling: `1.50` equals `1.5`. */
  equals(other: { readonly value: string }): boolean {
    const theirs = parseDecimal(other.value);
    return theirs !== undefined && isSameDecimal(decimalOf(this), theirs);
  }
}

function decimalOf({ value }: NumberValue): Decimal {
  return parseDecimal(value) as Decimal;
}
