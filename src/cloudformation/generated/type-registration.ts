// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  DescribeTypeRegistrationCommand,
  type DescribeTypeRegistrationCommandOutput,
  type DescribeTypeRegistrationOutput as Shape,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { typeRegistrationCompleteWaiter } from "./waiters/describe-type-registration.js";

/** `meta.identifiers` of TypeRegistration. */
export interface TypeRegistrationIdentifiers extends Readonly<Record<string, string>> {
  readonly token: string;
}

/**
 * A request to register an extension in the registry, such as a resource type of your own. Created by
 * `cloudformation.typeRegistration(token)`, without a request.
 */
export class TypeRegistration extends LoadableResource<
  CloudFormationClient,
  Shape,
  TypeRegistrationIdentifiers
> {
  static override readonly resourceName: string = "TypeRegistration";
  /** @internal */
  static override readonly rootName: string = "CloudFormationResource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    status: "progressStatus",
    arn: "typeArn",
  };
  static override readonly notFoundErrors: readonly string[] = ["TypeNotFoundException"];

  /** The token of the request. */
  get token(): string {
    return this.identifiers.token;
  }

  /** The current status of the extension registration request. */
  get progressStatus(): NonNullable<Shape["ProgressStatus"]> {
    return this.requiredAttribute("ProgressStatus");
  }

  /** The description of the extension registration request. */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /**
   * The Amazon Resource Name (ARN) of the extension being registered.
   *
   * For registration requests with a `ProgressStatus` of other than `COMPLETE`, this will be `null`.
   */
  get typeArn(): Shape["TypeArn"] {
    return this.attribute("TypeArn");
  }

  /**
   * The Amazon Resource Name (ARN) of this specific version of the extension being registered.
   *
   * For registration requests with a `ProgressStatus` of other than `COMPLETE`, this will be `null`.
   */
  get typeVersionArn(): Shape["TypeVersionArn"] {
    return this.attribute("TypeVersionArn");
  }

  /**
   * Waits with the service's waiter `TypeRegistrationComplete`, which polls
   * [DescribeTypeRegistration](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeTypeRegistration.html).
   * By default every 30 seconds, up to 120 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilComplete(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      typeRegistrationCompleteWaiter,
      () => new DescribeTypeRegistrationCommand({ RegistrationToken: this.token }),
      options,
      pick,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new DescribeTypeRegistrationCommand({ RegistrationToken: this.token }), options),
    );
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.ProgressStatus;
  }
}

/** The attributes in a response of DescribeTypeRegistration. */
function pick(output: DescribeTypeRegistrationCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
