// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetGroupCommand,
  type GetGroupCommandOutput,
  type Group as Shape,
  type IAMClient,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";
import { GroupAttachedPolicyCollection } from "./group-attached-policy-collection.js";

/** `meta.identifiers` of Group. */
export interface GroupIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/** Users that have policies in common. Created by `iam.group(name)`, without a request. */
export class Group extends LoadableResource<IAMClient, Shape, GroupIdentifiers> {
  static override readonly resourceName: string = "Group";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException"];

  /** The friendly name that identifies the group. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the friendly name that identifies the group. */
  get groupName(): string {
    return this.identifiers.name;
  }

  /**
   * The path to the group. For more information about paths, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get path(): NonNullable<Shape["Path"]> {
    return this.requiredAttribute("Path");
  }

  /**
   * The stable and unique string identifying the group. For more information about IDs, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get groupId(): NonNullable<Shape["GroupId"]> {
    return this.requiredAttribute("GroupId");
  }

  /**
   * The Amazon Resource Name (ARN) specifying the group. For more information about ARNs and how to use
   * them in policies, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get arn(): NonNullable<Shape["Arn"]> {
    return this.requiredAttribute("Arn");
  }

  /**
   * The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the group
   * was created.
   */
  get createDate(): NonNullable<Shape["CreateDate"]> {
    return this.requiredAttribute("CreateDate");
  }

  /**
   * The managed policies that are attached. Lists by
   * [ListAttachedGroupPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedGroupPolicies.html).
   */
  get attachedPolicies(): GroupAttachedPolicyCollection {
    return new GroupAttachedPolicyCollection(this.context, { GroupName: this.name });
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetGroupCommand({ GroupName: this.name }), options));
  }
}

/** The attributes in a response of GetGroup. */
function pick(output: GetGroupCommandOutput): Shape | undefined {
  return output.Group;
}
