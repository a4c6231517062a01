import type { StackEvent } from "@aws-sdk/client-cloudformation";
import { type ErrorSubject, ResourceError } from "../../core/errors/errors.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    DeploymentFailed: DeploymentError;
  }
}

/** What is known of a deployment that failed. */
export interface DeploymentFailure {
  /** The stack's status at the end, such as `ROLLBACK_COMPLETE`. */
  readonly status: string;
  /** The first event of a resource that failed; the others failed because of it. */
  readonly first?: StackEvent | undefined;
  /** Why the service refused the change set, where it did not come to events. */
  readonly reason?: string | undefined;
}

/** A stack could not be deployed: which resource failed first, and why. */
export class DeploymentError extends ResourceError {
  override readonly name = "DeploymentError";
  readonly code = "DeploymentFailed";
  /** The stack's status at the end, such as `ROLLBACK_COMPLETE`. */
  readonly status: string;
  /** The resource's name in the template. */
  readonly logicalId: string | undefined;
  /** The resource's type, such as `AWS::S3::Bucket`. */
  readonly resourceType: string | undefined;
  /** The service's own words. */
  readonly reason: string | undefined;

  constructor(subject: ErrorSubject, { status, first, reason }: DeploymentFailure, options?: ErrorOptions) {
    const why = first?.ResourceStatusReason ?? reason;
    const resource = first
      ? `${first.LogicalResourceId ?? ""} (${first.ResourceType ?? ""}) failed first`
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
    this.resourceType = first?.ResourceType;
    this.reason = why;
  }
}
