import type { CreateTargetGroupCommandInput, ProtocolEnum } from "@aws-sdk/client-elastic-load-balancing-v2";

/** How a target group's targets are checked. */
export interface HealthCheck {
  /** `/` unless given. */
  readonly path?: string | undefined;
  readonly protocol?: ProtocolEnum | undefined;
  /** The port that the target is used on unless given. */
  readonly port?: number | string | undefined;
  /** The seconds between two checks. */
  readonly interval?: number | undefined;
  /** The seconds after which a check that was not answered has failed. */
  readonly timeout?: number | undefined;
  /** How many checks in a row must succeed. */
  readonly healthyThreshold?: number | undefined;
  /** How many checks in a row must fail. */
  readonly unhealthyThreshold?: number | undefined;
  /** The codes of a healthy answer: `200`, `"200-299"`; of gRPC where the group speaks that. */
  readonly codes?: number | string | undefined;
}

export const HEALTH_CHECK = [
  "path",
  "protocol",
  "port",
  "interval",
  "timeout",
  "healthyThreshold",
  "unhealthyThreshold",
  "codes",
] as const;

/** The health check in the service's form. */
export function toHealthCheckInput(
  check: HealthCheck,
  protocolVersion?: string,
): Partial<CreateTargetGroupCommandInput> {
  const { path, protocol, port, interval, timeout, healthyThreshold, unhealthyThreshold, codes } = check;
  const matcher = protocolVersion === "GRPC" ? "GrpcCode" : "HttpCode";
  return {
    ...(path !== undefined && { HealthCheckPath: path }),
    ...(protocol !== undefined && { HealthCheckProtocol: protocol }),
    ...(port !== undefined && { HealthCheckPort: String(port) }),
    ...(interval !== undefined && { HealthCheckIntervalSeconds: interval }),
    ...(timeout !== undefined && { HealthCheckTimeoutSeconds: timeout }),
    ...(healthyThreshold !== undefined && { HealthyThresholdCount: healthyThreshold }),
    ...(unhealthyThreshold !== undefined && { UnhealthyThresholdCount: unhealthyThreshold }),
    ...(codes !== undefined && { Matcher: { [matcher]: String(codes) } }),
  };
}
