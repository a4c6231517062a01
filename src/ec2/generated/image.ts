// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DeregisterImageCommand,
  type DeregisterImageCommandInput,
  type DeregisterImageCommandOutput,
  DescribeImageAttributeCommand,
  type DescribeImageAttributeCommandInput,
  type DescribeImageAttributeCommandOutput,
  DescribeImagesCommand,
  type DescribeImagesCommandOutput,
  type EC2Client,
  type Image as Shape,
  ModifyImageAttributeCommand,
  type ModifyImageAttributeCommandInput,
  type ModifyImageAttributeCommandOutput,
  ResetImageAttributeCommand,
  type ResetImageAttributeCommandInput,
  type ResetImageAttributeCommandOutput,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { Tag } from "./tag.js";
import { imageAvailableWaiter, imageExistsWaiter } from "./waiters/describe-images.js";

/** `meta.identifiers` of Image. */
export interface ImageIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * An Amazon Machine Image (AMI), from which instances are launched. Created by `ec2.image(id)`,
 * without a request.
 */
export class Image extends LoadableResource<EC2Client, Shape, ImageIdentifiers> {
  static override readonly resourceName: string = "Image";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    status: "state",
    type: "imageType",
    created: "creationDate",
    createTime: "creationDate",
    owner: "ownerId",
    isPublic: "public",
  };
  static override readonly notFoundErrors: readonly string[] = [
    "InvalidAMIID.NotFound",
    "InvalidAMIID.Unavailable",
  ];
  static override readonly bulkSize: number = 200;

  /** The ID of the AMI. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the AMI. */
  get imageId(): string {
    return this.identifiers.id;
  }

  /**
   * The platform details associated with the billing code of the AMI. For more information, see
   * [Understand AMI billing information](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-billing-info.html)
   * in the *Amazon EC2 User Guide*.
   */
  get platformDetails(): Shape["PlatformDetails"] {
    return this.attribute("PlatformDetails");
  }

  /**
   * The operation of the Amazon EC2 instance and the billing code that is associated with the AMI.
   * `usageOperation` corresponds to the
   * [lineitem/Operation](https://docs.aws.amazon.com/cur/latest/userguide/Lineitem-columns.html#Lineitem-details-O-Operation)
   * column on your Amazon Web Services Cost and Usage Report and in the
   * [Amazon Web Services Price List API](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/price-changes.html).
   */
  get usageOperation(): Shape["UsageOperation"] {
    return this.attribute("UsageOperation");
  }

  /** Any block device mapping entries. */
  get blockDeviceMappings(): NonNullable<Shape["BlockDeviceMappings"]> {
    return this.attribute("BlockDeviceMappings") ?? [];
  }

  /** The description of the AMI that was provided during image creation. */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /** Specifies whether enhanced networking with ENA is enabled. */
  get enaSupport(): Shape["EnaSupport"] {
    return this.attribute("EnaSupport");
  }

  /** The hypervisor type of the image. Only `xen` is supported. `ovm` is not supported. */
  get hypervisor(): NonNullable<Shape["Hypervisor"]> {
    return this.requiredAttribute("Hypervisor");
  }

  /** The owner alias (`amazon` | `aws-backup-vault` | `aws-marketplace`). */
  get imageOwnerAlias(): Shape["ImageOwnerAlias"] {
    return this.attribute("ImageOwnerAlias");
  }

  /** The name of the AMI that was provided during image creation. */
  get name(): NonNullable<Shape["Name"]> {
    return this.requiredAttribute("Name");
  }

  /** The device name of the root device volume (for example, `/dev/sda1`). */
  get rootDeviceName(): NonNullable<Shape["RootDeviceName"]> {
    return this.requiredAttribute("RootDeviceName");
  }

  /**
   * The type of root device used by the AMI. The AMI can use an Amazon EBS volume or an instance store
   * volume.
   */
  get rootDeviceType(): NonNullable<Shape["RootDeviceType"]> {
    return this.requiredAttribute("RootDeviceType");
  }

  /** Specifies whether enhanced networking with the Intel 82599 Virtual Function interface is enabled. */
  get sriovNetSupport(): Shape["SriovNetSupport"] {
    return this.attribute("SriovNetSupport");
  }

  /** The reason for the state change. */
  get stateReason(): Shape["StateReason"] {
    return this.attribute("StateReason");
  }

  /** Any tags assigned to the image. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The type of virtualization of the AMI. */
  get virtualizationType(): NonNullable<Shape["VirtualizationType"]> {
    return this.requiredAttribute("VirtualizationType");
  }

  /**
   * The boot mode of the image. For more information, see
   * [Instance launch behavior with Amazon EC2 boot modes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html)
   * in the *Amazon EC2 User Guide*.
   */
  get bootMode(): Shape["BootMode"] {
    return this.attribute("BootMode");
  }

  /**
   * If the image is configured for NitroTPM support, the value is `v2.0`. For more information, see
   * [NitroTPM](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/nitrotpm.html) in the *Amazon EC2
   * User Guide*.
   */
  get tpmSupport(): Shape["TpmSupport"] {
    return this.attribute("TpmSupport");
  }

  /**
   * The date and time to deprecate the AMI, in UTC, in the following format:
   * *YYYY*-*MM*-*DD*T*HH*:*MM*:*SS*Z. If you specified a value for seconds, Amazon EC2 rounds the
   * seconds to the nearest minute.
   */
  get deprecationTime(): Shape["DeprecationTime"] {
    return this.attribute("DeprecationTime");
  }

  /**
   * If `v2.0`, it indicates that IMDSv2 is specified in the AMI. Instances launched from this AMI will
   * have `HttpTokens` automatically set to `required` so that, by default, the instance requires that
   * IMDSv2 is used when requesting instance metadata. In addition, `HttpPutResponseHopLimit` is set to
   * `2`. For more information, see
   * [Configure the AMI](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html#configure-IMDS-new-instances-ami-configuration)
   * in the *Amazon EC2 User Guide*.
   */
  get imdsSupport(): Shape["ImdsSupport"] {
    return this.attribute("ImdsSupport");
  }

  /**
   * The ID of the instance that the AMI was created from if the AMI was created using
   * [CreateImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html). This
   * field only appears if the AMI was created using CreateImage.
   */
  get sourceInstanceId(): Shape["SourceInstanceId"] {
    return this.attribute("SourceInstanceId");
  }

  /** Indicates whether deregistration protection is enabled for the AMI. */
  get deregistrationProtection(): Shape["DeregistrationProtection"] {
    return this.attribute("DeregistrationProtection");
  }

  /**
   * The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the AMI was
   * last used to launch an EC2 instance. When the AMI is used to launch an instance, there is a 24-hour
   * delay before that usage is reported.
   *
   * > **Note:** `lastLaunchedTime` data is available starting April 2017.
   */
  get lastLaunchedTime(): Shape["LastLaunchedTime"] {
    return this.attribute("LastLaunchedTime");
  }

  /**
   * If `true`, the AMI satisfies the criteria for Allowed AMIs and can be discovered and used in the
   * account. If `false` and Allowed AMIs is set to `enabled`, the AMI can't be discovered or used in the
   * account. If `false` and Allowed AMIs is set to `audit-mode`, the AMI can be discovered and used in
   * the account.
   *
   * For more information, see
   * [Control the discovery and use of AMIs in Amazon EC2 with Allowed AMIs](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html)
   * in *Amazon EC2 User Guide*.
   */
  get imageAllowed(): Shape["ImageAllowed"] {
    return this.attribute("ImageAllowed");
  }

  /** The ID of the source AMI from which the AMI was created. */
  get sourceImageId(): Shape["SourceImageId"] {
    return this.attribute("SourceImageId");
  }

  /** The Region of the source AMI. */
  get sourceImageRegion(): Shape["SourceImageRegion"] {
    return this.attribute("SourceImageRegion");
  }

  /**
   * Indicates whether the image is eligible for Amazon Web Services Free Tier.
   *
   * - If `true`, the AMI is eligible for Free Tier and can be used to launch instances under the Free
   *   Tier limits.
   * - If `false`, the AMI is not eligible for Free Tier.
   */
  get freeTierEligible(): Shape["FreeTierEligible"] {
    return this.attribute("FreeTierEligible");
  }

  /**
   * The name of the public Systems Manager parameter that resolves to this AMI, under the `aws/service/`
   * namespace.
   */
  get publicSsmParameterName(): Shape["PublicSsmParameterName"] {
    return this.attribute("PublicSsmParameterName");
  }

  /** The watermarks attached to the AMI. */
  get imageWatermarks(): NonNullable<Shape["ImageWatermarks"]> {
    return this.attribute("ImageWatermarks") ?? [];
  }

  /**
   * The Amazon Inspector scan results for the AMI. This information is present only for AMIs that Amazon
   * Inspector has scanned.
   *
   * When you share an AMI with other accounts, organizations, or organizational units (OUs), or make it
   * public, its scan results are available to the accounts that can use the AMI.
   */
  get scanResults(): Shape["ScanResults"] {
    return this.attribute("ScanResults");
  }

  /**
   * The instance type specification for the AMI, which defines which instance types are compatible with
   * this image.
   */
  get instanceTypeSpecification(): Shape["InstanceTypeSpecification"] {
    return this.attribute("InstanceTypeSpecification");
  }

  /** The location of the AMI. */
  get imageLocation(): NonNullable<Shape["ImageLocation"]> {
    return this.requiredAttribute("ImageLocation");
  }

  /**
   * The current state of the AMI. If the state is `available`, the image is successfully registered and
   * can be used to launch an instance.
   */
  get state(): NonNullable<Shape["State"]> {
    return this.requiredAttribute("State");
  }

  /** The ID of the Amazon Web Services account that owns the image. */
  get ownerId(): NonNullable<Shape["OwnerId"]> {
    return this.requiredAttribute("OwnerId");
  }

  /** The date and time the image was created. */
  get creationDate(): NonNullable<Shape["CreationDate"]> {
    return this.requiredAttribute("CreationDate");
  }

  /**
   * Indicates whether the image has public launch permissions. The value is `true` if this image has
   * public launch permissions or `false` if it has only implicit and explicit launch permissions.
   */
  get public(): NonNullable<Shape["Public"]> {
    return this.requiredAttribute("Public");
  }

  /** Any product codes associated with the AMI. */
  get productCodes(): NonNullable<Shape["ProductCodes"]> {
    return this.attribute("ProductCodes") ?? [];
  }

  /** The architecture of the image. */
  get architecture(): NonNullable<Shape["Architecture"]> {
    return this.requiredAttribute("Architecture");
  }

  /** The type of image. */
  get imageType(): NonNullable<Shape["ImageType"]> {
    return this.requiredAttribute("ImageType");
  }

  /** The kernel associated with the image, if any. Only applicable for machine images. */
  get kernelId(): Shape["KernelId"] {
    return this.attribute("KernelId");
  }

  /** The RAM disk associated with the image, if any. Only applicable for machine images. */
  get ramdiskId(): Shape["RamdiskId"] {
    return this.attribute("RamdiskId");
  }

  /** This value is set to `windows` for Windows AMIs; otherwise, it is blank. */
  get platform(): Shape["Platform"] {
    return this.attribute("Platform");
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
   * Deregisters the specified AMI. A deregistered AMI can't be used to launch new instances.
   *
   * Calls
   * [DeregisterImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html).
   */
  async deregister<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeregisterImageCommandInput, "ImageId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeregisterImageCommandOutput>> {
    const command = new DeregisterImageCommand({ ...sdkInput(input), ImageId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Describes the specified attribute of the specified AMI. You can specify only one attribute at a
   * time.
   *
   * Calls
   * [DescribeImageAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageAttribute.html).
   */
  async describeAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DescribeImageAttributeCommandInput, "ImageId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DescribeImageAttributeCommandOutput>> {
    const command = new DescribeImageAttributeCommand({ ...sdkInput(input), ImageId: this.id });
    return unlessDryRun(this.context, command, options, () => this.ask(command, options));
  }

  /**
   * Modifies the specified attribute of the specified AMI. You can specify only one attribute at a time.
   *
   * Calls
   * [ModifyImageAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html).
   */
  async modifyAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ModifyImageAttributeCommandInput, "ImageId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ModifyImageAttributeCommandOutput>> {
    const command = new ModifyImageAttributeCommand({ ...sdkInput(input), ImageId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Resets an attribute of an AMI to its default value.
   *
   * Calls
   * [ResetImageAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetImageAttribute.html).
   */
  async resetAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ResetImageAttributeCommandInput, "ImageId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ResetImageAttributeCommandOutput>> {
    const command = new ResetImageAttributeCommand({ ...sdkInput(input), ImageId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Deregisters the image if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeregisterImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html).
   */
  async deregisterIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidAMIID.NotFound", "InvalidAMIID.Unavailable"], () =>
      this.deregister({}, options),
    );
  }

  /**
   * Waits with the service's waiter `ImageAvailable`, which polls
   * [DescribeImages](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html). By
   * default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilAvailable(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(imageAvailableWaiter, this.id, options, pick);
  }

  /**
   * Waits with the service's waiter `ImageExists`, which polls
   * [DescribeImages](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html). By
   * default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(imageExistsWaiter, this.id, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeImagesCommand({ ImageIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeImagesCommand({ Filters: [{ Name: "image-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.Images ?? [], (found) => found.ImageId);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State;
  }
}

/** The attributes in a response of DescribeImages. */
function pick(output: DescribeImagesCommandOutput): Shape | undefined {
  return output.Images?.[0];
}
