// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DeleteVpcEndpointsCommand,
  type DeleteVpcEndpointsCommandInput,
  type DeleteVpcEndpointsCommandOutput,
  DescribeVpcEndpointsCommand,
  type DescribeVpcEndpointsCommandOutput,
  type EC2Client,
  ModifyVpcEndpointCommand,
  type ModifyVpcEndpointCommandInput,
  type ModifyVpcEndpointCommandOutput,
  type VpcEndpoint as Shape,
} from "@aws-sdk/client-ec2";
import { batchId } from "../../core/batch/batch-id.js";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { outputOrThrow } from "../../core/call/response/output-or-throw.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { type PolicyDocument, parsePolicy } from "../../core/resource/attributes/documents.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import { Tag } from "./tag.js";
import { Vpc } from "./vpc.js";

/** `meta.identifiers` of VpcEndpoint. */
export interface VpcEndpointIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A private connection from a VPC to a service. boto3 has no resource for it. Created by
 * `ec2.vpcEndpoint(id)`, without a request.
 */
export class VpcEndpoint extends LoadableResource<EC2Client, Shape, VpcEndpointIdentifiers> {
  static override readonly resourceName: string = "VpcEndpoint";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    status: "state",
    type: "vpcEndpointType",
    created: "creationTimestamp",
  };
  static override readonly notFoundErrors: readonly string[] = ["InvalidVpcEndpointId.NotFound"];
  static override readonly bulkSize: number = 200;

  /** The ID of the endpoint. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the endpoint. */
  get vpcEndpointId(): string {
    return this.identifiers.id;
  }

  /**
   * The type of endpoint.
   *
   * For more information about the types of VPC endpoints, see
   * [VPC endpoints](https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html#concepts-vpc-endpoints)
   * in the *Amazon Web Services PrivateLink User Guide*.
   */
  get vpcEndpointType(): Shape["VpcEndpointType"] {
    return this.attribute("VpcEndpointType");
  }

  /** The ID of the VPC to which the endpoint is associated. */
  get vpcId(): Shape["VpcId"] {
    return this.attribute("VpcId");
  }

  /** The name of the service to which the endpoint is associated. */
  get serviceName(): Shape["ServiceName"] {
    return this.attribute("ServiceName");
  }

  /** The state of the endpoint. */
  get state(): Shape["State"] {
    return this.attribute("State");
  }

  /** The policy document associated with the endpoint, if applicable. */
  get policyDocument(): PolicyDocument | undefined {
    return parsePolicy(this.attribute("PolicyDocument"), "PolicyDocument");
  }

  /** (Gateway endpoint) The IDs of the route tables associated with the endpoint. */
  get routeTableIds(): NonNullable<Shape["RouteTableIds"]> {
    return this.attribute("RouteTableIds") ?? [];
  }

  /**
   * (Interface, Gateway Load Balancer endpoints, Resource, ServiceNetwork, and Tunnel endpoints only)
   * The subnets for the endpoint.
   */
  get subnetIds(): NonNullable<Shape["SubnetIds"]> {
    return this.attribute("SubnetIds") ?? [];
  }

  /**
   * (Interface, Resource, ServiceNetwork, and Tunnel endpoints only) Information about the security
   * groups that are associated with the network interface.
   */
  get groups(): NonNullable<Shape["Groups"]> {
    return this.attribute("Groups") ?? [];
  }

  /** The IP address type for the endpoint. */
  get ipAddressType(): Shape["IpAddressType"] {
    return this.attribute("IpAddressType");
  }

  /** The DNS options for the endpoint. */
  get dnsOptions(): Shape["DnsOptions"] {
    return this.attribute("DnsOptions");
  }

  /** (Interface endpoint) Indicates whether the VPC is associated with a private hosted zone. */
  get privateDnsEnabled(): Shape["PrivateDnsEnabled"] {
    return this.attribute("PrivateDnsEnabled");
  }

  /** Indicates whether the endpoint is being managed by its service. */
  get requesterManaged(): Shape["RequesterManaged"] {
    return this.attribute("RequesterManaged");
  }

  /**
   * (Interface, Gateway Load Balancer endpoints, Resource, ServiceNetwork, and Tunnel endpoints only)
   * The network interfaces for the endpoint.
   */
  get networkInterfaceIds(): NonNullable<Shape["NetworkInterfaceIds"]> {
    return this.attribute("NetworkInterfaceIds") ?? [];
  }

  /** (Interface endpoint) The DNS entries for the endpoint. */
  get dnsEntries(): NonNullable<Shape["DnsEntries"]> {
    return this.attribute("DnsEntries") ?? [];
  }

  /** The date and time that the endpoint was created. */
  get creationTimestamp(): Shape["CreationTimestamp"] {
    return this.attribute("CreationTimestamp");
  }

  /** The tags assigned to the endpoint. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The ID of the Amazon Web Services account that owns the endpoint. */
  get ownerId(): Shape["OwnerId"] {
    return this.attribute("OwnerId");
  }

  /** The last error that occurred for endpoint. */
  get lastError(): Shape["LastError"] {
    return this.attribute("LastError");
  }

  /** Array of IPv4 prefixes. */
  get ipv4Prefixes(): NonNullable<Shape["Ipv4Prefixes"]> {
    return this.attribute("Ipv4Prefixes") ?? [];
  }

  /** Array of IPv6 prefixes. */
  get ipv6Prefixes(): NonNullable<Shape["Ipv6Prefixes"]> {
    return this.attribute("Ipv6Prefixes") ?? [];
  }

  /** Reason for the failure. */
  get failureReason(): Shape["FailureReason"] {
    return this.attribute("FailureReason");
  }

  /** The Amazon Resource Name (ARN) of the service network. */
  get serviceNetworkArn(): Shape["ServiceNetworkArn"] {
    return this.attribute("ServiceNetworkArn");
  }

  /** The Amazon Resource Name (ARN) of the resource configuration. */
  get resourceConfigurationArn(): Shape["ResourceConfigurationArn"] {
    return this.attribute("ResourceConfigurationArn");
  }

  /** The Region where the service is hosted. */
  get serviceRegion(): Shape["ServiceRegion"] {
    return this.attribute("ServiceRegion");
  }

  /** The payer responsibility settings for the endpoint. */
  get payerResponsibilities(): NonNullable<Shape["PayerResponsibilities"]> {
    return this.attribute("PayerResponsibilities") ?? [];
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

  /** The VPC referenced by `VpcId`, or `undefined`. Makes no request; load the resource first. */
  get vpc(): Vpc | undefined {
    const id = this.attribute("VpcId");
    return id ? new Vpc({ id }, this.context) : undefined;
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
   * Deletes the specified VPC endpoints.
   *
   * Calls
   * [DeleteVpcEndpoints](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html).
   *
   * @throws `BatchActionError` if the response reports a failure
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteVpcEndpointsCommandInput, "VpcEndpointIds">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteVpcEndpointsCommandOutput>> {
    const command = new DeleteVpcEndpointsCommand({ ...sdkInput(input), VpcEndpointIds: [this.id] });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.retire(command, options);
      return outputOrThrow(`${this.toString()}.delete`, output, (answer) =>
        (answer.Unsuccessful ?? []).map((failure) => ({
          id: batchId(failure.ResourceId),
          code: failure.Error?.Code ?? "",
          message: failure.Error?.Message ?? "",
        })),
      );
    });
  }

  /**
   * Modifies attributes of a specified VPC endpoint. The attributes that you can modify depend on the
   * type of VPC endpoint (interface, gateway, or Gateway Load Balancer). For more information, see the
   * [Amazon Web Services PrivateLink Guide](https://docs.aws.amazon.com/vpc/latest/privatelink/).
   *
   * `PolicyDocument` takes an object, or its JSON text.
   *
   * Calls
   * [ModifyVpcEndpoint](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html).
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async modify<DryRun extends boolean = false>(
    input: WithDocuments<
      ReadonlyInput<Omit<ModifyVpcEndpointCommandInput, "VpcEndpointId">>,
      "PolicyDocument",
      PolicyDocument
    > = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ModifyVpcEndpointCommandOutput>> {
    const command = new ModifyVpcEndpointCommand({
      ...documentTexts<Omit<ModifyVpcEndpointCommandInput, "VpcEndpointId">, "PolicyDocument">(
        input,
        "PolicyDocument",
      ),
      VpcEndpointId: this.id,
    });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Deletes the VPC endpoint if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteVpcEndpoints](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidVpcEndpointId.NotFound", "InvalidVpcEndpoint.NotFound"], () =>
      this.delete({}, options),
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeVpcEndpointsCommand({ VpcEndpointIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeVpcEndpointsCommand({ Filters: [{ Name: "vpc-endpoint-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.VpcEndpoints ?? [], (found) => found.VpcEndpointId);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State;
  }
}

/** The attributes in a response of DescribeVpcEndpoints. */
function pick(output: DescribeVpcEndpointsCommandOutput): Shape | undefined {
  return output.VpcEndpoints?.[0];
}
