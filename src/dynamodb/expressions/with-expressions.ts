import type { Projection } from "./compile.js";
import type { Condition, KeyCondition } from "./condition.js";
import type { Update } from "./update.js";

/** What members of inputs take beside text. */
export interface ExpressionTypes {
  readonly KeyConditionExpression: KeyCondition;
  readonly FilterExpression: Condition;
  readonly ConditionExpression: Condition;
  readonly UpdateExpression: Update;
  readonly ProjectionExpression: Projection;
}
