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
import { withWireMembers } from "./convert.js";
import { hideFromLogs } from "./hide-from-logs.js";
import { readJson } from "./read-json.js";
import { shapesOf } from "./schema.js";
import { type RequestTemplates, writeJson } from "./write-json.js";

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
  native: NativeInput<Given>,
  settings: ValueSettings = {},
): CommandOf<Output> {
  if (typeof Command !== "function")
    throw kindError("The command", "a class of the SDK, such as GetItemCommand", Command);
  const resolved = resolveExpressions(plainInput(native as object));
  const shapes = shapesOf(Command);
  if (!shapes) return new Command(resolved as Given);
  const { input } = shapes;
  // The SDK omits members that are null.
  const given = Object.fromEntries(Object.entries(resolved).filter(([, member]) => isPresent(member)));
  const converted = withWireMembers(given, input.places) as Record<string, unknown>;
  // The same token for all attempts.
  if (input.token !== undefined) converted[input.token] ??= randomUUID();
  return wireCommand(Command, converted as Given, settings);
}

/**
 * A command whose input already has the SDK's attribute values. With settings, its output has native values, unless the
 * SDK must parse the response: `nativeOutput` converts both.
 *
 * @param templates requests that are reused by commands of this class that one client sends
 */
export function wireCommand<Given, Output extends object>(
  Command: new (input: Given) => CommandOf<Output>,
  given: Given,
  settings?: ValueSettings,
  templates?: RequestTemplates,
): CommandOf<Output> {
  const command = new Command(given);
  const { input, output } = shapesOf(Command) ?? {};
  if (input?.isPlain) writeJson(command, input, templates);
  else hideFromLogs(command);
  if (settings && output?.isPlain && Object.keys(output.places).length > 0)
    readJson(command, output, settings);
  return command;
}

function isPresent(member: unknown): boolean {
  return member !== undefined && member !== null;
}
