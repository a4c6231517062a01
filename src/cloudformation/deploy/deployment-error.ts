import type { StackEvent } from "@aws-sdk/client-cloudformation";
import { type ErrorSubject, ResourceError } from "../../core/errors/errors.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    DeploymentFailed: DeploymentError;
  }
}

/** The details of a failed deployment. */
export interface DeploymentFailure {
  /** The stack's status at the end, such as `ROLLBACK_COMPLETE`. */
  readonly status: string;
  /**
   * The first failure event of a resource; the others are consequences. If the resource is a nested stack, the
   * first failure event within it comes next, and so on.
   */
  readonly path?: readonly StackEvent[] | undefined;
  /** The service's reason for refusing the change set, if there were no events. */
  readonly reason?: string | undefined;
}

/** A stack could not be deployed: which resource failed first, and why. */
export class DeploymentError extends ResourceError {
  override readonly name = "DeploymentError";
  readonly code = "DeploymentFailed";
  /** The stack's status at the end, such as `ROLLBACK_COMPLETE`. */
  readonly status: string;
  /** The resource's name in its template. */
  readonly logicalId: string | undefined;
  /** The names of the nested stacks that contain the resource, outermost first, and its own: `["Network", "Subnet"]`. */
  readonly logicalPath: readonly string[];
  /** The resource's type, such as `AWS::S3::Bucket`. */
  readonly resourceType: string | undefined;
  /** The service's reason. */
  readonly reason: string | undefined;

  constructor(
    subject: ErrorSubject,
    { status, path = [], reason }: DeploymentFailure,
    options?: ErrorOptions,
  ) {
    const first = path.at(-1);
    const logicalPath = path.map(({ LogicalResourceId = "" }) => LogicalResourceId);
    const why = first?.ResourceStatusReason ?? reason;
    const resource = first
      ? `${logicalPath.join("/")} (${first.ResourceType ?? ""}) failed first`
      : undefined;
    const words = [resource, why].filter((part) => part !== undefined && part !== "").join(": ");
    const advice =
      status === "ROLLBACK_COMPLETE"
        ? "A stack in that state cannot be updated: delete it, and deploy again."
        : "";
    const because = words === "" || words.endsWith(".") ? words : `${words}.`;
    super(subject, [`${subject.resource} is ${status}.`, because, advice].filter(Boolean).join(" "), options);
    this.status = status;
    this.logicalId = first?.LogicalResourceId;
    this.logicalPath = logicalPath;
    this.resourceType = first?.ResourceType;
    this.reason = why;
  }
}
