import type { Change, CreateChangeSetCommandInput, StackEvent } from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { type TagMap, toTagList } from "../../core/tags/tags.js";
import {
  argumentError,
  checkAmount,
  checkFunction,
  checkPlain,
  checkText,
  kindError,
} from "../../core/text/argument-checks.js";
import { checkBucket, type TemplateBucket } from "../template/template-source.js";

/** Options of a deployment. */
export interface DeployOptions extends CallOptions {
  /** The template's parameters. A parameter that is not given keeps its value in an update, and has its default in a new stack. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  readonly tags?: TagMap | undefined;
  readonly capabilities?: CreateChangeSetCommandInput["Capabilities"];
  /** The role that the service assumes. */
  readonly roleArn?: string | undefined;
  /** The bucket for the template if it has more than 51,200 bytes. The service must be permitted to read it for the caller. */
  readonly bucket?: TemplateBucket | undefined;
  /** Called with the changes before they are made; returns `false` to reject them. */
  readonly review?: ((changes: readonly Change[]) => boolean | Promise<boolean>) | undefined;
  /** Called, and awaited, for each event of the stack, as it happens. An error that it throws ends the wait, not the deployment: it is the `cause` of an `UnfinishedError`. */
  readonly onEvent?: ((event: StackEvent) => unknown) | undefined;
  /** The seconds between two polls; 2 by default. */
  readonly pollInterval?: number | undefined;
}

const OPTIONS = [
  "abortSignal",
  "bucket",
  "capabilities",
  "onEvent",
  "parameters",
  "pollInterval",
  "requestTimeout",
  "review",
  "roleArn",
  "tags",
] as const satisfies readonly (keyof DeployOptions)[];

/**
 * Checks the options before anything is sent.
 *
 * @throws `TypeError` for options that do not exist, or are of a wrong type; `RangeError` for an interval out of range
 */
export function checkDeployOptions(options: DeployOptions): void {
  refuseUnknownOptions(options, OPTIONS);
  const { bucket, capabilities, onEvent, parameters, pollInterval, review, roleArn, tags } = options;
  checkFunction("review", review);
  checkFunction("onEvent", onEvent);
  if (pollInterval !== undefined) checkAmount("pollInterval", "seconds", pollInterval);
  if (parameters !== undefined) checkParameters(parameters);
  if (tags !== undefined) toTagList(tags);
  if (capabilities !== undefined) checkCapabilities(capabilities);
  if (roleArn !== undefined) checkText("roleArn", roleArn);
  checkBucket(bucket);
}

function checkParameters(parameters: object): void {
  checkPlain("parameters", parameters, 'a plain object, { Stage: "test" }');
  for (const [name, value] of Object.entries<unknown>({ ...parameters })) {
    // Only its kind is named, since it may be secret.
    if (typeof value !== "string") throw kindError(`The parameter ${name}`, "a string", value);
  }
}

function checkCapabilities(capabilities: unknown): void {
  const isList = Array.isArray(capabilities) && capabilities.every((one) => typeof one === "string");
  if (!isList) throw argumentError("capabilities", 'a list of texts, ["CAPABILITY_IAM"]', capabilities);
}
