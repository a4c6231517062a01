import { createHash } from "node:crypto";
import type { OneOrMore, PolicyDocument, PolicyStatement } from "../../core/resource/attributes/documents.js";
import { servicePrincipal } from "./service-principal.js";

/** A statement that allows a topic to send to a queue. */
export function topicStatement(topicArn: string, queueArn: string): PolicyStatement {
  const hash = createHash("sha256").update(`${topicArn} ${queueArn}`).digest("hex").slice(0, 16);
  return {
    Sid: `topic${hash}`,
    Effect: "Allow",
    Principal: { Service: servicePrincipal(topicArn, queueArn) },
    Action: "sqs:SendMessage",
    Resource: queueArn,
    Condition: { ArnEquals: { "aws:SourceArn": topicArn } },
  };
}

/** The policy with the statement; the unchanged policy if it already has an equivalent one. */
export function withStatement(
  policy: PolicyDocument | undefined,
  statement: PolicyStatement,
): PolicyDocument {
  if (policy === undefined) return { Version: "2012-10-17", Statement: [statement] };
  const statements = list(policy.Statement);
  if (statements.some((other) => hasEffectOf(other, statement))) return policy;
  return { ...policy, Statement: [...statements.filter(({ Sid }) => Sid !== statement.Sid), statement] };
}

/** The policy without the statement; the unchanged policy if it has none, and `undefined` if no statement is left. */
export function withoutStatement(
  policy: PolicyDocument | undefined,
  statement: PolicyStatement,
): PolicyDocument | undefined {
  if (policy === undefined) return undefined;
  const statements = list(policy.Statement);
  const left = statements.filter(({ Sid }) => Sid !== statement.Sid);
  if (left.length === statements.length) return policy;
  return left.length > 0 ? { ...policy, Statement: left } : undefined;
}

function hasEffectOf(one: PolicyStatement, other: PolicyStatement): boolean {
  return nameless(one) === nameless(other);
}

function nameless(statement: PolicyStatement): string {
  return JSON.stringify(sorted({ ...statement, Sid: undefined }));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? sorted(value[0]) : value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, sorted(inner)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function list<Value>(given: OneOrMore<Value> | null | undefined): readonly Value[] {
  if (given === undefined || given === null) return [];
  return Array.isArray(given) ? (given as readonly Value[]) : [given as Value];
}
