// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AssociateDhcpOptionsCommand,
  type AssociateDhcpOptionsCommandInput,
  type AssociateDhcpOptionsCommandOutput,
  AttachClassicLinkVpcCommand,
  type AttachClassicLinkVpcCommandInput,
  type AttachClassicLinkVpcCommandOutput,
  AttachInternetGatewayCommand,
  type AttachInternetGatewayCommandInput,
  type AttachInternetGatewayCommandOutput,
  CreateNetworkAclCommand,
  type CreateNetworkAclCommandInput,
  CreateRouteTableCommand,
  type CreateRouteTableCommandInput,
  CreateSecurityGroupCommand,
  type CreateSecurityGroupCommandInput,
  CreateSubnetCommand,
  type CreateSubnetCommandInput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  CreateVpcEndpointCommand,
  type CreateVpcEndpointCommandInput,
  CreateVpcPeeringConnectionCommand,
  type CreateVpcPeeringConnectionCommandInput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DeleteVpcCommand,
  type DeleteVpcCommandInput,
  type DeleteVpcCommandOutput,
  DescribeVpcAttributeCommand,
  type DescribeVpcAttributeCommandInput,
  type DescribeVpcAttributeCommandOutput,
  DescribeVpcsCommand,
  type DescribeVpcsCommandOutput,
  DetachClassicLinkVpcCommand,
  type DetachClassicLinkVpcCommandInput,
  type DetachClassicLinkVpcCommandOutput,
  DetachInternetGatewayCommand,
  type DetachInternetGatewayCommandInput,
  type DetachInternetGatewayCommandOutput,
  DisableVpcClassicLinkCommand,
  type DisableVpcClassicLinkCommandInput,
  type DisableVpcClassicLinkCommandOutput,
  type EC2Client,
  EnableVpcClassicLinkCommand,
  type EnableVpcClassicLinkCommandInput,
  type EnableVpcClassicLinkCommandOutput,
  ModifyVpcAttributeCommand,
  type ModifyVpcAttributeCommandInput,
  type ModifyVpcAttributeCommandOutput,
  type Vpc as Shape,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type {
  CallOptions,
  CreateOptions,
  DryRunOptions,
  DryRunResult,
} from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import type { PolicyDocument } from "../../core/resource/attributes/documents.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { newlyCreated } from "../../core/resource/resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { tagSpecifications } from "../tag-specifications.js";
import { DhcpOptions } from "./dhcp-options.js";
import { InstanceCollection } from "./instance-collection.js";
import { InternetGatewayCollection } from "./internet-gateway-collection.js";
import { NatGatewayCollection } from "./nat-gateway-collection.js";
import { NetworkAclCollection } from "./network-acl-collection.js";
import { NetworkAcl } from "./network-acl.js";
import { NetworkInterfaceCollection } from "./network-interface-collection.js";
import { RouteTableCollection } from "./route-table-collection.js";
import { RouteTable } from "./route-table.js";
import { SecurityGroupCollection } from "./security-group-collection.js";
import { SecurityGroup } from "./security-group.js";
import { SubnetCollection } from "./subnet-collection.js";
import { Subnet } from "./subnet.js";
import { Tag } from "./tag.js";
import { VpcEndpointCollection } from "./vpc-endpoint-collection.js";
import { VpcEndpoint } from "./vpc-endpoint.js";
import { VpcPeeringConnectionCollection } from "./vpc-peering-connection-collection.js";
import { VpcPeeringConnection } from "./vpc-peering-connection.js";
import { vpcAvailableWaiter, vpcExistsWaiter } from "./waiters/describe-vpcs.js";

/** `meta.identifiers` of Vpc. */
export interface VpcIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A virtual private cloud (VPC): an isolated virtual network. Created by `ec2.vpc(id)`, without a
 * request.
 */
export class Vpc extends LoadableResource<EC2Client, Shape, VpcIdentifiers> {
  static override readonly resourceName: string = "Vpc";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    cidr: "cidrBlock",
    cidrBlocks: "cidrBlockAssociationSet",
    status: "state",
    name: "tagMap, for the tag Name",
  };
  static override readonly notFoundErrors: readonly string[] = ["InvalidVpcID.NotFound"];
  static override readonly bulkSize: number = 200;

  /** The ID of the VPC. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the VPC. */
  get vpcId(): string {
    return this.identifiers.id;
  }

  /** The ID of the Amazon Web Services account that owns the VPC. */
  get ownerId(): Shape["OwnerId"] {
    return this.attribute("OwnerId");
  }

  /** The allowed tenancy of instances launched into the VPC. */
  get instanceTenancy(): NonNullable<Shape["InstanceTenancy"]> {
    return this.requiredAttribute("InstanceTenancy");
  }

  /** Information about the IPv6 CIDR blocks associated with the VPC. */
  get ipv6CidrBlockAssociationSet(): NonNullable<Shape["Ipv6CidrBlockAssociationSet"]> {
    return this.attribute("Ipv6CidrBlockAssociationSet") ?? [];
  }

  /** Information about the IPv4 CIDR blocks associated with the VPC. */
  get cidrBlockAssociationSet(): NonNullable<Shape["CidrBlockAssociationSet"]> {
    return this.attribute("CidrBlockAssociationSet") ?? [];
  }

  /** Indicates whether the VPC is the default VPC. */
  get isDefault(): NonNullable<Shape["IsDefault"]> {
    return this.requiredAttribute("IsDefault");
  }

  /**
   * Describes the configuration and state of VPC encryption controls.
   *
   * For more information, see
   * [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html)
   * in the *Amazon VPC User Guide*.
   */
  get encryptionControl(): Shape["EncryptionControl"] {
    return this.attribute("EncryptionControl");
  }

  /** Any tags assigned to the VPC. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The state of VPC Block Public Access (BPA). */
  get blockPublicAccessStates(): Shape["BlockPublicAccessStates"] {
    return this.attribute("BlockPublicAccessStates");
  }

  /** The current state of the VPC. */
  get state(): NonNullable<Shape["State"]> {
    return this.requiredAttribute("State");
  }

  /** The primary IPv4 CIDR block for the VPC. */
  get cidrBlock(): NonNullable<Shape["CidrBlock"]> {
    return this.requiredAttribute("CidrBlock");
  }

  /** The ID of the set of DHCP options you've associated with the VPC. */
  get dhcpOptionsId(): NonNullable<Shape["DhcpOptionsId"]> {
    return this.requiredAttribute("DhcpOptionsId");
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

  /** The DHCP options referenced by `DhcpOptionsId`. Makes no request; load the resource first. */
  get dhcpOptions(): DhcpOptions {
    return new DhcpOptions({ id: this.requiredAttribute("DhcpOptionsId") }, this.context);
  }

  /**
   * The peering connections for which this VPC is the accepter. Lists by
   * [DescribeVpcPeeringConnections](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html).
   */
  get acceptedVpcPeeringConnections(): VpcPeeringConnectionCollection {
    return new VpcPeeringConnectionCollection(this.context, {
      Filters: [{ Name: "accepter-vpc-info.vpc-id", Values: [this.id] }],
    });
  }

  /**
   * The endpoints in the VPC. Lists by
   * [DescribeVpcEndpoints](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html).
   */
  get endpoints(): VpcEndpointCollection {
    return new VpcEndpointCollection(this.context, { Filters: [{ Name: "vpc-id", Values: [this.id] }] });
  }

  /**
   * The instances in the VPC. Lists by
   * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
   */
  get instances(): InstanceCollection {
    return new InstanceCollection(this.context, { Filters: [{ Name: "vpc-id", Values: [this.id] }] });
  }

  /**
   * The internet gateways that are attached to the VPC. Lists by
   * [DescribeInternetGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html).
   */
  get internetGateways(): InternetGatewayCollection {
    return new InternetGatewayCollection(this.context, {
      Filters: [{ Name: "attachment.vpc-id", Values: [this.id] }],
    });
  }

  /**
   * The NAT gateways in the VPC. Lists by
   * [DescribeNatGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html).
   */
  get natGateways(): NatGatewayCollection {
    return new NatGatewayCollection(this.context, { Filter: [{ Name: "vpc-id", Values: [this.id] }] });
  }

  /**
   * The network ACLs of the VPC. Lists by
   * [DescribeNetworkAcls](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html).
   */
  get networkAcls(): NetworkAclCollection {
    return new NetworkAclCollection(this.context, { Filters: [{ Name: "vpc-id", Values: [this.id] }] });
  }

  /**
   * The network interfaces in the VPC. Lists by
   * [DescribeNetworkInterfaces](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html).
   */
  get networkInterfaces(): NetworkInterfaceCollection {
    return new NetworkInterfaceCollection(this.context, { Filters: [{ Name: "vpc-id", Values: [this.id] }] });
  }

  /**
   * The peering connections for which this VPC is the requester. Lists by
   * [DescribeVpcPeeringConnections](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html).
   */
  get requestedVpcPeeringConnections(): VpcPeeringConnectionCollection {
    return new VpcPeeringConnectionCollection(this.context, {
      Filters: [{ Name: "requester-vpc-info.vpc-id", Values: [this.id] }],
    });
  }

  /**
   * The route tables of the VPC. Lists by
   * [DescribeRouteTables](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html).
   */
  get routeTables(): RouteTableCollection {
    return new RouteTableCollection(this.context, { Filters: [{ Name: "vpc-id", Values: [this.id] }] });
  }

  /**
   * The security groups of the VPC. Lists by
   * [DescribeSecurityGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html).
   */
  get securityGroups(): SecurityGroupCollection {
    return new SecurityGroupCollection(this.context, { Filters: [{ Name: "vpc-id", Values: [this.id] }] });
  }

  /**
   * The subnets of the VPC. Lists by
   * [DescribeSubnets](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html).
   */
  get subnets(): SubnetCollection {
    return new SubnetCollection(this.context, { Filters: [{ Name: "vpc-id", Values: [this.id] }] });
  }

  /**
   * Associates a set of DHCP options (that you've previously created) with the specified VPC, or
   * associates no DHCP options with the VPC.
   *
   * Calls
   * [AssociateDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateDhcpOptions.html).
   */
  async associateDhcpOptions<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AssociateDhcpOptionsCommandInput, "VpcId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AssociateDhcpOptionsCommandOutput>> {
    const command = new AssociateDhcpOptionsCommand({ ...sdkInput(input), VpcId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
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
  async attachClassicLinkInstance<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AttachClassicLinkVpcCommandInput, "VpcId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AttachClassicLinkVpcCommandOutput>> {
    const command = new AttachClassicLinkVpcCommand({ ...sdkInput(input), VpcId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Attaches an internet gateway or a virtual private gateway to a VPC, enabling connectivity between
   * the internet and the VPC. For more information, see
   * [Internet gateways](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html) in
   * the *Amazon VPC User Guide*.
   *
   * Calls
   * [AttachInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html).
   */
  async attachInternetGateway<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AttachInternetGatewayCommandInput, "VpcId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AttachInternetGatewayCommandOutput>> {
    const command = new AttachInternetGatewayCommand({ ...sdkInput(input), VpcId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
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
  async createEndpoint<DryRun extends boolean = false>(
    input: WithDocuments<
      ReadonlyInput<Omit<CreateVpcEndpointCommandInput, "VpcId">>,
      "PolicyDocument",
      PolicyDocument
    > = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, VpcEndpoint>> {
    const command = new CreateVpcEndpointCommand({
      ...documentTexts<Omit<CreateVpcEndpointCommandInput, "VpcId">, "PolicyDocument">(
        input,
        "PolicyDocument",
      ),
      VpcId: this.id,
      TagSpecifications: tagSpecifications("vpc-endpoint", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
      const data = present(output.VpcEndpoint, "VpcEndpoint");
      return newlyCreated(
        new VpcEndpoint({ id: present(data.VpcEndpointId, "VpcEndpointId") }, this.context, data),
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
    input: ReadonlyInput<Omit<CreateNetworkAclCommandInput, "VpcId">> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, NetworkAcl>> {
    const command = new CreateNetworkAclCommand({
      ...sdkInput(input),
      VpcId: this.id,
      TagSpecifications: tagSpecifications("network-acl", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
      const data = present(output.NetworkAcl, "NetworkAcl");
      return newlyCreated(
        new NetworkAcl({ id: present(data.NetworkAclId, "NetworkAclId") }, this.context, data),
      );
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
    input: ReadonlyInput<Omit<CreateRouteTableCommandInput, "VpcId">> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, RouteTable>> {
    const command = new CreateRouteTableCommand({
      ...sdkInput(input),
      VpcId: this.id,
      TagSpecifications: tagSpecifications("route-table", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
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
    input: ReadonlyInput<Omit<CreateSecurityGroupCommandInput, "VpcId">>,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, SecurityGroup>> {
    const command = new CreateSecurityGroupCommand({
      ...sdkInput(input),
      VpcId: this.id,
      TagSpecifications: tagSpecifications("security-group", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
      return newlyCreated(new SecurityGroup({ id: present(output.GroupId, "GroupId") }, this.context));
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
    input: ReadonlyInput<Omit<CreateSubnetCommandInput, "VpcId">> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Subnet>> {
    const command = new CreateSubnetCommand({
      ...sdkInput(input),
      VpcId: this.id,
      TagSpecifications: tagSpecifications("subnet", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
      const data = present(output.Subnet, "Subnet");
      return newlyCreated(new Subnet({ id: present(data.SubnetId, "SubnetId") }, this.context, data));
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
   * Deletes the specified VPC. You must detach or delete all gateways and resources that are associated
   * with the VPC before you can delete it. For example, you must terminate all instances running in the
   * VPC, delete all security groups associated with the VPC (except the default one), delete all route
   * tables associated with the VPC (except the default one), and so on. When you delete the VPC, it
   * deletes the default security group, network ACL, and route table for the VPC.
   *
   * Calls [DeleteVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteVpcCommandInput, "VpcId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteVpcCommandOutput>> {
    const command = new DeleteVpcCommand({ ...sdkInput(input), VpcId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Describes the specified attribute of the specified VPC. You can specify only one attribute at a
   * time.
   *
   * Calls
   * [DescribeVpcAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html).
   */
  async describeAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DescribeVpcAttributeCommandInput, "VpcId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DescribeVpcAttributeCommandOutput>> {
    const command = new DescribeVpcAttributeCommand({ ...sdkInput(input), VpcId: this.id });
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
  async detachClassicLinkInstance<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DetachClassicLinkVpcCommandInput, "VpcId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DetachClassicLinkVpcCommandOutput>> {
    const command = new DetachClassicLinkVpcCommand({ ...sdkInput(input), VpcId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Detaches an internet gateway from a VPC, disabling connectivity between the internet and the VPC.
   * The VPC must not contain any running instances with Elastic IP addresses or public IPv4 addresses.
   *
   * Calls
   * [DetachInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html).
   */
  async detachInternetGateway<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DetachInternetGatewayCommandInput, "VpcId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DetachInternetGatewayCommandOutput>> {
    const command = new DetachInternetGatewayCommand({ ...sdkInput(input), VpcId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Disables ClassicLink for a VPC. You cannot disable ClassicLink for a VPC that has EC2-Classic
   * instances linked to it.
   *
   * Calls
   * [DisableVpcClassicLink](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableVpcClassicLink.html).
   */
  async disableClassicLink<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DisableVpcClassicLinkCommandInput, "VpcId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DisableVpcClassicLinkCommandOutput>> {
    const command = new DisableVpcClassicLinkCommand({ ...sdkInput(input), VpcId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Enables a VPC for ClassicLink. You can then link EC2-Classic instances to your ClassicLink-enabled
   * VPC to allow communication over private IP addresses. You cannot enable your VPC for ClassicLink if
   * any of your VPC route tables have existing routes for address ranges within the `10.0.0.0/8` IP
   * address range, excluding local routes for VPCs in the `10.0.0.0/16` and `10.1.0.0/16` IP address
   * ranges.
   *
   * Calls
   * [EnableVpcClassicLink](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVpcClassicLink.html).
   */
  async enableClassicLink<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<EnableVpcClassicLinkCommandInput, "VpcId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, EnableVpcClassicLinkCommandOutput>> {
    const command = new EnableVpcClassicLinkCommand({ ...sdkInput(input), VpcId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Modifies the specified attribute of the specified VPC.
   *
   * Calls
   * [ModifyVpcAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html).
   */
  async modifyAttribute(
    input: ReadonlyInput<Omit<ModifyVpcAttributeCommandInput, "VpcId">> = {},
    options?: CallOptions,
  ): Promise<ModifyVpcAttributeCommandOutput> {
    return this.act(new ModifyVpcAttributeCommand({ ...sdkInput(input), VpcId: this.id }), options);
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
  async requestVpcPeeringConnection<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateVpcPeeringConnectionCommandInput, "VpcId">> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, VpcPeeringConnection>> {
    const command = new CreateVpcPeeringConnectionCommand({
      ...sdkInput(input),
      VpcId: this.id,
      TagSpecifications: tagSpecifications("vpc-peering-connection", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
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
   * Deletes the VPC if it exists, and resolves to whether it existed: `false` only for the service's own
   * not-found errors. Calls
   * [DeleteVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidVpcID.NotFound"], () => this.delete({}, options));
  }

  /**
   * Waits with the service's waiter `VpcAvailable`, which polls
   * [DescribeVpcs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html). By
   * default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilAvailable(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(vpcAvailableWaiter, this.id, options, pick);
  }

  /**
   * Waits with the service's waiter `VpcExists`, which polls
   * [DescribeVpcs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html). By
   * default every 1 seconds, up to 5 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(vpcExistsWaiter, this.id, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeVpcsCommand({ VpcIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeVpcsCommand({ Filters: [{ Name: "vpc-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.Vpcs ?? [], (found) => found.VpcId);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State;
  }
}

/** The attributes in a response of DescribeVpcs. */
function pick(output: DescribeVpcsCommandOutput): Shape | undefined {
  return output.Vpcs?.[0];
}
