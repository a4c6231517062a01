// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  DescribeStackInstanceCommand,
  type DescribeStackInstanceCommandOutput,
  ListStackInstanceResourceDriftsCommand,
  type ListStackInstanceResourceDriftsCommandInput,
  type ListStackInstanceResourceDriftsCommandOutput,
  type StackInstance as Shape,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { StackSet } from "./stack-set.js";

/** `meta.identifiers` of StackInstance. */
export interface StackInstanceIdentifiers extends Readonly<Record<string, string>> {
  readonly stackSetName: string;
  readonly account: string;
  readonly region: string;
}

/**
 * A stack of a stack set, in one account and region. Created by
 * `cloudformation.stackInstance(stackSetName, account, region)`, without a request.
 */
export class StackInstance extends LoadableResource<CloudFormationClient, Shape, StackInstanceIdentifiers> {
  static override readonly resourceName: string = "StackInstance";
  /** @internal */
  static override readonly rootName: string = "CloudFormationResource";
  static override readonly notFoundErrors: readonly string[] = [
    "StackSetNotFoundException",
    "StackSetNotFound",
    "StackInstanceNotFoundException",
    "StackInstanceNotFound",
  ];

  /** The name of the stack set. */
  get stackSetName(): string {
    return this.identifiers.stackSetName;
  }

  /**
   * [Self-managed permissions] The name of the Amazon Web Services account that the stack instance is
   * associated with.
   */
  get account(): string {
    return this.identifiers.account;
  }

  /** The name of the Amazon Web Services Region that the stack instance is associated with. */
  get region(): string {
    return this.identifiers.region;
  }

  /** The name or unique ID of the StackSet that the stack instance is associated with. */
  get stackSetId(): Shape["StackSetId"] {
    return this.attribute("StackSetId");
  }

  /** The ID of the stack instance. */
  get stackId(): Shape["StackId"] {
    return this.attribute("StackId");
  }

  /**
   * A list of parameters from the StackSet template whose values have been overridden in this stack
   * instance.
   */
  get parameterOverrides(): NonNullable<Shape["ParameterOverrides"]> {
    return this.attribute("ParameterOverrides") ?? [];
  }

  /** The status of the stack instance, in terms of its synchronization with its associated stack set. */
  get status(): Shape["Status"] {
    return this.attribute("Status");
  }

  /** The detailed status of the stack instance. */
  get stackInstanceStatus(): Shape["StackInstanceStatus"] {
    return this.attribute("StackInstanceStatus");
  }

  /** The explanation for the specific status code that's assigned to this stack instance. */
  get statusReason(): Shape["StatusReason"] {
    return this.attribute("StatusReason");
  }

  /**
   * [Service-managed permissions] The organization root ID or organizational unit (OU) IDs that you
   * specified for
   * [DeploymentTargets](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeploymentTargets.html).
   */
  get organizationalUnitId(): Shape["OrganizationalUnitId"] {
    return this.attribute("OrganizationalUnitId");
  }

  /**
   * Status of the stack instance's actual configuration compared to the expected template and parameter
   * configuration of the StackSet it belongs to.
   *
   * - `DRIFTED`: The stack differs from the expected template and parameter configuration of the
   *   StackSet it belongs to. A stack instance is considered to have drifted if one or more of the
   *   resources in the associated stack have drifted.
   * - `NOT_CHECKED`: CloudFormation hasn't checked if the stack instance differs from its expected
   *   StackSet configuration.
   * - `IN_SYNC`: The stack instance's actual configuration matches its expected StackSset configuration.
   * - `UNKNOWN`: This value is reserved for future use.
   */
  get driftStatus(): Shape["DriftStatus"] {
    return this.attribute("DriftStatus");
  }

  /**
   * Most recent time when CloudFormation performed a drift detection operation on the stack instance.
   * This value will be `NULL` for any stack instance that drift detection hasn't yet been performed on.
   */
  get lastDriftCheckTimestamp(): Shape["LastDriftCheckTimestamp"] {
    return this.attribute("LastDriftCheckTimestamp");
  }

  /** The last unique ID of a StackSet operation performed on a stack instance. */
  get lastOperationId(): Shape["LastOperationId"] {
    return this.attribute("LastOperationId");
  }

  /** The stack set. Makes no request. */
  stackSet(): StackSet {
    return new StackSet({ name: this.stackSetName }, this.context);
  }

  /**
   * Returns drift information for resources in a stack instance.
   *
   * Calls
   * [ListStackInstanceResourceDrifts](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackInstanceResourceDrifts.html).
   */
  async resourceDrifts(
    input: ReadonlyInput<
      Omit<
        ListStackInstanceResourceDriftsCommandInput,
        "StackSetName" | "StackInstanceAccount" | "StackInstanceRegion"
      >
    >,
    options?: CallOptions,
  ): Promise<ListStackInstanceResourceDriftsCommandOutput> {
    return this.ask(
      new ListStackInstanceResourceDriftsCommand({
        ...sdkInput(input),
        StackSetName: this.stackSetName,
        StackInstanceAccount: this.account,
        StackInstanceRegion: this.region,
      }),
      options,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeStackInstanceCommand({
          StackSetName: this.stackSetName,
          StackInstanceAccount: this.account,
          StackInstanceRegion: this.region,
        }),
        options,
      ),
    );
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.Status;
  }
}

/** The attributes in a response of DescribeStackInstance. */
function pick(output: DescribeStackInstanceCommandOutput): Shape | undefined {
  return output.StackInstance;
}
