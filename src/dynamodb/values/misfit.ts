import { misfit, parseDecimal } from "./numbers/decimal.js";

/** How much of a path is shown, in characters. */
const LONGEST = 200;

/** What is wrong with a value somewhere in what is converted. The way to it is added from the inside out. */
export class Misfit {
  readonly problem: string;
  path = "";

  constructor(problem: string) {
    this.problem = problem;
  }

  toTypeError(path: string): TypeError {
    // What contains itself has a path that nobody reads to its end.
    const way = this.path.length > LONGEST ? `${this.path.slice(0, LONGEST)}…` : this.path;
    return new TypeError(`${path}${way} ${this.problem}.`);
  }

  /** The same error, of a member or of the item at a position. */
  static inside(error: unknown, at: string | number): unknown {
    if (error instanceof Misfit) error.path = pathStep(at) + error.path;
    return error;
  }
}

/** Runs a conversion; what it finds wrong is a `TypeError` with the whole path. */
export function withPath<Result>(path: string, convert: () => Result): Result {
  try {
    return convert();
  } catch (error) {
    throw error instanceof Misfit ? error.toTypeError(path) : error;
  }
}

/** A number as the service takes it. */
export function numberText(value: number | bigint | string): string {
  // Usual ones, of which none is out of range or too long.
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

/** A step of a path in errors. */
export function pathStep(at: string | number): string {
  if (typeof at === "number") return `[${at}]`;
  return /^[A-Za-z_$][\w$]*$/.test(at) ? `.${at}` : `[${JSON.stringify(at)}]`;
}
