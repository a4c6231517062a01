/** A decimal number without zeros at either end of its digits: digits × 10^exponent. Zero has no digits. */
export interface Decimal {
  readonly isNegative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

/** The service's limit of significant digits. */
const MOST_DIGITS = 38;
const LEAST_MAGNITUDE = -130;
const MOST_MAGNITUDE = 125;

/** Parses a decimal number; `undefined` for any other text. */
export function parseDecimal(text: string): Decimal | undefined {
  const [, sign, whole = "", fraction = "", power = "0"] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const all = whole + fraction;
  if (all === "") return undefined;
  const withoutStart = all.replace(/^0+/, "");
  const digits = withoutStart.replace(/0+$/, "");
  if (digits === "") return { isNegative: false, digits, exponent: 0 };
  const exponent = Number(power) - fraction.length + withoutStart.length - digits.length;
  return { isNegative: sign === "-", digits, exponent };
}

/** Whether both are the same number. */
export function isSameDecimal(one: Decimal, other: Decimal): boolean {
  return (
    one.digits === other.digits && one.exponent === other.exponent && one.isNegative === other.isNegative
  );
}

/** Why the service cannot store a number exactly; `undefined` if it can. */
export function misfit({ digits, exponent }: Decimal): string | undefined {
  if (digits === "") return undefined;
  if (digits.length > MOST_DIGITS) {
    return `has ${digits.length} significant digits, and DynamoDB stores ${MOST_DIGITS}`;
  }
  const magnitude = exponent + digits.length - 1;
  if (magnitude >= LEAST_MAGNITUDE && magnitude <= MOST_MAGNITUDE) return undefined;
  return `is out of DynamoDB's range, from 1e${LEAST_MAGNITUDE} to below 1e${MOST_MAGNITUDE + 1}`;
}

/** The whole number; `undefined` for one with a fraction, or with more digits than the service supports. */
export function toWhole({ isNegative, digits, exponent }: Decimal): bigint | undefined {
  if (exponent < 0 || exponent > MOST_MAGNITUDE) return undefined;
  const whole = BigInt(digits) * 10n ** BigInt(exponent);
  return isNegative ? -whole : whole;
}

/** Compares numbers: negative if the first is less, positive if it is greater. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const sign = ({ isNegative, digits }: Decimal): number => (digits === "" ? 0 : isNegative ? -1 : 1);
  if (sign(one) !== sign(other)) return sign(one) - sign(other);
  const magnitude = ({ digits, exponent }: Decimal): number => digits.length + exponent;
  // For negative numbers, the larger magnitude is less.
  const [first, second] = one.isNegative ? [other, one] : [one, other];
  const length = Math.max(first.digits.length, second.digits.length);
  const [left, right] = [first.digits.padEnd(length, "0"), second.digits.padEnd(length, "0")];
  const byDigits = left === right ? 0 : left < right ? -1 : 1;
  return magnitude(first) - magnitude(second) || byDigits;
}
