// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddRoleToInstanceProfileCommand,
  type AddRoleToInstanceProfileCommandInput,
  type AddRoleToInstanceProfileCommandOutput,
  GetInstanceProfileCommand,
  type GetInstanceProfileCommandOutput,
  type IAMClient,
  type InstanceProfile as Shape,
  ListInstanceProfileTagsCommand,
  RemoveRoleFromInstanceProfileCommand,
  type RemoveRoleFromInstanceProfileCommandInput,
  type RemoveRoleFromInstanceProfileCommandOutput,
  TagInstanceProfileCommand,
  type TagInstanceProfileCommandOutput,
  UntagInstanceProfileCommand,
  type UntagInstanceProfileCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { deleteInstanceProfile } from "../deletion/delete-instance-profile.js";
import type { DeleteInput, Deleted } from "../deletion/deletion-plan.js";
import { Role } from "./role.js";
import { instanceProfileExistsWaiter } from "./waiters/get-instance-profile.js";

/** `meta.identifiers` of InstanceProfile. */
export interface InstanceProfileIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A container for the role of the programs on an EC2 instance. Created by `iam.instanceProfile(name)`,
 * without a request.
 */
export class InstanceProfile extends LoadableResource<IAMClient, Shape, InstanceProfileIdentifiers> {
  static override readonly resourceName: string = "InstanceProfile";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** The name identifying the instance profile. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name identifying the instance profile. */
  get instanceProfileName(): string {
    return this.identifiers.name;
  }

  /**
   * The path to the instance profile. For more information about paths, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get path(): NonNullable<Shape["Path"]> {
    return this.requiredAttribute("Path");
  }

  /**
   * The stable and unique string identifying the instance profile. For more information about IDs, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get instanceProfileId(): NonNullable<Shape["InstanceProfileId"]> {
    return this.requiredAttribute("InstanceProfileId");
  }

  /**
   * The Amazon Resource Name (ARN) specifying the instance profile. For more information about ARNs and
   * how to use them in policies, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get arn(): NonNullable<Shape["Arn"]> {
    return this.requiredAttribute("Arn");
  }

  /** The date when the instance profile was created. */
  get createDate(): NonNullable<Shape["CreateDate"]> {
    return this.requiredAttribute("CreateDate");
  }

  /** The role associated with the instance profile. */
  get rolesAttribute(): NonNullable<Shape["Roles"]> {
    return this.attribute("Roles") ?? [];
  }

  /**
   * A list of tags that are attached to the instance profile. For more information about tagging, see
   * [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM
   * User Guide*.
   */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListInstanceProfileTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfileTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const tags = await allPages(
      `${this.toString()}.getTags`,
      (token) =>
        this.ask(new ListInstanceProfileTagsCommand({ InstanceProfileName: this.name, ...token }), options),
      (output) => output.Tags ?? [],
      (output) => pageToken({ Marker: output.Marker }),
    );
    return toTagMap(tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagInstanceProfile.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagInstanceProfileCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new TagInstanceProfileCommand({ InstanceProfileName: this.name, Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagInstanceProfile.html).
   */
  async removeTags(
    keys: readonly string[],
    options?: CallOptions,
  ): Promise<UntagInstanceProfileCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(
      new UntagInstanceProfileCommand({ InstanceProfileName: this.name, TagKeys: given }),
      options,
    );
  }

  /** Its roles, with their data from `Roles[]`. Makes no request; load the resource first. */
  get roles(): Role[] {
    return (this.attribute("Roles") ?? []).flatMap((role) =>
      role.RoleName ? [new Role({ name: role.RoleName }, this.context, role)] : [],
    );
  }

  /**
   * Adds the specified IAM role to the specified instance profile. An instance profile can contain only
   * one role, and this quota cannot be increased. You can remove the existing role and then add a
   * different role to an instance profile. You must then wait for the change to appear across all of
   * Amazon Web Services because of
   * [eventual consistency](https://en.wikipedia.org/wiki/Eventual_consistency). To force the change, you
   * must
   * [disassociate the instance profile](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateIamInstanceProfile.html)
   * and then
   * [associate the instance profile](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIamInstanceProfile.html),
   * or you can stop your instance and then restart it.
   *
   * Calls
   * [AddRoleToInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html).
   */
  async addRole(
    input: ReadonlyInput<Omit<AddRoleToInstanceProfileCommandInput, "InstanceProfileName">>,
    options?: CallOptions,
  ): Promise<AddRoleToInstanceProfileCommandOutput> {
    return this.act(
      new AddRoleToInstanceProfileCommand({ ...sdkInput(input), InstanceProfileName: this.name }),
      options,
    );
  }

  /**
   * Removes the specified IAM role from the specified Amazon EC2 instance profile.
   *
   * Calls
   * [RemoveRoleFromInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html).
   */
  async removeRole(
    input: ReadonlyInput<Omit<RemoveRoleFromInstanceProfileCommandInput, "InstanceProfileName">>,
    options?: CallOptions,
  ): Promise<RemoveRoleFromInstanceProfileCommandOutput> {
    return this.act(
      new RemoveRoleFromInstanceProfileCommand({ ...sdkInput(input), InstanceProfileName: this.name }),
      options,
    );
  }

  /**
   * Deletes the instance profile if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors.
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }

  /**
   * Deletes the instance profile. IAM rejects this while it contains a role: `{ force: true }` removes the role first,
   * and `{ force: true, dryRun: true }` returns the steps. The role itself remains, but running instances lose it.
   *
   * Calls [DeleteInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html).
   *
   * @throws `BatchActionError` if a step fails, with the completed and the remaining steps
   */
  delete<DryRun extends boolean = false>(
    input: DeleteInput<DryRun> = {},
    options: CallOptions = {},
  ): Promise<Deleted<DryRun>> {
    return deleteInstanceProfile(this, this.handle, input, options);
  }

  /**
   * Waits with the service's waiter `InstanceProfileExists`, which polls
   * [GetInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html).
   * By default every 1 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      instanceProfileExistsWaiter,
      () => new GetInstanceProfileCommand({ InstanceProfileName: this.name }),
      options,
      pick,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new GetInstanceProfileCommand({ InstanceProfileName: this.name }), options),
    );
  }
}

/** The attributes in a response of GetInstanceProfile. */
function pick(output: GetInstanceProfileCommandOutput): Shape | undefined {
  return output.InstanceProfile;
}
