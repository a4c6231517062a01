// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AssociateIamInstanceProfileCommand,
  type AssociateIamInstanceProfileCommandInput,
  AttachClassicLinkVpcCommand,
  type AttachClassicLinkVpcCommandInput,
  type AttachClassicLinkVpcCommandOutput,
  AttachVolumeCommand,
  type AttachVolumeCommandInput,
  type AttachVolumeCommandOutput,
  CreateImageCommand,
  type CreateImageCommandInput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandInput,
  type DeleteTagsCommandOutput,
  DescribeInstanceAttributeCommand,
  type DescribeInstanceAttributeCommandInput,
  type DescribeInstanceAttributeCommandOutput,
  DescribeInstancesCommand,
  type DescribeInstancesCommandOutput,
  DetachClassicLinkVpcCommand,
  type DetachClassicLinkVpcCommandInput,
  type DetachClassicLinkVpcCommandOutput,
  DetachVolumeCommand,
  type DetachVolumeCommandInput,
  type DetachVolumeCommandOutput,
  type EC2Client,
  GetConsoleOutputCommand,
  type GetConsoleOutputCommandInput,
  type GetConsoleOutputCommandOutput,
  GetPasswordDataCommand,
  type GetPasswordDataCommandInput,
  type GetPasswordDataCommandOutput,
  type Instance as Shape,
  ModifyInstanceAttributeCommand,
  type ModifyInstanceAttributeCommandInput,
  type ModifyInstanceAttributeCommandOutput,
  MonitorInstancesCommand,
  type MonitorInstancesCommandInput,
  type MonitorInstancesCommandOutput,
  RebootInstancesCommand,
  type RebootInstancesCommandInput,
  type RebootInstancesCommandOutput,
  ReportInstanceStatusCommand,
  type ReportInstanceStatusCommandInput,
  type ReportInstanceStatusCommandOutput,
  ResetInstanceAttributeCommand,
  type ResetInstanceAttributeCommandInput,
  type ResetInstanceAttributeCommandOutput,
  StartInstancesCommand,
  type StartInstancesCommandInput,
  type StartInstancesCommandOutput,
  StopInstancesCommand,
  type StopInstancesCommandInput,
  type StopInstancesCommandOutput,
  TerminateInstancesCommand,
  type TerminateInstancesCommandInput,
  type TerminateInstancesCommandOutput,
  UnmonitorInstancesCommand,
  type UnmonitorInstancesCommandInput,
  type UnmonitorInstancesCommandOutput,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type {
  CallOptions,
  CreateOptions,
  DryRunOptions,
  DryRunResult,
} from "../../core/call/call-options.js";
import { type WithBase64, encodeBytes } from "../../core/call/input/base64.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import type { WithMembers } from "../../core/resource/attributes/with-members.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { newlyCreated, withPartialData } from "../../core/resource/resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { consoleText as consoleTextOf } from "../instance/console-text.js";
import { deleteTags as deleteTagsOf } from "../instance/delete-tags.js";
import { type PasswordKey, password as passwordOf } from "../instance/password.js";
import { tagSpecifications } from "../tag-specifications.js";
import { ClassicAddress } from "./classic-address.js";
import { IamInstanceProfileAssociationCollection } from "./iam-instance-profile-association-collection.js";
import { IamInstanceProfileAssociation } from "./iam-instance-profile-association.js";
import { Image } from "./image.js";
import { KeyPairInfo } from "./key-pair-info.js";
import { NetworkInterface } from "./network-interface.js";
import { PlacementGroup } from "./placement-group.js";
import { Subnet } from "./subnet.js";
import { Tag } from "./tag.js";
import { VolumeCollection } from "./volume-collection.js";
import { VpcAddressCollection } from "./vpc-address-collection.js";
import { Vpc } from "./vpc.js";
import { instanceStatusOkWaiter, systemStatusOkWaiter } from "./waiters/describe-instance-status.js";
import {
  instanceExistsWaiter,
  instanceRunningWaiter,
  instanceStoppedWaiter,
  instanceTerminatedWaiter,
} from "./waiters/describe-instances.js";
import { passwordDataAvailableWaiter } from "./waiters/get-password-data.js";

const NETWORK_INTERFACE_MEMBERS = [
  "Association",
  "Attachment",
  "ConnectionTrackingConfiguration",
  "Description",
  "Groups",
  "InterfaceType",
  "Ipv6Addresses",
  "MacAddress",
  "NetworkInterfaceId",
  "OwnerId",
  "PrivateDnsName",
  "PrivateIpAddress",
  "PrivateIpAddresses",
  "Ipv4Prefixes",
  "Ipv6Prefixes",
  "SourceDestCheck",
  "Status",
  "SubnetId",
  "VpcId",
  "Operator",
];

/** `meta.identifiers` of Instance. */
export interface InstanceIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/** A virtual server in EC2. Created by `ec2.instance(id)`, without a request. */
export class Instance extends LoadableResource<EC2Client, Shape, InstanceIdentifiers> {
  static override readonly resourceName: string = "Instance";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    type: "instanceType",
    status: "state.Name",
    publicIp: "publicIpAddress",
    privateIp: "privateIpAddress",
    availabilityZone: "placement.AvailabilityZone",
    ami: "imageId",
    name: "tags, for the tag Name",
  };
  static override readonly notFoundErrors: readonly string[] = ["InvalidInstanceID.NotFound"];
  static override readonly bulkSize: number = 200;

  /** The ID of the instance. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the instance. */
  get instanceId(): string {
    return this.identifiers.id;
  }

  /** The architecture of the image. */
  get architecture(): NonNullable<Shape["Architecture"]> {
    return this.requiredAttribute("Architecture");
  }

  /** Any block device mapping entries for the instance. */
  get blockDeviceMappings(): NonNullable<Shape["BlockDeviceMappings"]> {
    return this.attribute("BlockDeviceMappings") ?? [];
  }

  /** The idempotency token you provided when you launched the instance, if applicable. */
  get clientToken(): NonNullable<Shape["ClientToken"]> {
    return this.requiredAttribute("ClientToken");
  }

  /**
   * Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated
   * throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O performance.
   * This optimization isn't available with all instance types. Additional usage charges apply when using
   * an EBS Optimized instance.
   */
  get ebsOptimized(): NonNullable<Shape["EbsOptimized"]> {
    return this.requiredAttribute("EbsOptimized");
  }

  /** Specifies whether enhanced networking with ENA is enabled. */
  get enaSupport(): Shape["EnaSupport"] {
    return this.attribute("EnaSupport");
  }

  /** The hypervisor type of the instance. The value `xen` is used for both Xen and Nitro hypervisors. */
  get hypervisor(): NonNullable<Shape["Hypervisor"]> {
    return this.requiredAttribute("Hypervisor");
  }

  /** The IAM instance profile associated with the instance, if applicable. */
  get iamInstanceProfile(): Shape["IamInstanceProfile"] {
    return this.attribute("IamInstanceProfile");
  }

  /** Indicates whether this is a Spot Instance or a Scheduled Instance. */
  get instanceLifecycle(): Shape["InstanceLifecycle"] {
    return this.attribute("InstanceLifecycle");
  }

  /**
   * Deprecated.
   *
   * > **Note:** Amazon Elastic Graphics reached end of life on January 8, 2024.
   */
  get elasticGpuAssociations(): NonNullable<Shape["ElasticGpuAssociations"]> {
    return this.attribute("ElasticGpuAssociations") ?? [];
  }

  /**
   * Deprecated
   *
   * > **Note:** Amazon Elastic Inference is no longer available.
   */
  get elasticInferenceAcceleratorAssociations(): NonNullable<
    Shape["ElasticInferenceAcceleratorAssociations"]
  > {
    return this.attribute("ElasticInferenceAcceleratorAssociations") ?? [];
  }

  /** The network interfaces for the instance. */
  get networkInterfacesAttribute(): NonNullable<Shape["NetworkInterfaces"]> {
    return this.attribute("NetworkInterfaces") ?? [];
  }

  /** The Amazon Resource Name (ARN) of the Outpost. */
  get outpostArn(): Shape["OutpostArn"] {
    return this.attribute("OutpostArn");
  }

  /** The device name of the root device volume (for example, `/dev/sda1`). */
  get rootDeviceName(): NonNullable<Shape["RootDeviceName"]> {
    return this.requiredAttribute("RootDeviceName");
  }

  /** The root device type used by the AMI. The AMI can use an EBS volume or an instance store volume. */
  get rootDeviceType(): NonNullable<Shape["RootDeviceType"]> {
    return this.requiredAttribute("RootDeviceType");
  }

  /** The security groups for the instance. */
  get securityGroups(): NonNullable<Shape["SecurityGroups"]> {
    return this.attribute("SecurityGroups") ?? [];
  }

  /** Indicates whether source/destination checking is enabled. */
  get sourceDestCheck(): Shape["SourceDestCheck"] {
    return this.attribute("SourceDestCheck");
  }

  /** If the request is a Spot Instance request, the ID of the request. */
  get spotInstanceRequestId(): Shape["SpotInstanceRequestId"] {
    return this.attribute("SpotInstanceRequestId");
  }

  /** Specifies whether enhanced networking with the Intel 82599 Virtual Function interface is enabled. */
  get sriovNetSupport(): Shape["SriovNetSupport"] {
    return this.attribute("SriovNetSupport");
  }

  /** The reason for the most recent state transition. */
  get stateReason(): Shape["StateReason"] {
    return this.attribute("StateReason");
  }

  /** Any tags assigned to the instance. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The virtualization type of the instance. */
  get virtualizationType(): NonNullable<Shape["VirtualizationType"]> {
    return this.requiredAttribute("VirtualizationType");
  }

  /** The CPU options for the instance. */
  get cpuOptions(): Shape["CpuOptions"] {
    return this.attribute("CpuOptions");
  }

  /**
   * The ID of the Capacity Block.
   *
   * > **Note:** For P5 instances, a Capacity Block ID refers to a group of instances. For Trn2u
   * > instances, a capacity block ID refers to an EC2 UltraServer.
   */
  get capacityBlockId(): Shape["CapacityBlockId"] {
    return this.attribute("CapacityBlockId");
  }

  /** The ID of the Capacity Reservation. */
  get capacityReservationId(): Shape["CapacityReservationId"] {
    return this.attribute("CapacityReservationId");
  }

  /** Information about the Capacity Reservation targeting option. */
  get capacityReservationSpecification(): Shape["CapacityReservationSpecification"] {
    return this.attribute("CapacityReservationSpecification");
  }

  /** Indicates whether the instance is enabled for hibernation. */
  get hibernationOptions(): Shape["HibernationOptions"] {
    return this.attribute("HibernationOptions");
  }

  /** The license configurations for the instance. */
  get licenses(): NonNullable<Shape["Licenses"]> {
    return this.attribute("Licenses") ?? [];
  }

  /** The metadata options for the instance. */
  get metadataOptions(): Shape["MetadataOptions"] {
    return this.attribute("MetadataOptions");
  }

  /** Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves. */
  get enclaveOptions(): Shape["EnclaveOptions"] {
    return this.attribute("EnclaveOptions");
  }

  /**
   * The boot mode that was specified by the AMI. If the value is `uefi-preferred`, the AMI supports both
   * UEFI and Legacy BIOS. The `currentInstanceBootMode` parameter is the boot mode that is used to boot
   * the instance at launch or start.
   *
   * > **Note:** The operating system contained in the AMI must be configured to support the specified
   * > boot mode.
   *
   * For more information, see
   * [Boot modes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html) in the *Amazon EC2
   * User Guide*.
   */
  get bootMode(): Shape["BootMode"] {
    return this.attribute("BootMode");
  }

  /**
   * The platform details value for the instance. For more information, see
   * [AMI billing information fields](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html)
   * in the *Amazon EC2 User Guide*.
   */
  get platformDetails(): Shape["PlatformDetails"] {
    return this.attribute("PlatformDetails");
  }

  /**
   * The usage operation value for the instance. For more information, see
   * [AMI billing information fields](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html)
   * in the *Amazon EC2 User Guide*.
   */
  get usageOperation(): Shape["UsageOperation"] {
    return this.attribute("UsageOperation");
  }

  /** The time that the usage operation was last updated. */
  get usageOperationUpdateTime(): Shape["UsageOperationUpdateTime"] {
    return this.attribute("UsageOperationUpdateTime");
  }

  /** The options for the instance hostname. */
  get privateDnsNameOptions(): Shape["PrivateDnsNameOptions"] {
    return this.attribute("PrivateDnsNameOptions");
  }

  /** The IPv6 address assigned to the instance. */
  get ipv6Address(): Shape["Ipv6Address"] {
    return this.attribute("Ipv6Address");
  }

  /**
   * If the instance is configured for NitroTPM support, the value is `v2.0`. For more information, see
   * [NitroTPM](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/nitrotpm.html) in the *Amazon EC2
   * User Guide*.
   */
  get tpmSupport(): Shape["TpmSupport"] {
    return this.attribute("TpmSupport");
  }

  /** Provides information on the recovery and maintenance options of your instance. */
  get maintenanceOptions(): Shape["MaintenanceOptions"] {
    return this.attribute("MaintenanceOptions");
  }

  /**
   * The boot mode that is used to boot the instance at launch or start. For more information, see
   * [Boot modes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html) in the *Amazon EC2
   * User Guide*.
   */
  get currentInstanceBootMode(): Shape["CurrentInstanceBootMode"] {
    return this.attribute("CurrentInstanceBootMode");
  }

  /** Contains settings for the network performance options for your instance. */
  get networkPerformanceOptions(): Shape["NetworkPerformanceOptions"] {
    return this.attribute("NetworkPerformanceOptions");
  }

  /** The service provider that manages the instance. */
  get operator(): Shape["Operator"] {
    return this.attribute("Operator");
  }

  /** The secondary interfaces for the instance. */
  get secondaryInterfaces(): NonNullable<Shape["SecondaryInterfaces"]> {
    return this.attribute("SecondaryInterfaces") ?? [];
  }

  /** The ID of the AMI used to launch the instance. */
  get imageId(): NonNullable<Shape["ImageId"]> {
    return this.requiredAttribute("ImageId");
  }

  /** The current state of the instance. */
  get state(): WithMembers<NonNullable<Shape["State"]>, "Name"> {
    return this.requiredMembers("State", ["Name"]);
  }

  /**
   * [IPv4 only] The private DNS hostname name assigned to the instance. This DNS hostname can only be
   * used inside the Amazon EC2 network. This name is not available until the instance enters the
   * `running` state.
   *
   * The Amazon-provided DNS server resolves Amazon-provided private DNS hostnames if you've enabled DNS
   * resolution and DNS hostnames in your VPC. If you are not using the Amazon-provided DNS server in
   * your VPC, your custom domain name servers must resolve the hostname as appropriate.
   */
  get privateDnsName(): NonNullable<Shape["PrivateDnsName"]> {
    return this.requiredAttribute("PrivateDnsName");
  }

  /**
   * The public DNS name assigned to the instance. This name is not available until the instance enters
   * the `running` state. This name is only available if you've enabled DNS hostnames for your VPC. The
   * format of this name depends on the
   * [public hostname type](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hostname-types.html#public-hostnames).
   */
  get publicDnsName(): Shape["PublicDnsName"] {
    return this.attribute("PublicDnsName");
  }

  /** The reason for the most recent state transition. This might be an empty string. */
  get stateTransitionReason(): NonNullable<Shape["StateTransitionReason"]> {
    return this.requiredAttribute("StateTransitionReason");
  }

  /** The name of the key pair, if this instance was launched with an associated key pair. */
  get keyName(): Shape["KeyName"] {
    return this.attribute("KeyName");
  }

  /** The AMI launch index, which can be used to find this instance in the launch group. */
  get amiLaunchIndex(): NonNullable<Shape["AmiLaunchIndex"]> {
    return this.requiredAttribute("AmiLaunchIndex");
  }

  /** The product codes attached to this instance, if applicable. */
  get productCodes(): NonNullable<Shape["ProductCodes"]> {
    return this.attribute("ProductCodes") ?? [];
  }

  /** The instance type. */
  get instanceType(): NonNullable<Shape["InstanceType"]> {
    return this.requiredAttribute("InstanceType");
  }

  /**
   * The time that the instance was last launched. To determine the time that instance was first
   * launched, see the attachment time for the primary network interface.
   */
  get launchTime(): NonNullable<Shape["LaunchTime"]> {
    return this.requiredAttribute("LaunchTime");
  }

  /** The location where the instance launched, if applicable. */
  get placement(): WithMembers<NonNullable<Shape["Placement"]>, "AvailabilityZone"> {
    return this.requiredMembers("Placement", ["AvailabilityZone"]);
  }

  /** The kernel associated with this instance, if applicable. */
  get kernelId(): Shape["KernelId"] {
    return this.attribute("KernelId");
  }

  /** The RAM disk associated with this instance, if applicable. */
  get ramdiskId(): Shape["RamdiskId"] {
    return this.attribute("RamdiskId");
  }

  /** The platform. This value is `windows` for Windows instances; otherwise, it is empty. */
  get platform(): Shape["Platform"] {
    return this.attribute("Platform");
  }

  /** The monitoring for the instance. */
  get monitoring(): WithMembers<NonNullable<Shape["Monitoring"]>, "State"> {
    return this.requiredMembers("Monitoring", ["State"]);
  }

  /** The ID of the subnet in which the instance is running. */
  get subnetId(): Shape["SubnetId"] {
    return this.attribute("SubnetId");
  }

  /** The ID of the VPC in which the instance is running. */
  get vpcId(): Shape["VpcId"] {
    return this.attribute("VpcId");
  }

  /** The private IPv4 address assigned to the instance. */
  get privateIpAddress(): Shape["PrivateIpAddress"] {
    return this.attribute("PrivateIpAddress");
  }

  /**
   * The public IPv4 address, or the Carrier IP address assigned to the instance, if applicable.
   *
   * A Carrier IP address only applies to an instance launched in a subnet associated with a Wavelength
   * Zone.
   */
  get publicIpAddress(): Shape["PublicIpAddress"] {
    return this.attribute("PublicIpAddress");
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
   * The classic address referenced by `PublicIpAddress`, or `undefined`. Makes no request; load the
   * resource first.
   */
  get classicAddress(): ClassicAddress | undefined {
    const publicIp = this.attribute("PublicIpAddress");
    return publicIp ? new ClassicAddress({ publicIp }, this.context) : undefined;
  }

  /** The image referenced by `ImageId`. Makes no request; load the resource first. */
  get image(): Image {
    return new Image({ id: this.requiredAttribute("ImageId") }, this.context);
  }

  /** The key pair referenced by `KeyName`, or `undefined`. Makes no request; load the resource first. */
  get keyPair(): KeyPairInfo | undefined {
    const name = this.attribute("KeyName");
    return name ? new KeyPairInfo({ name }, this.context) : undefined;
  }

  /**
   * Its network interfaces, with their data from `NetworkInterfaces[]`. Makes no request; load the
   * resource first.
   */
  get networkInterfaces(): NetworkInterface[] {
    return (this.attribute("NetworkInterfaces") ?? []).flatMap((item) =>
      item.NetworkInterfaceId
        ? [
            withPartialData(
              new NetworkInterface({ id: item.NetworkInterfaceId }, this.context),
              item,
              NETWORK_INTERFACE_MEMBERS,
            ),
          ]
        : [],
    );
  }

  /**
   * The placement group referenced by `Placement.GroupName`, or `undefined`. Makes no request; load the
   * resource first.
   */
  get placementGroup(): PlacementGroup | undefined {
    const name = this.attribute("Placement")?.GroupName;
    return name ? new PlacementGroup({ name }, this.context) : undefined;
  }

  /** The subnet referenced by `SubnetId`, or `undefined`. Makes no request; load the resource first. */
  get subnet(): Subnet | undefined {
    const id = this.attribute("SubnetId");
    return id ? new Subnet({ id }, this.context) : undefined;
  }

  /** The VPC referenced by `VpcId`, or `undefined`. Makes no request; load the resource first. */
  get vpc(): Vpc | undefined {
    const id = this.attribute("VpcId");
    return id ? new Vpc({ id }, this.context) : undefined;
  }

  /**
   * The instance's associations with IAM instance profiles. Lists by
   * [DescribeIamInstanceProfileAssociations](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIamInstanceProfileAssociations.html).
   */
  get iamInstanceProfileAssociations(): IamInstanceProfileAssociationCollection {
    return new IamInstanceProfileAssociationCollection(this.context, {
      Filters: [{ Name: "instance-id", Values: [this.id] }],
    });
  }

  /**
   * The volumes that are attached to the instance. Lists by
   * [DescribeVolumes](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html).
   */
  get volumes(): VolumeCollection {
    return new VolumeCollection(this.context, {
      Filters: [{ Name: "attachment.instance-id", Values: [this.id] }],
    });
  }

  /**
   * The Elastic IP addresses that are associated with the instance. Lists by
   * [DescribeAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html).
   */
  get vpcAddresses(): VpcAddressCollection {
    return new VpcAddressCollection(this.context, {
      Filters: [
        { Name: "domain", Values: ["vpc"] },
        { Name: "instance-id", Values: [this.id] },
      ],
    });
  }

  /**
   * Associates an IAM instance profile with a running or stopped instance. You cannot associate more
   * than one IAM instance profile with an instance.
   *
   * Calls
   * [AssociateIamInstanceProfile](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIamInstanceProfile.html).
   * Resolves to the resource.
   */
  async associateIamInstanceProfile(
    input: ReadonlyInput<Omit<AssociateIamInstanceProfileCommandInput, "InstanceId">>,
    options?: CallOptions,
  ): Promise<IamInstanceProfileAssociation> {
    const output = await this.act(
      new AssociateIamInstanceProfileCommand({ ...sdkInput(input), InstanceId: this.id }),
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
   * Links an EC2-Classic instance to a ClassicLink-enabled VPC through one or more of the VPC security
   * groups. You cannot link an EC2-Classic instance to more than one VPC at a time. You can only link an
   * instance that's in the `running` state. An instance is automatically unlinked from a VPC when it's
   * stopped - you can link it to the VPC again when you restart it.
   *
   * Calls
   * [AttachClassicLinkVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachClassicLinkVpc.html).
   */
  async attachClassicLinkVpc<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AttachClassicLinkVpcCommandInput, "InstanceId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AttachClassicLinkVpcCommandOutput>> {
    const command = new AttachClassicLinkVpcCommand({ ...sdkInput(input), InstanceId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Attaches an Amazon EBS volume to a `running` or `stopped` instance, and exposes it to the instance
   * with the specified device name.
   *
   * Calls [AttachVolume](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachVolume.html).
   */
  async attachVolume<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AttachVolumeCommandInput, "InstanceId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AttachVolumeCommandOutput>> {
    const command = new AttachVolumeCommand({ ...sdkInput(input), InstanceId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Gets the console output for the specified instance. For Linux instances, the instance console output
   * displays the exact console output that would normally be displayed on a physical monitor attached to
   * a computer. For Windows instances, the instance console output includes the last three system event
   * log errors.
   *
   * Calls
   * [GetConsoleOutput](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html).
   */
  async consoleOutput<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<GetConsoleOutputCommandInput, "InstanceId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, GetConsoleOutputCommandOutput>> {
    const command = new GetConsoleOutputCommand({ ...sdkInput(input), InstanceId: this.id });
    return unlessDryRun(this.context, command, options, () => this.ask(command, options));
  }

  /**
   * Creates an Amazon EBS-backed AMI from an Amazon EBS-backed instance that is either running or
   * stopped.
   *
   * Calls [CreateImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html).
   * Resolves to the resource.
   */
  async createImage<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateImageCommandInput, "InstanceId">>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Image>> {
    const command = new CreateImageCommand({
      ...sdkInput(input),
      InstanceId: this.id,
      TagSpecifications: tagSpecifications("image", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
      return newlyCreated(new Image({ id: present(output.ImageId, "ImageId") }, this.context));
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
   * Describes the specified attribute of the specified instance. You can specify only one attribute at a
   * time. Available attributes include SQL license exemption configuration for instances registered with
   * the SQL LE service.
   *
   * Calls
   * [DescribeInstanceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceAttribute.html).
   */
  async describeAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DescribeInstanceAttributeCommandInput, "InstanceId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DescribeInstanceAttributeCommandOutput>> {
    const command = new DescribeInstanceAttributeCommand({ ...sdkInput(input), InstanceId: this.id });
    return unlessDryRun(this.context, command, options, () => this.ask(command, options));
  }

  /**
   * Unlinks (detaches) a linked EC2-Classic instance from a VPC. After the instance has been unlinked,
   * the VPC security groups are no longer associated with it. An instance is automatically unlinked from
   * a VPC when it's stopped.
   *
   * Calls
   * [DetachClassicLinkVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachClassicLinkVpc.html).
   */
  async detachClassicLinkVpc<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DetachClassicLinkVpcCommandInput, "InstanceId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DetachClassicLinkVpcCommandOutput>> {
    const command = new DetachClassicLinkVpcCommand({ ...sdkInput(input), InstanceId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Detaches an EBS volume from an instance. Make sure to unmount any file systems on the device within
   * your operating system before detaching the volume. Failure to do so can result in the volume
   * becoming stuck in the `busy` state while detaching. If this happens, detachment can be delayed
   * indefinitely until you unmount the volume, force detachment, reboot the instance, or all three. If
   * an EBS volume is the root device of an instance, it can't be detached while the instance is running.
   * To detach the root volume, stop the instance first.
   *
   * Calls [DetachVolume](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachVolume.html).
   */
  async detachVolume<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DetachVolumeCommandInput, "InstanceId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DetachVolumeCommandOutput>> {
    const command = new DetachVolumeCommand({ ...sdkInput(input), InstanceId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Modifies the specified attribute of the specified instance. You can specify only one attribute at a
   * time.
   *
   * `UserData.Value` takes text or bytes, and encodes them in base64; text that is already base64 is
   * sent unchanged.
   *
   * Calls
   * [ModifyInstanceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html).
   */
  async modifyAttribute<DryRun extends boolean = false>(
    input: WithBase64<
      ReadonlyInput<Omit<ModifyInstanceAttributeCommandInput, "InstanceId">>,
      "UserData.Value"
    > = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ModifyInstanceAttributeCommandOutput>> {
    const command = new ModifyInstanceAttributeCommand({
      ...encodeBytes<Omit<ModifyInstanceAttributeCommandInput, "InstanceId">, "UserData.Value">(
        input,
        "UserData.Value",
      ),
      InstanceId: this.id,
    });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Enables detailed monitoring for a running instance. Otherwise, basic monitoring is enabled. For more
   * information, see
   * [Monitor your instances using CloudWatch](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch.html)
   * in the *Amazon EC2 User Guide*.
   *
   * Calls
   * [MonitorInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MonitorInstances.html).
   */
  async monitor<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<MonitorInstancesCommandInput, "InstanceIds">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, MonitorInstancesCommandOutput>> {
    const command = new MonitorInstancesCommand({ ...sdkInput(input), InstanceIds: [this.id] });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Retrieves the encrypted administrator password for a running Windows instance.
   *
   * Calls
   * [GetPasswordData](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetPasswordData.html).
   */
  async passwordData<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<GetPasswordDataCommandInput, "InstanceId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, GetPasswordDataCommandOutput>> {
    const command = new GetPasswordDataCommand({ ...sdkInput(input), InstanceId: this.id });
    return unlessDryRun(this.context, command, options, () => this.ask(command, options));
  }

  /**
   * Requests a reboot of the specified instances. This operation is asynchronous; it only queues a
   * request to reboot the specified instances. The operation succeeds if the instances are valid and
   * belong to you. Requests to reboot terminated instances are ignored.
   *
   * Calls
   * [RebootInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RebootInstances.html).
   */
  async reboot<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<RebootInstancesCommandInput, "InstanceIds">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, RebootInstancesCommandOutput>> {
    const command = new RebootInstancesCommand({ ...sdkInput(input), InstanceIds: [this.id] });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Submits feedback about the status of an instance. The instance must be in the `running` state. If
   * your experience with the instance differs from the instance status returned by
   * `DescribeInstanceStatus`, use `ReportInstanceStatus` to report your experience with the instance.
   * Amazon EC2 collects this information to improve the accuracy of status checks.
   *
   * Calls
   * [ReportInstanceStatus](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReportInstanceStatus.html).
   */
  async reportStatus<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ReportInstanceStatusCommandInput, "Instances">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ReportInstanceStatusCommandOutput>> {
    const command = new ReportInstanceStatusCommand({ ...sdkInput(input), Instances: [this.id] });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Resets an attribute of an instance to its default value. To reset the `kernel` or `ramdisk`, the
   * instance must be in a stopped state. To reset the `sourceDestCheck`, the instance can be either
   * running or stopped.
   *
   * Calls
   * [ResetInstanceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetInstanceAttribute.html).
   */
  async resetAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ResetInstanceAttributeCommandInput, "InstanceId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ResetInstanceAttributeCommandOutput>> {
    const command = new ResetInstanceAttributeCommand({ ...sdkInput(input), InstanceId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Resets an attribute of an instance to its default value. To reset the `kernel` or `ramdisk`, the
   * instance must be in a stopped state. To reset the `sourceDestCheck`, the instance can be either
   * running or stopped.
   *
   * Calls
   * [ResetInstanceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetInstanceAttribute.html).
   */
  async resetKernel<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ResetInstanceAttributeCommandInput, "InstanceId" | "Attribute">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ResetInstanceAttributeCommandOutput>> {
    const command = new ResetInstanceAttributeCommand({
      ...sdkInput(input),
      InstanceId: this.id,
      Attribute: "kernel",
    });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Resets an attribute of an instance to its default value. To reset the `kernel` or `ramdisk`, the
   * instance must be in a stopped state. To reset the `sourceDestCheck`, the instance can be either
   * running or stopped.
   *
   * Calls
   * [ResetInstanceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetInstanceAttribute.html).
   */
  async resetRamdisk<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ResetInstanceAttributeCommandInput, "InstanceId" | "Attribute">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ResetInstanceAttributeCommandOutput>> {
    const command = new ResetInstanceAttributeCommand({
      ...sdkInput(input),
      InstanceId: this.id,
      Attribute: "ramdisk",
    });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Resets an attribute of an instance to its default value. To reset the `kernel` or `ramdisk`, the
   * instance must be in a stopped state. To reset the `sourceDestCheck`, the instance can be either
   * running or stopped.
   *
   * Calls
   * [ResetInstanceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetInstanceAttribute.html).
   */
  async resetSourceDestCheck<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ResetInstanceAttributeCommandInput, "InstanceId" | "Attribute">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ResetInstanceAttributeCommandOutput>> {
    const command = new ResetInstanceAttributeCommand({
      ...sdkInput(input),
      InstanceId: this.id,
      Attribute: "sourceDestCheck",
    });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Starts an Amazon EBS-backed instance that you've previously stopped.
   *
   * Calls
   * [StartInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html).
   */
  async start<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<StartInstancesCommandInput, "InstanceIds">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, StartInstancesCommandOutput>> {
    const command = new StartInstancesCommand({ ...sdkInput(input), InstanceIds: [this.id] });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Stops an Amazon EBS-backed instance. You can restart your instance at any time using the
   * [StartInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html)
   * API. For more information, see
   * [Stop and start Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html)
   * in the *Amazon EC2 User Guide*.
   *
   * Calls
   * [StopInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html).
   */
  async stop<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<StopInstancesCommandInput, "InstanceIds">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, StopInstancesCommandOutput>> {
    const command = new StopInstancesCommand({ ...sdkInput(input), InstanceIds: [this.id] });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Terminates (deletes) the specified instances. This operation is
   * [idempotent](https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html); if you
   * terminate an instance more than once, each call succeeds.
   *
   * Calls
   * [TerminateInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html).
   */
  async terminate<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<TerminateInstancesCommandInput, "InstanceIds">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, TerminateInstancesCommandOutput>> {
    const command = new TerminateInstancesCommand({ ...sdkInput(input), InstanceIds: [this.id] });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Disables detailed monitoring for a running instance. For more information, see
   * [Monitoring your instances and volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch.html)
   * in the *Amazon EC2 User Guide*.
   *
   * Calls
   * [UnmonitorInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnmonitorInstances.html).
   */
  async unmonitor<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<UnmonitorInstancesCommandInput, "InstanceIds">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, UnmonitorInstancesCommandOutput>> {
    const command = new UnmonitorInstancesCommand({ ...sdkInput(input), InstanceIds: [this.id] });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Terminates the instance if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [TerminateInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html).
   */
  async terminateIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidInstanceID.NotFound"], () => this.terminate({}, options));
  }

  /**
   * The instance's console output, as text; empty while there is none. `consoleOutput()` returns it as the
   * service sends it, base64-encoded.
   *
   * Calls [GetConsoleOutput](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html).
   */
  consoleText(
    input: ReadonlyInput<Omit<GetConsoleOutputCommandInput, "InstanceId">> = {},
    options?: CallOptions,
  ): Promise<string> {
    return consoleTextOf(this, this.handle, input, options);
  }

  /**
   * Deletes tags of the instance: the given tags, or, as in the service, all tags if `Tags` is left out. Makes no
   * request for an empty list.
   *
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html). boto3 adds this
   * method by hand, too.
   *
   * @throws `TypeError` if `Tags` is undefined, and for a tag without a key: to the service that would mean all tags
   */
  deleteTags(
    input: ReadonlyInput<Omit<DeleteTagsCommandInput, "Resources">> = {},
    options?: CallOptions,
  ): Promise<DeleteTagsCommandOutput> {
    return deleteTagsOf(this, this.handle, input, options);
  }

  /**
   * The administrator's password of a Windows instance, decrypted locally; `undefined` while there is none, which
   * `waitUntilPasswordDataAvailable()` waits for. `passwordData()` returns it as the service sends it, encrypted.
   *
   * Calls [GetPasswordData](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetPasswordData.html).
   *
   * @throws `TypeError` if the key cannot be read (before any request), or if the password was encrypted for another key
   */
  password(key: PasswordKey, options?: CallOptions): Promise<string | undefined> {
    return passwordOf(this, this.handle, key, options);
  }

  /**
   * Waits with the service's waiter `InstanceExists`, which polls
   * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
   * By default every 5 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(instanceExistsWaiter, this.id, options, pick);
  }

  /**
   * Waits with the service's waiter `PasswordDataAvailable`, which polls
   * [GetPasswordData](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetPasswordData.html).
   * By default every 15 seconds, up to 40 times; the next load() then sends a request.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilPasswordDataAvailable(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      passwordDataAvailableWaiter,
      () => new GetPasswordDataCommand({ InstanceId: this.id }),
      options,
    );
  }

  /**
   * Waits with the service's waiter `InstanceRunning`, which polls
   * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilRunning(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(instanceRunningWaiter, this.id, options, pick);
  }

  /**
   * Waits with the service's waiter `InstanceStatusOk`, which polls
   * [DescribeInstanceStatus](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html).
   * By default every 15 seconds, up to 40 times; the next load() then sends a request.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilStatusOk(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(instanceStatusOkWaiter, this.id, options);
  }

  /**
   * Waits with the service's waiter `InstanceStopped`, which polls
   * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilStopped(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(instanceStoppedWaiter, this.id, options, pick);
  }

  /**
   * Waits with the service's waiter `SystemStatusOk`, which polls
   * [DescribeInstanceStatus](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html).
   * By default every 15 seconds, up to 40 times; the next load() then sends a request.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilSystemStatusOk(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(systemStatusOkWaiter, this.id, options);
  }

  /**
   * Waits with the service's waiter `InstanceTerminated`, which polls
   * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilTerminated(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(instanceTerminatedWaiter, this.id, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeInstancesCommand({ InstanceIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeInstancesCommand({ Filters: [{ Name: "instance-id", Values: [...ids] }] }),
      options,
    );
    return byId(
      (output.Reservations ?? []).flatMap((reservation) => reservation.Instances ?? []),
      (found) => found.InstanceId,
    );
  }

  protected override markNewlyCreated(): void {
    super.markNewlyCreated();
    if (this.isLoaded) for (const made of this.networkInterfaces ?? []) newlyCreated(made);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State?.Name;
  }
}

/** The attributes in a response of DescribeInstances. */
function pick(output: DescribeInstancesCommandOutput): Shape | undefined {
  return output.Reservations?.[0]?.Instances?.[0];
}
