import { checkList } from "../../../core/text/argument-checks.js";
import { type Condition, conditionNodeOf, type KeyCondition } from "../condition.js";
import { type PathLike, pathNodeOf } from "../path.js";
import { renderCondition, renderPath, renderUpdate } from "../render.js";
import { type Update, updateNodeOf } from "../update.js";
import { type GivenPlaceholders, Placeholders } from "./placeholders.js";

/** The attributes to return: names and paths, or a string in DynamoDB's syntax. */
export type Projection = string | readonly PathLike[];

/** The expressions of one request. Strings are sent unchanged, with the caller's placeholders. */
export interface Expressions {
  readonly keyCondition?: string | KeyCondition | undefined;
  readonly filter?: string | Condition | undefined;
  readonly condition?: string | Condition | undefined;
  readonly update?: string | Update | undefined;
  readonly projection?: Projection | undefined;
}

/** The members of a request for its expressions. */
export interface ExpressionMembers {
  KeyConditionExpression?: string;
  FilterExpression?: string;
  ConditionExpression?: string;
  UpdateExpression?: string;
  ProjectionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  /** Native values. */
  ExpressionAttributeValues?: object;
}

/** Compiles the members of a request for its expressions; they share placeholders, and none is unused. */
export function compileExpressions(
  { keyCondition, filter, condition, update, projection }: Expressions,
  given: GivenPlaceholders = {},
): ExpressionMembers {
  const using = new Placeholders(given);
  const texts = {
    KeyConditionExpression: conditionText(keyCondition, using),
    FilterExpression: conditionText(filter, using),
    ConditionExpression: conditionText(condition, using),
    UpdateExpression: updateText(update, using),
    ProjectionExpression: projectionText(projection, using),
  };
  const said = Object.entries(texts).filter(([, text]) => text !== undefined);
  return { ...Object.fromEntries(said), ...using.members() };
}

function conditionText(given: unknown, using: Placeholders): string | undefined {
  if (given === undefined || typeof given === "string") return given;
  return renderCondition(conditionNodeOf(given), using);
}

function updateText(given: unknown, using: Placeholders): string | undefined {
  if (given === undefined || typeof given === "string") return given;
  return renderUpdate(updateNodeOf(given), using);
}

function projectionText(given: unknown, using: Placeholders): string | undefined {
  if (given === undefined || typeof given === "string") return given;
  checkList("A projection", given);
  if (given.length === 0) throw new TypeError("A projection must have at least one name or path.");
  const paths = given.map((attribute) => renderPath(pathNodeOf(attribute), using));
  return [...new Set(paths)].join(", ");
}
