import { plainInput } from "../../core/call/input/input-members.js";
import { kindError } from "../../core/text/argument-checks.js";
import { randomUUID } from "node:crypto";
import type { CommandOf } from "../../core/client/client-like.js";
import type { Condition, KeyCondition } from "../expressions/condition.js";
import type { Projection } from "../expressions/compile/compile.js";
import { resolveExpressions } from "../expressions/compile/resolve.js";
import type { Update } from "../expressions/update.js";
import type { NativeInput as Input } from "../values/native.js";
import type { ValueSettings } from "../values/settings.js";
import { toWire } from "./convert.js";
import { hideFromLogs } from "./hide-from-logs.js";
import { readJson } from "./read-json.js";
import { shapesOf } from "./schema.js";
import { writeJson } from "./write-json.js";

/** The types that input members accept besides strings. */
export interface ExpressionTypes {
  readonly KeyConditionExpression: KeyCondition;
  readonly FilterExpression: Condition;
  readonly ConditionExpression: Condition;
  readonly UpdateExpression: Update;
  readonly ProjectionExpression: Projection;
}

/** An input of the SDK with native values; its expressions may also be objects of `Key`, `Attr` and `update`. */
export type NativeInput<Shape> = Input<Shape, ExpressionTypes>;

/**
 * Creates a command from native values. Its input has the SDK's own attribute values, which stubs of the client and the
 * caller's middleware see. Middleware of this command serializes and parses the JSON; the client is not changed.
 *
 * @throws {TypeError} with the path (`Item.lines[3].price`), for values that cannot be stored
 */
export function nativeCommand<Given, Output extends object>(
  Command: new (input: Given) => CommandOf<Output>,
  given: NativeInput<Given>,
  settings: ValueSettings = {},
): CommandOf<Output> {
  if (typeof Command !== "function")
    throw kindError("The command", "a class of the SDK, such as GetItemCommand", Command);
  const resolved = resolveExpressions(plainInput(given as object));
  const shapes = shapesOf(Command);
  if (!shapes) return new Command(resolved as Given);
  const { input, output } = shapes;
  const converted: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(resolved) as [string, unknown][]) {
    // The SDK omits these.
    if (member === undefined || member === null) continue;
    const place = Object.hasOwn(input.places, name) ? input.places[name] : undefined;
    converted[name] = place ? toWire(place, member, name) : member;
  }
  // The same token for all attempts.
  if (input.token !== undefined) converted[input.token] ??= randomUUID();
  const command = wireCommand(Command, converted as Given);
  if (output.isPlain && Object.keys(output.places).length > 0) readJson(command, output, settings);
  return command;
}

/** A command whose input already has the SDK's attribute values. The SDK parses its output. */
export function wireCommand<Given, Output extends object>(
  Command: new (input: Given) => CommandOf<Output>,
  given: Given,
): CommandOf<Output> {
  const command = new Command(given);
  hideFromLogs(command);
  const { input } = shapesOf(Command) ?? {};
  if (input?.isPlain) writeJson(command, input);
  return command;
}
