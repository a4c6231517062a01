// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateKeyPairCommand,
  type CreateKeyPairCommandInput,
  CreateSecurityGroupCommand,
  type CreateSecurityGroupCommandInput,
  CreateSubnetCommand,
  type CreateSubnetCommandInput,
  type CreateTagsCommandInput,
  CreateVolumeCommand,
  type CreateVolumeCommandInput,
  CreateVpcCommand,
  type CreateVpcCommandInput,
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
import type { CallOptions } from "../../core/call-options.js";
import { present } from "../../core/identifiers.js";
import { withoutMetadata } from "../../core/metadata.js";
import { type GivenClient, ServiceResource } from "../../core/service-resource.js";
import { clientOf } from "../../core/session/client-of.js";
import { createTags as createTagsOf } from "../custom/create-tags.js";
import { ImageCollection } from "./image-collection.js";
import { Image } from "./image.js";
import { InstanceCollection } from "./instance-collection.js";
import { Instance } from "./instance.js";
import { KeyPairInfoCollection } from "./key-pair-info-collection.js";
import { KeyPairInfo } from "./key-pair-info.js";
import { KeyPair } from "./key-pair.js";
import { SecurityGroupCollection } from "./security-group-collection.js";
import { SecurityGroup } from "./security-group.js";
import { SubnetCollection } from "./subnet-collection.js";
import { Subnet } from "./subnet.js";
import { Tag } from "./tag.js";
import { VolumeCollection } from "./volume-collection.js";
import { Volume } from "./volume.js";
import { VpcCollection } from "./vpc-collection.js";
import { Vpc } from "./vpc.js";

/** The SDK client's own configuration, or a client that is there already. */
export type EC2ResourceConfig = EC2ClientConfig | GivenClient;

/**
 * Amazon EC2: virtual servers, their networks and their disks. The root: everything else of the
 * service comes from it.
 *
 * Without a configuration it uses the default session; with one, the default session's settings and
 * those.
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

  constructor(config: EC2ResourceConfig = {}) {
    super(clientOf(EC2Resource, config), "ec2");
  }

  /** Makes a client of the service; a session does so once and shares it. */
  static createClient(config: EC2ClientConfig): EC2Client {
    return new EC2Client(config);
  }

  /**
   * The images that the account may use, public ones included. Lists by
   * [DescribeImages](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html).
   */
  get images(): ImageCollection {
    return new ImageCollection(this.context, {});
  }

  /**
   * The account's instances, those terminated lately included. Lists by
   * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
   */
  get instances(): InstanceCollection {
    return new InstanceCollection(this.context, {});
  }

  /**
   * The account's key pairs. Lists by
   * [DescribeKeyPairs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html).
   */
  get keyPairs(): KeyPairInfoCollection {
    return new KeyPairInfoCollection(this.context, {});
  }

  /**
   * The account's security groups. Lists by
   * [DescribeSecurityGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html).
   */
  get securityGroups(): SecurityGroupCollection {
    return new SecurityGroupCollection(this.context, {});
  }

  /**
   * The account's subnets. Lists by
   * [DescribeSubnets](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html).
   */
  get subnets(): SubnetCollection {
    return new SubnetCollection(this.context, {});
  }

  /**
   * The account's volumes. Lists by
   * [DescribeVolumes](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html).
   */
  get volumes(): VolumeCollection {
    return new VolumeCollection(this.context, {});
  }

  /**
   * The account's VPCs. Lists by
   * [DescribeVpcs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html).
   */
  get vpcs(): VpcCollection {
    return new VpcCollection(this.context, {});
  }

  /** The image of this `id`. Makes no request. */
  image(id: string): Image {
    return new Image({ id }, this.context);
  }

  /** The instance of this `id`. Makes no request. */
  instance(id: string): Instance {
    return new Instance({ id }, this.context);
  }

  /** The key pair info of this `name`. Makes no request. */
  keyPair(name: string): KeyPairInfo {
    return new KeyPairInfo({ name }, this.context);
  }

  /** The key pair info of this `name`. Makes no request. */
  keyPairInfo(name: string): KeyPairInfo {
    return new KeyPairInfo({ name }, this.context);
  }

  /** The security group of this `id`. Makes no request. */
  securityGroup(id: string): SecurityGroup {
    return new SecurityGroup({ id }, this.context);
  }

  /** The subnet of this `id`. Makes no request. */
  subnet(id: string): Subnet {
    return new Subnet({ id }, this.context);
  }

  /** The tag of this `resourceId`, `key`, `value`. Makes no request. */
  tag(resourceId: string, key: string, value: string): Tag {
    return new Tag({ resourceId, key, value }, this.context);
  }

  /** The volume of this `id`. Makes no request. */
  volume(id: string): Volume {
    return new Volume({ id }, this.context);
  }

  /** The vpc of this `id`. Makes no request. */
  vpc(id: string): Vpc {
    return new Vpc({ id }, this.context);
  }

  /**
   * Launches the specified number of instances using an AMI for which you have permissions.
   *
   * Calls [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
   * Resolves to the resources, with the data of the response.
   */
  async createInstances(input: RunInstancesCommandInput, options?: CallOptions): Promise<Instance[]> {
    const output = await this.ask(new RunInstancesCommand(input), options);
    return (output.Instances ?? []).map(
      (instance) => new Instance({ id: present(instance.InstanceId, "InstanceId") }, this.context, instance),
    );
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
  async createKeyPair(input: CreateKeyPairCommandInput, options?: CallOptions): Promise<KeyPair> {
    const output = await this.ask(new CreateKeyPairCommand(input), options);
    const data = withoutMetadata(output);
    return new KeyPair({ name: present(data.KeyName, "KeyName") }, this.context, data);
  }

  /**
   * Creates a security group.
   *
   * Calls
   * [CreateSecurityGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html).
   * Resolves to the resource.
   */
  async createSecurityGroup(
    input: CreateSecurityGroupCommandInput,
    options?: CallOptions,
  ): Promise<SecurityGroup> {
    const output = await this.ask(new CreateSecurityGroupCommand(input), options);
    return new SecurityGroup({ id: present(output.GroupId, "GroupId") }, this.context);
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
  async createSubnet(input: CreateSubnetCommandInput, options?: CallOptions): Promise<Subnet> {
    const output = await this.ask(new CreateSubnetCommand(input), options);
    const data = present(output.Subnet, "Subnet");
    return new Subnet({ id: present(data.SubnetId, "SubnetId") }, this.context, data);
  }

  /**
   * Creates an EBS volume that can be attached to an instance in the same Availability Zone.
   *
   * Calls [CreateVolume](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html).
   * Resolves to the resource.
   */
  async createVolume(input: CreateVolumeCommandInput = {}, options?: CallOptions): Promise<Volume> {
    const output = await this.ask(new CreateVolumeCommand(input), options);
    const data = withoutMetadata(output);
    return new Volume({ id: present(data.VolumeId, "VolumeId") }, this.context, data);
  }

  /**
   * Creates a VPC with the specified CIDR blocks.
   *
   * Calls [CreateVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html).
   * Resolves to the resource.
   */
  async createVpc(input: CreateVpcCommandInput = {}, options?: CallOptions): Promise<Vpc> {
    const output = await this.ask(new CreateVpcCommand(input), options);
    const data = present(output.Vpc, "Vpc");
    return new Vpc({ id: present(data.VpcId, "VpcId") }, this.context, data);
  }

  /**
   * Imports the public key from an RSA or ED25519 key pair that you created using a third-party tool.
   * You give Amazon Web Services only the public key. The private key is never transferred between you
   * and Amazon Web Services.
   *
   * Calls
   * [ImportKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html).
   * Resolves to the resource.
   */
  async importKeyPair(input: ImportKeyPairCommandInput, options?: CallOptions): Promise<KeyPairInfo> {
    const output = await this.ask(new ImportKeyPairCommand(input), options);
    return new KeyPairInfo({ name: present(output.KeyName, "KeyName") }, this.context);
  }

  /**
   * Registers an AMI. When you're creating an instance-store backed AMI, registering the AMI is the
   * final step in the creation process. For more information about creating AMIs, see
   * [Create an AMI from a snapshot](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/creating-an-ami-ebs.html#creating-launching-ami-from-snapshot)
   * and
   * [Create an instance-store backed AMI](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/creating-an-ami-instance-store.html)
   * in the *Amazon EC2 User Guide*.
   *
   * Calls
   * [RegisterImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html).
   * Resolves to the resource.
   */
  async registerImage(input: RegisterImageCommandInput, options?: CallOptions): Promise<Image> {
    const output = await this.ask(new RegisterImageCommand(input), options);
    return new Image({ id: present(output.ImageId, "ImageId") }, this.context);
  }

  /**
   * Disassociates a subnet or gateway from a route table.
   *
   * Calls
   * [DisassociateRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html).
   */
  async disassociateRouteTable(
    input: DisassociateRouteTableCommandInput,
    options?: CallOptions,
  ): Promise<DisassociateRouteTableCommandOutput> {
    return this.ask(new DisassociateRouteTableCommand(input), options);
  }

  /**
   * Puts tags on any resources of EC2, by their ids. Resolves to the tags that are there now: each of the tags
   * on the first resource, then on the next, as in boto3.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   */
  createTags(input: CreateTagsCommandInput, options?: CallOptions): Promise<Tag[]> {
    return createTagsOf(this, input, options);
  }
}
