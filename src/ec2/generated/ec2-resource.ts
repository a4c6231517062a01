// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AllocateAddressCommand,
  type AllocateAddressCommandInput,
  CreateDhcpOptionsCommand,
  type CreateDhcpOptionsCommandInput,
  CreateInternetGatewayCommand,
  type CreateInternetGatewayCommandInput,
  CreateKeyPairCommand,
  type CreateKeyPairCommandInput,
  CreateLaunchTemplateCommand,
  type CreateLaunchTemplateCommandInput,
  CreateNatGatewayCommand,
  type CreateNatGatewayCommandInput,
  CreateNetworkAclCommand,
  type CreateNetworkAclCommandInput,
  CreateNetworkInterfaceCommand,
  type CreateNetworkInterfaceCommandInput,
  CreatePlacementGroupCommand,
  type CreatePlacementGroupCommandInput,
  CreateRouteTableCommand,
  type CreateRouteTableCommandInput,
  CreateSecurityGroupCommand,
  type CreateSecurityGroupCommandInput,
  CreateSnapshotCommand,
  type CreateSnapshotCommandInput,
  CreateSubnetCommand,
  type CreateSubnetCommandInput,
  type CreateTagsCommandInput,
  CreateVolumeCommand,
  type CreateVolumeCommandInput,
  CreateVpcCommand,
  type CreateVpcCommandInput,
  CreateVpcEndpointCommand,
  type CreateVpcEndpointCommandInput,
  CreateVpcPeeringConnectionCommand,
  type CreateVpcPeeringConnectionCommandInput,
  DisassociateRouteTableCommand,
  type DisassociateRouteTableCommandInput,
  type DisassociateRouteTableCommandOutput,
  EC2Client,
  type EC2ClientConfig,
  ImportKeyPairCommand,
  type ImportKeyPairCommandInput,
  RegisterImageCommand,
  type RegisterImageCommandInput,
  RunInstancesCommand,
  type RunInstancesCommandInput,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type {
  CallOptions,
  CreateOptions,
  DryRunOptions,
  DryRunResult,
} from "../../core/call/call-options.js";
import { type WithBase64, encodeBase64, encodeBytes } from "../../core/call/input/base64.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { PolicyDocument } from "../../core/resource/attributes/documents.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { newlyCreated } from "../../core/resource/resource.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { adaptiveRetryMode } from "../../core/session/client/retry-mode.js";
import { checkPlain } from "../../core/text/argument-checks.js";
import { createTags as createTagsOf } from "../create-tags.js";
import { tagSpecifications } from "../tag-specifications.js";
import { ClassicAddressCollection } from "./classic-address-collection.js";
import { ClassicAddress } from "./classic-address.js";
import { DhcpOptionsCollection } from "./dhcp-options-collection.js";
import { DhcpOptions } from "./dhcp-options.js";
import { IamInstanceProfileAssociationCollection } from "./iam-instance-profile-association-collection.js";
import { IamInstanceProfileAssociation } from "./iam-instance-profile-association.js";
import { ImageCollection } from "./image-collection.js";
import { Image } from "./image.js";
import { InstanceCollection } from "./instance-collection.js";
import { Instance } from "./instance.js";
import { InternetGatewayCollection } from "./internet-gateway-collection.js";
import { InternetGateway } from "./internet-gateway.js";
import { KeyPairInfoCollection } from "./key-pair-info-collection.js";
import { KeyPairInfo } from "./key-pair-info.js";
import { KeyPair } from "./key-pair.js";
import { LaunchTemplateCollection } from "./launch-template-collection.js";
import { LaunchTemplate } from "./launch-template.js";
import { NatGatewayCollection } from "./nat-gateway-collection.js";
import { NatGateway } from "./nat-gateway.js";
import { NetworkAclCollection } from "./network-acl-collection.js";
import { NetworkAcl } from "./network-acl.js";
import { NetworkInterfaceAssociation } from "./network-interface-association.js";
import { NetworkInterfaceCollection } from "./network-interface-collection.js";
import { NetworkInterface } from "./network-interface.js";
import { PlacementGroupCollection } from "./placement-group-collection.js";
import { PlacementGroup } from "./placement-group.js";
import { ReservationCollection } from "./reservation-collection.js";
import { Reservation } from "./reservation.js";
import { RouteTableAssociation } from "./route-table-association.js";
import { RouteTableCollection } from "./route-table-collection.js";
import { RouteTable } from "./route-table.js";
import { Route } from "./route.js";
import { SecurityGroupCollection } from "./security-group-collection.js";
import { SecurityGroupRuleCollection } from "./security-group-rule-collection.js";
import { SecurityGroupRule } from "./security-group-rule.js";
import { SecurityGroup } from "./security-group.js";
import { SnapshotCollection } from "./snapshot-collection.js";
import { Snapshot } from "./snapshot.js";
import { SubnetCollection } from "./subnet-collection.js";
import { Subnet } from "./subnet.js";
import { TagCollection } from "./tag-collection.js";
import { Tag } from "./tag.js";
import { VolumeCollection } from "./volume-collection.js";
import { Volume } from "./volume.js";
import { VpcAddressCollection } from "./vpc-address-collection.js";
import { VpcAddress } from "./vpc-address.js";
import { VpcCollection } from "./vpc-collection.js";
import { VpcEndpointCollection } from "./vpc-endpoint-collection.js";
import { VpcEndpoint } from "./vpc-endpoint.js";
import { VpcPeeringConnectionCollection } from "./vpc-peering-connection-collection.js";
import { VpcPeeringConnection } from "./vpc-peering-connection.js";
import { Vpc } from "./vpc.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type EC2ResourceConfig = (EC2ClientConfig & RootOptions) | GivenClient;

/**
 * Amazon EC2: virtual servers, their networks and their disks. The root of the service: it creates all
 * other resources.
 *
 * Uses the settings of the default session, and the given configuration.
 *
 * @example
 * ```ts
 * import { EC2Resource } from "tucuxi/ec2";
 *
 * const ec2 = new EC2Resource({ region: "eu-west-1" });
 * ```
 */
export class EC2Resource extends ServiceResource<EC2Client> {
  static override readonly resourceName: string = "EC2Resource";
  /** The subpath of the service. */
  static readonly serviceName = "ec2";
  /** The service's name in the configuration of its clients. */
  static readonly serviceId = "EC2";

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: EC2ResourceConfig = {}) {
    super(clientOf(EC2Resource, config), "ec2");
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: EC2ClientConfig): EC2Client {
    checkPlain("The configuration of EC2Client", config);
    return new EC2Client({ retryMode: adaptiveRetryMode(config.profile), ...config });
  }

  /**
   * The account's Elastic IP addresses of EC2-Classic, outside VPCs. Lists by
   * [DescribeAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html).
   */
  get classicAddresses(): ClassicAddressCollection {
    return new ClassicAddressCollection(this.context, {
      Filters: [{ Name: "domain", Values: ["standard"] }],
    });
  }

  /**
   * The account's sets of DHCP options. Lists by
   * [DescribeDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html).
   */
  get dhcpOptionsSets(): DhcpOptionsCollection {
    return new DhcpOptionsCollection(this.context, {});
  }

  /**
   * The associations of the account's instances with IAM instance profiles. Lists by
   * [DescribeIamInstanceProfileAssociations](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIamInstanceProfileAssociations.html).
   */
  get iamInstanceProfileAssociations(): IamInstanceProfileAssociationCollection {
    return new IamInstanceProfileAssociationCollection(this.context, {});
  }

  /**
   * The images that the account may use, including public ones. Lists by
   * [DescribeImages](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html).
   */
  get images(): ImageCollection {
    return new ImageCollection(this.context, {});
  }

  /**
   * The account's instances, including recently terminated ones. Lists by
   * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
   */
  get instances(): InstanceCollection {
    return new InstanceCollection(this.context, {});
  }

  /**
   * The account's internet gateways. Lists by
   * [DescribeInternetGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html).
   */
  get internetGateways(): InternetGatewayCollection {
    return new InternetGatewayCollection(this.context, {});
  }

  /**
   * The account's key pairs. Lists by
   * [DescribeKeyPairs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html).
   */
  get keyPairs(): KeyPairInfoCollection {
    return new KeyPairInfoCollection(this.context, {});
  }

  /**
   * The account's launch templates. Lists by
   * [DescribeLaunchTemplates](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html).
   */
  get launchTemplates(): LaunchTemplateCollection {
    return new LaunchTemplateCollection(this.context, {});
  }

  /**
   * The account's NAT gateways, including recently deleted ones. Lists by
   * [DescribeNatGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html).
   */
  get natGateways(): NatGatewayCollection {
    return new NatGatewayCollection(this.context, {});
  }

  /**
   * The account's network ACLs. Lists by
   * [DescribeNetworkAcls](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html).
   */
  get networkAcls(): NetworkAclCollection {
    return new NetworkAclCollection(this.context, {});
  }

  /**
   * The account's network interfaces. Lists by
   * [DescribeNetworkInterfaces](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html).
   */
  get networkInterfaces(): NetworkInterfaceCollection {
    return new NetworkInterfaceCollection(this.context, {});
  }

  /**
   * The account's placement groups. Lists by
   * [DescribePlacementGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePlacementGroups.html).
   */
  get placementGroups(): PlacementGroupCollection {
    return new PlacementGroupCollection(this.context, {});
  }

  /**
   * The account's reservations, each with its instances. Lists by
   * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
   */
  get reservations(): ReservationCollection {
    return new ReservationCollection(this.context, {});
  }

  /**
   * The account's route tables. Lists by
   * [DescribeRouteTables](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html).
   */
  get routeTables(): RouteTableCollection {
    return new RouteTableCollection(this.context, {});
  }

  /**
   * The rules of the account's security groups. Lists by
   * [DescribeSecurityGroupRules](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html).
   */
  get securityGroupRules(): SecurityGroupRuleCollection {
    return new SecurityGroupRuleCollection(this.context, {});
  }

  /**
   * The account's security groups. Lists by
   * [DescribeSecurityGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html).
   */
  get securityGroups(): SecurityGroupCollection {
    return new SecurityGroupCollection(this.context, {});
  }

  /**
   * The snapshots that the account may use, including public ones. Lists by
   * [DescribeSnapshots](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html).
   */
  get snapshots(): SnapshotCollection {
    return new SnapshotCollection(this.context, {});
  }

  /**
   * The account's subnets. Lists by
   * [DescribeSubnets](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html).
   */
  get subnets(): SubnetCollection {
    return new SubnetCollection(this.context, {});
  }

  /**
   * The tags of all EC2 resources. Lists by
   * [DescribeTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html).
   */
  get tags(): TagCollection {
    return new TagCollection(this.context, {});
  }

  /**
   * The account's volumes. Lists by
   * [DescribeVolumes](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html).
   */
  get volumes(): VolumeCollection {
    return new VolumeCollection(this.context, {});
  }

  /**
   * The account's Elastic IP addresses. Lists by
   * [DescribeAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html).
   */
  get vpcAddresses(): VpcAddressCollection {
    return new VpcAddressCollection(this.context, { Filters: [{ Name: "domain", Values: ["vpc"] }] });
  }

  /**
   * The account's VPC endpoints. Lists by
   * [DescribeVpcEndpoints](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html).
   */
  get vpcEndpoints(): VpcEndpointCollection {
    return new VpcEndpointCollection(this.context, {});
  }

  /**
   * The account's VPC peering connections. Lists by
   * [DescribeVpcPeeringConnections](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html).
   */
  get vpcPeeringConnections(): VpcPeeringConnectionCollection {
    return new VpcPeeringConnectionCollection(this.context, {});
  }

  /**
   * The account's VPCs. Lists by
   * [DescribeVpcs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html).
   */
  get vpcs(): VpcCollection {
    return new VpcCollection(this.context, {});
  }

  /** The classic address with this `publicIp`. Makes no request. */
  classicAddress(publicIp: string): ClassicAddress {
    return new ClassicAddress({ publicIp }, this.context);
  }

  /** The DHCP options with this `id`. Makes no request. */
  dhcpOptions(id: string): DhcpOptions {
    return new DhcpOptions({ id }, this.context);
  }

  /** The IAM instance profile association with this `id`. Makes no request. */
  iamInstanceProfileAssociation(id: string): IamInstanceProfileAssociation {
    return new IamInstanceProfileAssociation({ id }, this.context);
  }

  /** The image with this `id`. Makes no request. */
  image(id: string): Image {
    return new Image({ id }, this.context);
  }

  /** The instance with this `id`. Makes no request. */
  instance(id: string): Instance {
    return new Instance({ id }, this.context);
  }

  /** The internet gateway with this `id`. Makes no request. */
  internetGateway(id: string): InternetGateway {
    return new InternetGateway({ id }, this.context);
  }

  /** The key pair with this `name`. Makes no request. */
  keyPair(name: string): KeyPairInfo {
    return new KeyPairInfo({ name }, this.context);
  }

  /** The key pair with this `name`. Makes no request. */
  keyPairInfo(name: string): KeyPairInfo {
    return new KeyPairInfo({ name }, this.context);
  }

  /** The launch template with this `id`. Makes no request. */
  launchTemplate(id: string): LaunchTemplate {
    return new LaunchTemplate({ id }, this.context);
  }

  /** The NAT gateway with this `id`. Makes no request. */
  natGateway(id: string): NatGateway {
    return new NatGateway({ id }, this.context);
  }

  /** The network ACL with this `id`. Makes no request. */
  networkAcl(id: string): NetworkAcl {
    return new NetworkAcl({ id }, this.context);
  }

  /** The network interface with this `id`. Makes no request. */
  networkInterface(id: string): NetworkInterface {
    return new NetworkInterface({ id }, this.context);
  }

  /** The network interface association with this `id`. Makes no request. */
  networkInterfaceAssociation(id: string): NetworkInterfaceAssociation {
    return new NetworkInterfaceAssociation({ id }, this.context);
  }

  /** The placement group with this `name`. Makes no request. */
  placementGroup(name: string): PlacementGroup {
    return new PlacementGroup({ name }, this.context);
  }

  /** The reservation with this `id`. Makes no request. */
  reservation(id: string): Reservation {
    return new Reservation({ id }, this.context);
  }

  /** The route with this `routeTableId` and `destinationCidrBlock`. Makes no request. */
  route(routeTableId: string, destinationCidrBlock: string): Route {
    return new Route({ routeTableId, destinationCidrBlock }, this.context);
  }

  /** The route table with this `id`. Makes no request. */
  routeTable(id: string): RouteTable {
    return new RouteTable({ id }, this.context);
  }

  /** The route table association with this `id`. Makes no request. */
  routeTableAssociation(id: string): RouteTableAssociation {
    return new RouteTableAssociation({ id }, this.context);
  }

  /** The security group with this `id`. Makes no request. */
  securityGroup(id: string): SecurityGroup {
    return new SecurityGroup({ id }, this.context);
  }

  /** The security group rule with this `id`. Makes no request. */
  securityGroupRule(id: string): SecurityGroupRule {
    return new SecurityGroupRule({ id }, this.context);
  }

  /** The snapshot with this `id`. Makes no request. */
  snapshot(id: string): Snapshot {
    return new Snapshot({ id }, this.context);
  }

  /** The subnet with this `id`. Makes no request. */
  subnet(id: string): Subnet {
    return new Subnet({ id }, this.context);
  }

  /** The tag with this `resourceId`, `key` and `value`. Makes no request. */
  tag(resourceId: string, key: string, value: string): Tag {
    return new Tag({ resourceId, key, value }, this.context);
  }

  /** The volume with this `id`. Makes no request. */
  volume(id: string): Volume {
    return new Volume({ id }, this.context);
  }

  /** The VPC with this `id`. Makes no request. */
  vpc(id: string): Vpc {
    return new Vpc({ id }, this.context);
  }

  /** The VPC address with this `allocationId`. Makes no request. */
  vpcAddress(allocationId: string): VpcAddress {
    return new VpcAddress({ allocationId }, this.context);
  }

  /** The VPC endpoint with this `id`. Makes no request. */
  vpcEndpoint(id: string): VpcEndpoint {
    return new VpcEndpoint({ id }, this.context);
  }

  /** The VPC peering connection with this `id`. Makes no request. */
  vpcPeeringConnection(id: string): VpcPeeringConnection {
    return new VpcPeeringConnection({ id }, this.context);
  }

  /**
   * Allocates an Elastic IP address to your Amazon Web Services account. After you allocate the Elastic
   * IP address you can associate it with an instance or network interface. After you release an Elastic
   * IP address, it is released to the IP address pool and can be allocated to a different Amazon Web
   * Services account.
   *
   * Calls
   * [AllocateAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html).
   * Resolves to the resource.
   */
  async allocateAddress<DryRun extends boolean = false>(
    input: ReadonlyInput<AllocateAddressCommandInput> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, VpcAddress>> {
    const command = new AllocateAddressCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("elastic-ip", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      return newlyCreated(
        new VpcAddress({ allocationId: present(output.AllocationId, "AllocationId") }, this.context),
      );
    });
  }

  /**
   * Creates a custom set of DHCP options. After you create a DHCP option set, you associate it with a
   * VPC. After you associate a DHCP option set with a VPC, all existing and newly launched instances in
   * the VPC use this set of DHCP options.
   *
   * Calls
   * [CreateDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDhcpOptions.html).
   * Resolves to the resource.
   */
  async createDhcpOptions<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateDhcpOptionsCommandInput>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DhcpOptions>> {
    const command = new CreateDhcpOptionsCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("dhcp-options", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = present(output.DhcpOptions, "DhcpOptions");
      return newlyCreated(
        new DhcpOptions({ id: present(data.DhcpOptionsId, "DhcpOptionsId") }, this.context, data),
      );
    });
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
    input: WithBase64<ReadonlyInput<RunInstancesCommandInput>, "UserData">,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Instance[]>> {
    const command = new RunInstancesCommand({
      ...encodeBase64<RunInstancesCommandInput, "UserData">(input, "UserData"),
      TagSpecifications: tagSpecifications("instance", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      return (output.Instances ?? []).map((instance) =>
        newlyCreated(
          new Instance({ id: present(instance.InstanceId, "InstanceId") }, this.context, instance),
        ),
      );
    });
  }

  /**
   * Creates an internet gateway for use with a VPC. After creating the internet gateway, you attach it
   * to a VPC using `AttachInternetGateway`.
   *
   * Calls
   * [CreateInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInternetGateway.html).
   * Resolves to the resource.
   */
  async createInternetGateway<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateInternetGatewayCommandInput> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, InternetGateway>> {
    const command = new CreateInternetGatewayCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("internet-gateway", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = present(output.InternetGateway, "InternetGateway");
      return newlyCreated(
        new InternetGateway({ id: present(data.InternetGatewayId, "InternetGatewayId") }, this.context, data),
      );
    });
  }

  /**
   * Creates an ED25519 or 2048-bit RSA key pair with the specified name and in the specified format.
   * Amazon EC2 stores the public key and displays the private key for you to save to a file. The private
   * key is returned as an unencrypted PEM encoded PKCS#1 private key or an unencrypted PPK formatted
   * private key for use with PuTTY. If a key with the specified name already exists, Amazon EC2 returns
   * an error.
   *
   * Calls
   * [CreateKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html).
   * Resolves to the resource.
   */
  async createKeyPair<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateKeyPairCommandInput>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, KeyPair>> {
    const command = new CreateKeyPairCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("key-pair", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = withoutMetadata(output);
      return newlyCreated(new KeyPair({ name: present(data.KeyName, "KeyName") }, this.context, data));
    });
  }

  /**
   * Creates a launch template.
   *
   * `LaunchTemplateData.UserData` takes text or bytes, and encodes them in base64; text that is already
   * base64 is sent unchanged.
   *
   * Calls
   * [CreateLaunchTemplate](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html).
   * Resolves to the resource.
   */
  async createLaunchTemplate<DryRun extends boolean = false>(
    input: WithBase64<ReadonlyInput<CreateLaunchTemplateCommandInput>, "LaunchTemplateData.UserData">,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, LaunchTemplate>> {
    const command = new CreateLaunchTemplateCommand({
      ...encodeBase64<CreateLaunchTemplateCommandInput, "LaunchTemplateData.UserData">(
        input,
        "LaunchTemplateData.UserData",
      ),
      TagSpecifications: tagSpecifications("launch-template", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = present(output.LaunchTemplate, "LaunchTemplate");
      return newlyCreated(
        new LaunchTemplate({ id: present(data.LaunchTemplateId, "LaunchTemplateId") }, this.context, data),
      );
    });
  }

  /**
   * Creates a NAT gateway in the specified subnet. This action creates a network interface in the
   * specified subnet with a private IP address from the IP address range of the subnet. You can create
   * either a public NAT gateway or a private NAT gateway.
   *
   * Calls
   * [CreateNatGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html).
   * Resolves to the resource.
   */
  async createNatGateway<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateNatGatewayCommandInput> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, NatGateway>> {
    const command = new CreateNatGatewayCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("natgateway", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = present(output.NatGateway, "NatGateway");
      return newlyCreated(
        new NatGateway({ id: present(data.NatGatewayId, "NatGatewayId") }, this.context, data),
      );
    });
  }

  /**
   * Creates a network ACL in a VPC. Network ACLs provide an optional layer of security (in addition to
   * security groups) for the instances in your VPC.
   *
   * Calls
   * [CreateNetworkAcl](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAcl.html).
   * Resolves to the resource.
   */
  async createNetworkAcl<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateNetworkAclCommandInput>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, NetworkAcl>> {
    const command = new CreateNetworkAclCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("network-acl", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = present(output.NetworkAcl, "NetworkAcl");
      return newlyCreated(
        new NetworkAcl({ id: present(data.NetworkAclId, "NetworkAclId") }, this.context, data),
      );
    });
  }

  /**
   * Creates a network interface in the specified subnet.
   *
   * Calls
   * [CreateNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html).
   * Resolves to the resource.
   */
  async createNetworkInterface<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateNetworkInterfaceCommandInput>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, NetworkInterface>> {
    const command = new CreateNetworkInterfaceCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("network-interface", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = present(output.NetworkInterface, "NetworkInterface");
      return newlyCreated(
        new NetworkInterface(
          { id: present(data.NetworkInterfaceId, "NetworkInterfaceId") },
          this.context,
          data,
        ),
      );
    });
  }

  /**
   * Creates a placement group in which to launch instances. The strategy of the placement group
   * determines how the instances are organized within the group.
   *
   * Calls
   * [CreatePlacementGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreatePlacementGroup.html).
   * Resolves to the resource.
   */
  async createPlacementGroup<DryRun extends boolean = false>(
    input: ReadonlyInput<CreatePlacementGroupCommandInput> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, PlacementGroup>> {
    const command = new CreatePlacementGroupCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("placement-group", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      // Created before the call: an input without identifiers must not be sent.
      const made = newlyCreated(
        new PlacementGroup({ name: plainInput(input).GroupName ?? "" }, this.context),
      );
      await this.ask(command, options);
      return made;
    });
  }

  /**
   * Creates a route table for the specified VPC. After you create a route table, you can add routes and
   * associate the table with a subnet.
   *
   * Calls
   * [CreateRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteTable.html).
   * Resolves to the resource.
   */
  async createRouteTable<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateRouteTableCommandInput>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, RouteTable>> {
    const command = new CreateRouteTableCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("route-table", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = present(output.RouteTable, "RouteTable");
      return newlyCreated(
        new RouteTable({ id: present(data.RouteTableId, "RouteTableId") }, this.context, data),
      );
    });
  }

  /**
   * Creates a security group.
   *
   * Calls
   * [CreateSecurityGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html).
   * Resolves to the resource.
   */
  async createSecurityGroup<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateSecurityGroupCommandInput>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, SecurityGroup>> {
    const command = new CreateSecurityGroupCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("security-group", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      return newlyCreated(new SecurityGroup({ id: present(output.GroupId, "GroupId") }, this.context));
    });
  }

  /**
   * Creates a snapshot of an EBS volume and stores it in Amazon S3. You can use snapshots for backups,
   * to make copies of EBS volumes, and to save data before shutting down an instance.
   *
   * Calls
   * [CreateSnapshot](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html).
   * Resolves to the resource.
   */
  async createSnapshot<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateSnapshotCommandInput>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Snapshot>> {
    const command = new CreateSnapshotCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("snapshot", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = withoutMetadata(output);
      return newlyCreated(new Snapshot({ id: present(data.SnapshotId, "SnapshotId") }, this.context, data));
    });
  }

  /**
   * Creates a subnet in the specified VPC. For an IPv4 only subnet, specify an IPv4 CIDR block. If the
   * VPC has an IPv6 CIDR block, you can create an IPv6 only subnet or a dual stack subnet instead. For
   * an IPv6 only subnet, specify an IPv6 CIDR block. For a dual stack subnet, specify both an IPv4 CIDR
   * block and an IPv6 CIDR block.
   *
   * Calls [CreateSubnet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html).
   * Resolves to the resource.
   */
  async createSubnet<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateSubnetCommandInput>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Subnet>> {
    const command = new CreateSubnetCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("subnet", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = present(output.Subnet, "Subnet");
      return newlyCreated(new Subnet({ id: present(data.SubnetId, "SubnetId") }, this.context, data));
    });
  }

  /**
   * Creates an EBS volume that can be attached to an instance in the same Availability Zone.
   *
   * Calls [CreateVolume](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html).
   * Resolves to the resource.
   */
  async createVolume<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateVolumeCommandInput> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Volume>> {
    const command = new CreateVolumeCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("volume", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = withoutMetadata(output);
      return newlyCreated(new Volume({ id: present(data.VolumeId, "VolumeId") }, this.context, data));
    });
  }

  /**
   * Creates a VPC with the specified CIDR blocks.
   *
   * Calls [CreateVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html).
   * Resolves to the resource.
   */
  async createVpc<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateVpcCommandInput> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Vpc>> {
    const command = new CreateVpcCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("vpc", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = present(output.Vpc, "Vpc");
      return newlyCreated(new Vpc({ id: present(data.VpcId, "VpcId") }, this.context, data));
    });
  }

  /**
   * Creates a VPC endpoint. A VPC endpoint provides a private connection between the specified VPC and
   * the specified endpoint service. You can use an endpoint service provided by Amazon Web Services, an
   * Amazon Web Services Marketplace Partner, or another Amazon Web Services account. For more
   * information, see the
   * [Amazon Web Services PrivateLink User Guide](https://docs.aws.amazon.com/vpc/latest/privatelink/).
   *
   * `PolicyDocument` takes an object, or its JSON text.
   *
   * Calls
   * [CreateVpcEndpoint](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html).
   * Resolves to the resource.
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async createVpcEndpoint<DryRun extends boolean = false>(
    input: WithDocuments<ReadonlyInput<CreateVpcEndpointCommandInput>, "PolicyDocument", PolicyDocument>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, VpcEndpoint>> {
    const command = new CreateVpcEndpointCommand({
      ...documentTexts<CreateVpcEndpointCommandInput, "PolicyDocument">(input, "PolicyDocument"),
      TagSpecifications: tagSpecifications("vpc-endpoint", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = present(output.VpcEndpoint, "VpcEndpoint");
      return newlyCreated(
        new VpcEndpoint({ id: present(data.VpcEndpointId, "VpcEndpointId") }, this.context, data),
      );
    });
  }

  /**
   * Requests a VPC peering connection between two VPCs: a requester VPC that you own and an accepter VPC
   * with which to create the connection. The accepter VPC can belong to another Amazon Web Services
   * account and can be in a different Region to the requester VPC. The requester VPC and accepter VPC
   * cannot have overlapping CIDR blocks.
   *
   * Calls
   * [CreateVpcPeeringConnection](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcPeeringConnection.html).
   * Resolves to the resource.
   */
  async createVpcPeeringConnection<DryRun extends boolean = false>(
    input: ReadonlyInput<CreateVpcPeeringConnectionCommandInput>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, VpcPeeringConnection>> {
    const command = new CreateVpcPeeringConnectionCommand({
      ...sdkInput(input),
      TagSpecifications: tagSpecifications("vpc-peering-connection", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      const data = present(output.VpcPeeringConnection, "VpcPeeringConnection");
      return newlyCreated(
        new VpcPeeringConnection(
          { id: present(data.VpcPeeringConnectionId, "VpcPeeringConnectionId") },
          this.context,
          data,
        ),
      );
    });
  }

  /**
   * Disassociates a subnet or gateway from a route table.
   *
   * Calls
   * [DisassociateRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html).
   */
  async disassociateRouteTable<DryRun extends boolean = false>(
    input: ReadonlyInput<DisassociateRouteTableCommandInput>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DisassociateRouteTableCommandOutput>> {
    const command = new DisassociateRouteTableCommand({ ...sdkInput(input) });
    return unlessDryRun(this.context, command, options, () => this.ask(command, options));
  }

  /**
   * Imports the public key from an RSA or ED25519 key pair that you created using a third-party tool.
   * You give Amazon Web Services only the public key. The private key is never transferred between you
   * and Amazon Web Services.
   *
   * `PublicKeyMaterial` takes text or bytes, and encodes them in base64; text that is already base64 is
   * sent unchanged.
   *
   * Calls
   * [ImportKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html).
   * Resolves to the resource.
   */
  async importKeyPair<DryRun extends boolean = false>(
    input: WithBase64<ReadonlyInput<ImportKeyPairCommandInput>, "PublicKeyMaterial">,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, KeyPairInfo>> {
    const command = new ImportKeyPairCommand({
      ...encodeBytes<ImportKeyPairCommandInput, "PublicKeyMaterial">(input, "PublicKeyMaterial"),
      TagSpecifications: tagSpecifications("key-pair", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      return newlyCreated(new KeyPairInfo({ name: present(output.KeyName, "KeyName") }, this.context));
    });
  }

  /**
   * Registers an AMI. When you're creating an instance-store backed AMI, registering the AMI is the
   * final step in the creation process. For more information about creating AMIs, see
   * [Create an AMI from a snapshot](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/creating-an-ami-ebs.html#creating-launching-ami-from-snapshot)
   * and
   * [Create an instance-store backed AMI](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/creating-an-ami-instance-store.html)
   * in the *Amazon EC2 User Guide*.
   *
   * `UefiData` takes text or bytes, and encodes them in base64; text that is already base64 is sent
   * unchanged.
   *
   * Calls
   * [RegisterImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html).
   * Resolves to the resource.
   */
  async registerImage<DryRun extends boolean = false>(
    input: WithBase64<ReadonlyInput<RegisterImageCommandInput>, "UefiData">,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Image>> {
    const command = new RegisterImageCommand({
      ...encodeBase64<RegisterImageCommandInput, "UefiData">(input, "UefiData"),
      TagSpecifications: tagSpecifications("image", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.ask(command, options);
      return newlyCreated(new Image({ id: present(output.ImageId, "ImageId") }, this.context));
    });
  }

  /**
   * Adds tags to any EC2 resources, by their ids. Resolves to the tags: all tags of the first resource, then
   * those of the next, as in boto3.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   */
  createTags(input: ReadonlyInput<CreateTagsCommandInput>, options?: CallOptions): Promise<Tag[]> {
    return createTagsOf(this, this.handle, input, options);
  }
}
