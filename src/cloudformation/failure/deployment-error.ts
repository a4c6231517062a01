import type { StackEvent } from "@aws-sdk/client-cloudformation";
import { type ErrorSubject, ResourceError } from "../../core/errors/errors.js";
import { sentence } from "../../core/text/sentence.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    DeploymentFailed: DeploymentError;
  }
}

/** A resource of a stack that could not be created, updated or deleted. */
export interface ResourceFailure {
  /** The resource's name in its template. */
  readonly logicalId: string;
  /** The names of the nested stacks that contain the resource, outermost first, and its own: `["Network", "Subnet"]`. */
  readonly logicalPath: readonly string[];
  /** The resource's type, such as `AWS::S3::Bucket`. */
  readonly resourceType: string | undefined;
  /** The service's reason. */
  readonly reason: string | undefined;
}

/** The details of a failed deployment. */
export interface DeploymentFailure {
  /** The stack's status at the end, such as `ROLLBACK_COMPLETE`. */
  readonly status: string;
  /**
   * For each resource that failed, the earliest first, its event; of a nested stack, the event of the first resource
   * that failed within it comes next, and so on.
   */
  readonly paths?: readonly (readonly StackEvent[])[];
  /** The service's reason for refusing the change set, or for the stack's status. */
  readonly reason?: string | undefined;
}

/** A stack could not be deployed or deleted: which resource failed first, and why. */
export class DeploymentError extends ResourceError {
  override readonly name = "DeploymentError";
  readonly code = "DeploymentFailed";
  /** The stack's status at the end, such as `ROLLBACK_COMPLETE`. */
  readonly status: string;
  /** The name of the resource that failed first, in its template. */
  readonly logicalId: string | undefined;
  /** The names of the nested stacks that contain that resource, outermost first, and its own: `["Network", "Subnet"]`. */
  readonly logicalPath: readonly string[];
  /** The type of that resource, such as `AWS::S3::Bucket`. */
  readonly resourceType: string | undefined;
  /** The service's reason. */
  readonly reason: string | undefined;
  /** All resources that failed by themselves, the earliest first. Of a nested stack, it is the first within it. */
  readonly failures: readonly ResourceFailure[];

  constructor(
    subject: ErrorSubject,
    { status, paths = [], reason }: DeploymentFailure,
    options?: ErrorOptions,
  ) {
    const failures = paths.map(failureAt);
    const [first] = failures;
    const why = first?.reason ?? reason;
    super(subject, message(subject, status, failures, why), options);
    this.status = status;
    this.failures = failures;
    this.logicalId = first?.logicalId;
    this.logicalPath = first?.logicalPath ?? [];
    this.resourceType = first?.resourceType;
    this.reason = why;
  }
}

function failureAt(path: readonly StackEvent[]): ResourceFailure {
  const logicalPath = path.map(({ LogicalResourceId = "" }) => LogicalResourceId);
  const last = path.at(-1);
  return {
    logicalId: logicalPath.at(-1) ?? "",
    logicalPath,
    resourceType: last?.ResourceType,
    reason: last?.ResourceStatusReason,
  };
}

/** The most resources that the message names. */
const MOST_NAMED = 5;

function message(
  { resource }: ErrorSubject,
  status: string,
  failures: readonly ResourceFailure[],
  reason: string | undefined,
): string {
  const named = status === "DELETE_FAILED" ? failures : failures.slice(0, 1);
  const verb = status === "DELETE_FAILED" ? "could not be deleted" : "failed first";
  const words = named
    .slice(0, MOST_NAMED)
    .map((failure) => sentence([`${nameOf(failure)} ${verb}`, failure.reason].filter(Boolean).join(": ")));
  if (named.length > MOST_NAMED) words.push(`So did ${named.length - MOST_NAMED} more.`);
  if (named.length === 0 && reason !== undefined && reason !== "") words.push(sentence(reason));
  return [`${resource} is ${status}.`, ...words, adviceFor(status, failures)].filter(Boolean).join(" ");
}

function nameOf({ logicalPath, resourceType = "" }: ResourceFailure): string {
  return `${logicalPath.join("/")} (${resourceType})`;
}

/** The way out of a state in which a stack cannot be deployed. */
function adviceFor(status: string, failures: readonly ResourceFailure[]): string {
  switch (status) {
    case "ROLLBACK_COMPLETE":
    case "ROLLBACK_FAILED":
      return "A stack in that state cannot be updated: delete it, and deploy again.";
    case "UPDATE_ROLLBACK_FAILED":
      return "Remove the cause, and call continueUpdateRollback(); the stack can then be deployed again.";
    case "DELETE_FAILED": {
      const ids = failures
        .filter(({ logicalPath }) => logicalPath.length === 1)
        .map(({ logicalId }) => logicalId);
      const kept =
        ids.length > 0
          ? `, or keep what could not be deleted: delete({ RetainResources: ${JSON.stringify(ids)} })`
          : "";
      return `Remove the cause and delete the stack again${kept}.`;
    }
    case "DELETE_COMPLETE":
      return "Deploy to the name of the stack, and not to the ID of one that was deleted.";
    default:
      return "";
  }
}
