// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeIamInstanceProfileAssociationsCommand,
  type DescribeIamInstanceProfileAssociationsCommandOutput,
  DisassociateIamInstanceProfileCommand,
  type DisassociateIamInstanceProfileCommandInput,
  type DisassociateIamInstanceProfileCommandOutput,
  type EC2Client,
  type IamInstanceProfileAssociation as Shape,
  ReplaceIamInstanceProfileAssociationCommand,
  type ReplaceIamInstanceProfileAssociationCommandInput,
} from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { Instance } from "./instance.js";

/** `meta.identifiers` of IamInstanceProfileAssociation. */
export interface IamInstanceProfileAssociationIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * The association of an instance with an IAM instance profile. boto3 has no resource for it. Created
 * by `ec2.iamInstanceProfileAssociation(id)`, without a request.
 */
export class IamInstanceProfileAssociation extends LoadableResource<
  EC2Client,
  Shape,
  IamInstanceProfileAssociationIdentifiers
> {
  static override readonly resourceName: string = "IamInstanceProfileAssociation";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly notFoundErrors: readonly string[] = [
    "NoSuchAssociation",
    "InvalidAssociationID.NotFound",
  ];

  /** The ID of the association. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the association. */
  get associationId(): string {
    return this.identifiers.id;
  }

  /** The ID of the instance. */
  get instanceId(): Shape["InstanceId"] {
    return this.attribute("InstanceId");
  }

  /** The IAM instance profile. */
  get iamInstanceProfile(): Shape["IamInstanceProfile"] {
    return this.attribute("IamInstanceProfile");
  }

  /** The state of the association. */
  get state(): Shape["State"] {
    return this.attribute("State");
  }

  /** The time the IAM instance profile was associated with the instance. */
  get timestamp(): Shape["Timestamp"] {
    return this.attribute("Timestamp");
  }

  /** The instance referenced by `InstanceId`, or `undefined`. Makes no request; load the resource first. */
  get instance(): Instance | undefined {
    const id = this.attribute("InstanceId");
    return id ? new Instance({ id }, this.context) : undefined;
  }

  /**
   * Disassociates an IAM instance profile from a running or stopped instance.
   *
   * Calls
   * [DisassociateIamInstanceProfile](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateIamInstanceProfile.html).
   */
  async disassociate(
    input: ReadonlyInput<Omit<DisassociateIamInstanceProfileCommandInput, "AssociationId">> = {},
    options?: CallOptions,
  ): Promise<DisassociateIamInstanceProfileCommandOutput> {
    return this.retire(
      new DisassociateIamInstanceProfileCommand({ ...sdkInput(input), AssociationId: this.id }),
      options,
    );
  }

  /**
   * Replaces an IAM instance profile for the specified running instance. You can use this action to
   * change the IAM instance profile that's associated with an instance without having to disassociate
   * the existing IAM instance profile first.
   *
   * Calls
   * [ReplaceIamInstanceProfileAssociation](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceIamInstanceProfileAssociation.html).
   * Resolves to the resource.
   */
  async replace(
    input: ReadonlyInput<Omit<ReplaceIamInstanceProfileAssociationCommandInput, "AssociationId">>,
    options?: CallOptions,
  ): Promise<IamInstanceProfileAssociation> {
    const output = await this.act(
      new ReplaceIamInstanceProfileAssociationCommand({ ...sdkInput(input), AssociationId: this.id }),
      options,
    );
    const data = present(output.IamInstanceProfileAssociation, "IamInstanceProfileAssociation");
    return new IamInstanceProfileAssociation(
      { id: present(data.AssociationId, "AssociationId") },
      this.context,
      data,
    );
  }

  /**
   * Disassociates the IAM instance profile association if it exists, and resolves to whether it existed:
   * `false` only for the service's own not-found errors. Calls
   * [DisassociateIamInstanceProfile](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateIamInstanceProfile.html).
   */
  async disassociateIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchAssociation", "InvalidAssociationID.NotFound"], () =>
      this.disassociate({}, options),
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeIamInstanceProfileAssociationsCommand({ AssociationIds: [this.id] }),
        options,
      ),
    );
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State;
  }
}

/** The attributes in a response of DescribeIamInstanceProfileAssociations. */
function pick(output: DescribeIamInstanceProfileAssociationsCommandOutput): Shape | undefined {
  return output.IamInstanceProfileAssociations?.[0];
}
