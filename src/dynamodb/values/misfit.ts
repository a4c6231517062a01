import { misfit, parseDecimal } from "./numbers/decimal.js";

/** The maximum length of a path in messages. */
const LONGEST = 200;

/** A value that cannot be converted. Its path is added from the inside out. */
export class Misfit {
  readonly problem: string;
  path = "";

  constructor(problem: string) {
    this.problem = problem;
  }

  toTypeError(path: string): TypeError {
    // An object that contains itself has an extremely long path.
    const way = this.path.length > LONGEST ? `${this.path.slice(0, LONGEST)}…` : this.path;
    return new TypeError(`${path}${way} ${this.problem}.`);
  }

  /** The same error, for a member or a list index. */
  static inside(error: unknown, at: string | number): unknown {
    if (error instanceof Misfit) error.path = pathStep(at) + error.path;
    return error;
  }
}

/** Runs a conversion; a misfit becomes a `TypeError` with the whole path. */
export function withPath<Result>(path: string, convert: () => Result): Result {
  try {
    return convert();
  } catch (error) {
    throw error instanceof Misfit ? error.toTypeError(path) : error;
  }
}

/** A number in the service's form. */
export function numberText(value: number | bigint | string): string {
  // Common numbers, none of which is out of range or too long.
  if (typeof value === "number" && (value === 0 || isUsual(Math.abs(value)))) return String(value);
  const decimal = parseDecimal(String(value));
  if (!decimal) throw new Misfit(`is ${String(value)}, which DynamoDB cannot store`);
  const problem = misfit(decimal);
  if (problem !== undefined) throw new Misfit(problem);
  return String(value);
}

function isUsual(magnitude: number): boolean {
  return magnitude > 1e-100 && magnitude < 1e100;
}

/** A step of a path in messages. */
export function pathStep(at: string | number): string {
  if (typeof at === "number") return `[${at}]`;
  return /^[A-Za-z_$][\w$]*$/.test(at) ? `.${at}` : `[${JSON.stringify(at)}]`;
}
