import type { Action } from "@aws-sdk/client-elastic-load-balancing-v2";

/** The ARNs of the target groups that actions forward to, each once. */
export function forwardedArns(actions: readonly Action[] | undefined): string[] {
  const arns = (actions ?? []).flatMap(({ TargetGroupArn: single, ForwardConfig: several }) => [
    single,
    ...(several?.TargetGroups ?? []).map(({ TargetGroupArn: arn }) => arn),
  ]);
  return [...new Set(arns)].filter((arn) => arn !== undefined);
}
