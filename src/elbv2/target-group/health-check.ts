import type { CreateTargetGroupCommandInput, ProtocolEnum } from "@aws-sdk/client-elastic-load-balancing-v2";

/** The health check of a target group. */
export interface HealthCheck {
  /** By default `/`. */
  readonly path?: string | undefined;
  readonly protocol?: ProtocolEnum | undefined;
  /** By default the port on which the target gets requests. */
  readonly port?: number | string | undefined;
  /** The seconds between two checks. */
  readonly interval?: number | undefined;
  /** The seconds without a response after which a check fails. */
  readonly timeout?: number | undefined;
  /** The number of consecutive successful checks after which a target is healthy. */
  readonly healthyThreshold?: number | undefined;
  /** The number of consecutive failed checks after which a target is unhealthy. */
  readonly unhealthyThreshold?: number | undefined;
  /** The status codes of a healthy response: `200`, `"200-299"`; gRPC codes if the group uses gRPC. */
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
