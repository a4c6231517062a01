// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateLaunchTemplateVersionCommand,
  type CreateLaunchTemplateVersionCommandInput,
  type CreateLaunchTemplateVersionCommandOutput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteLaunchTemplateCommand,
  type DeleteLaunchTemplateCommandInput,
  type DeleteLaunchTemplateCommandOutput,
  DeleteLaunchTemplateVersionsCommand,
  type DeleteLaunchTemplateVersionsCommandInput,
  type DeleteLaunchTemplateVersionsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeLaunchTemplateVersionsCommand,
  type DescribeLaunchTemplateVersionsCommandInput,
  type DescribeLaunchTemplateVersionsCommandOutput,
  DescribeLaunchTemplatesCommand,
  type DescribeLaunchTemplatesCommandOutput,
  type EC2Client,
  type LaunchTemplate as Shape,
  type LaunchTemplateSpecification,
  ModifyLaunchTemplateCommand,
  type ModifyLaunchTemplateCommandInput,
  type ModifyLaunchTemplateCommandOutput,
  RunInstancesCommand,
  type RunInstancesCommandInput,
} from "@aws-sdk/client-ec2";
import { batchId } from "../../core/batch/batch-id.js";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type {
  CallOptions,
  CreateOptions,
  DryRunOptions,
  DryRunResult,
} from "../../core/call/call-options.js";
import { type WithBase64, encodeBase64 } from "../../core/call/input/base64.js";
import { sdkInput, sdkPart } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { outputOrThrow } from "../../core/call/response/output-or-throw.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { newlyCreated } from "../../core/resource/resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import { tagSpecifications } from "../tag-specifications.js";
import { Instance } from "./instance.js";
import { Tag } from "./tag.js";

/** `meta.identifiers` of LaunchTemplate. */
export interface LaunchTemplateIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A named, versioned set of launch parameters for instances. boto3 has no resource for it. Created by
 * `ec2.launchTemplate(id)`, without a request.
 */
export class LaunchTemplate extends LoadableResource<EC2Client, Shape, LaunchTemplateIdentifiers> {
  static override readonly resourceName: string = "LaunchTemplate";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    name: "launchTemplateName",
    version: "latestVersionNumber",
    latestVersion: "latestVersionNumber",
    defaultVersion: "defaultVersionNumber",
  };
  static override readonly notFoundErrors: readonly string[] = [
    "InvalidLaunchTemplateId.NotFound",
    "InvalidLaunchTemplateId.NotFoundException",
  ];

  /** The ID of the launch template. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the launch template. */
  get launchTemplateId(): string {
    return this.identifiers.id;
  }

  /** The name of the launch template. */
  get launchTemplateName(): Shape["LaunchTemplateName"] {
    return this.attribute("LaunchTemplateName");
  }

  /** The time launch template was created. */
  get createTime(): Shape["CreateTime"] {
    return this.attribute("CreateTime");
  }

  /** The principal that created the launch template. */
  get createdBy(): Shape["CreatedBy"] {
    return this.attribute("CreatedBy");
  }

  /** The version number of the default version of the launch template. */
  get defaultVersionNumber(): Shape["DefaultVersionNumber"] {
    return this.attribute("DefaultVersionNumber");
  }

  /** The version number of the latest version of the launch template. */
  get latestVersionNumber(): Shape["LatestVersionNumber"] {
    return this.attribute("LatestVersionNumber");
  }

  /** The tags for the launch template. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The entity that manages the launch template. */
  get operator(): Shape["Operator"] {
    return this.attribute("Operator");
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<CreateTagsCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new CreateTagsCommand({ Resources: [this.id], Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<DeleteTagsCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(
      new DeleteTagsCommand({ Resources: [this.id], Tags: given.map((Key) => ({ Key })) }),
      options,
    );
  }

  /**
   * Launches the specified number of instances using an AMI for which you have permissions.
   *
   * `UserData` takes text or bytes, and encodes them in base64; text that is already base64 is sent
   * unchanged.
   *
   * Calls [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
   * Resolves to the resources, with the data of the response.
   */
  async createInstances<DryRun extends boolean = false>(
    input: WithBase64<
      ReadonlyInput<
        Omit<RunInstancesCommandInput, "LaunchTemplate"> & {
          LaunchTemplate?: Omit<LaunchTemplateSpecification, "LaunchTemplateId">;
        }
      >,
      "UserData"
    >,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Instance[]>> {
    const command = new RunInstancesCommand({
      ...encodeBase64<
        Omit<RunInstancesCommandInput, "LaunchTemplate"> & {
          LaunchTemplate?: Omit<LaunchTemplateSpecification, "LaunchTemplateId">;
        },
        "UserData"
      >(input, "UserData"),
      LaunchTemplate: { ...sdkPart(input.LaunchTemplate), LaunchTemplateId: this.id },
      TagSpecifications: tagSpecifications("instance", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
      return (output.Instances ?? []).map((instance) =>
        newlyCreated(
          new Instance({ id: present(instance.InstanceId, "InstanceId") }, this.context, instance),
        ),
      );
    });
  }

  /**
   * Adds or overwrites only the specified tags for the specified Amazon EC2 resource or resources. When
   * you specify an existing tag key, the value is overwritten with the new value. Each resource can have
   * a maximum of 50 tags. Each tag consists of a key and optional value. Tag keys must be unique per
   * resource.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   * Resolves to the resources, in the order of the input.
   */
  async createTags<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateTagsCommandInput, "Resources">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Tag[]>> {
    const command = new CreateTagsCommand({ ...sdkInput(input), Resources: [this.id] });
    return unlessDryRun(this.context, command, options, async () => {
      await this.act(command, options);
      return (input.Tags ?? []).map(
        (tag) =>
          new Tag(
            { resourceId: this.id, key: present(tag.Key, "Key"), value: tag.Value ?? "" },
            this.context,
          ),
      );
    });
  }

  /**
   * Creates a new version of a launch template. You must specify an existing launch template, either by
   * name or ID. You can determine whether the new version inherits parameters from a source version, and
   * add or overwrite parameters as needed.
   *
   * `LaunchTemplateData.UserData` takes text or bytes, and encodes them in base64; text that is already
   * base64 is sent unchanged.
   *
   * Calls
   * [CreateLaunchTemplateVersion](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html).
   */
  async createVersion<DryRun extends boolean = false>(
    input: WithBase64<
      ReadonlyInput<Omit<CreateLaunchTemplateVersionCommandInput, "LaunchTemplateId">>,
      "LaunchTemplateData.UserData"
    >,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, CreateLaunchTemplateVersionCommandOutput>> {
    const command = new CreateLaunchTemplateVersionCommand({
      ...encodeBase64<
        Omit<CreateLaunchTemplateVersionCommandInput, "LaunchTemplateId">,
        "LaunchTemplateData.UserData"
      >(input, "LaunchTemplateData.UserData"),
      LaunchTemplateId: this.id,
    });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Deletes a launch template. Deleting a launch template deletes all of its versions.
   *
   * Calls
   * [DeleteLaunchTemplate](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplate.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteLaunchTemplateCommandInput, "LaunchTemplateId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteLaunchTemplateCommandOutput>> {
    const command = new DeleteLaunchTemplateCommand({ ...sdkInput(input), LaunchTemplateId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Deletes one or more versions of a launch template.
   *
   * Calls
   * [DeleteLaunchTemplateVersions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersions.html).
   *
   * @throws `BatchActionError` if the response reports a failure
   */
  async deleteVersions<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteLaunchTemplateVersionsCommandInput, "LaunchTemplateId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteLaunchTemplateVersionsCommandOutput>> {
    const command = new DeleteLaunchTemplateVersionsCommand({
      ...sdkInput(input),
      LaunchTemplateId: this.id,
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.retire(command, options);
      return outputOrThrow(`${this.toString()}.deleteVersions`, output, (answer) =>
        (answer.UnsuccessfullyDeletedLaunchTemplateVersions ?? []).map((failure) => ({
          id: batchId(failure.VersionNumber),
          code: failure.ResponseError?.Code ?? "",
          message: failure.ResponseError?.Message ?? "",
        })),
      );
    });
  }

  /**
   * Describes one or more versions of a specified launch template. You can describe all versions,
   * individual versions, or a range of versions. You can also describe all the latest versions or all
   * the default versions of all the launch templates in your account.
   *
   * Calls
   * [DescribeLaunchTemplateVersions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html).
   */
  async describeVersions<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DescribeLaunchTemplateVersionsCommandInput, "LaunchTemplateId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DescribeLaunchTemplateVersionsCommandOutput>> {
    const command = new DescribeLaunchTemplateVersionsCommand({
      ...sdkInput(input),
      LaunchTemplateId: this.id,
    });
    return unlessDryRun(this.context, command, options, () => this.ask(command, options));
  }

  /**
   * Modifies a launch template. You can specify which version of the launch template to set as the
   * default version. When launching an instance, the default version applies when a launch template
   * version is not specified.
   *
   * Calls
   * [ModifyLaunchTemplate](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyLaunchTemplate.html).
   */
  async modify<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ModifyLaunchTemplateCommandInput, "LaunchTemplateId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ModifyLaunchTemplateCommandOutput>> {
    const command = new ModifyLaunchTemplateCommand({ ...sdkInput(input), LaunchTemplateId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Deletes the launch template if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteLaunchTemplate](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplate.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidLaunchTemplateId.NotFound", "InvalidLaunchTemplateId.NotFoundException"], () =>
      this.delete({}, options),
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new DescribeLaunchTemplatesCommand({ LaunchTemplateIds: [this.id] }), options),
    );
  }
}

/** The attributes in a response of DescribeLaunchTemplates. */
function pick(output: DescribeLaunchTemplatesCommandOutput): Shape | undefined {
  return output.LaunchTemplates?.[0];
}
