// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AssociateRouteTableCommand,
  type AssociateRouteTableCommandInput,
  CreateRouteCommand,
  type CreateRouteCommandInput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteRouteTableCommand,
  type DeleteRouteTableCommandInput,
  type DeleteRouteTableCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeRouteTablesCommand,
  type DescribeRouteTablesCommandOutput,
  type EC2Client,
  type RouteTable as Shape,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { newlyCreated } from "../../core/resource/resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import { RouteTableAssociation } from "./route-table-association.js";
import { Route } from "./route.js";
import { Tag } from "./tag.js";
import { Vpc } from "./vpc.js";

/** `meta.identifiers` of RouteTable. */
export interface RouteTableIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A set of routes for the traffic from subnets and gateways. Created by `ec2.routeTable(id)`, without
 * a request.
 */
export class RouteTable extends LoadableResource<EC2Client, Shape, RouteTableIdentifiers> {
  static override readonly resourceName: string = "RouteTable";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    main: "associations",
    subnets: "associations",
  };
  static override readonly notFoundErrors: readonly string[] = ["InvalidRouteTableID.NotFound"];
  static override readonly bulkSize: number = 200;

  /** The ID of the route table. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the route table. */
  get routeTableId(): string {
    return this.identifiers.id;
  }

  /** The associations between the route table and your subnets or gateways. */
  get associationsAttribute(): NonNullable<Shape["Associations"]> {
    return this.attribute("Associations") ?? [];
  }

  /** Any virtual private gateway (VGW) propagating routes. */
  get propagatingVgws(): NonNullable<Shape["PropagatingVgws"]> {
    return this.attribute("PropagatingVgws") ?? [];
  }

  /** The routes in the route table. */
  get routesAttribute(): NonNullable<Shape["Routes"]> {
    return this.attribute("Routes") ?? [];
  }

  /** Any tags assigned to the route table. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The ID of the VPC. */
  get vpcId(): NonNullable<Shape["VpcId"]> {
    return this.requiredAttribute("VpcId");
  }

  /** The ID of the Amazon Web Services account that owns the route table. */
  get ownerId(): Shape["OwnerId"] {
    return this.attribute("OwnerId");
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
   * Its route table associations, with their data from `Associations[]`. Makes no request; load the
   * resource first.
   */
  get associations(): RouteTableAssociation[] {
    return (this.attribute("Associations") ?? []).flatMap((association) =>
      association.RouteTableAssociationId
        ? [new RouteTableAssociation({ id: association.RouteTableAssociationId }, this.context, association)]
        : [],
    );
  }

  /** Its routes, with their data from `Routes[]`. Makes no request; load the resource first. */
  get routes(): Route[] {
    return (this.attribute("Routes") ?? []).flatMap((route) => {
      const destinationCidrBlock =
        route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId;
      return destinationCidrBlock
        ? [new Route({ routeTableId: this.id, destinationCidrBlock }, this.context, route)]
        : [];
    });
  }

  /** The VPC referenced by `VpcId`. Makes no request; load the resource first. */
  get vpc(): Vpc {
    return new Vpc({ id: this.requiredAttribute("VpcId") }, this.context);
  }

  /**
   * Associates a subnet in your VPC or an internet gateway or virtual private gateway attached to your
   * VPC with a route table in your VPC. This association causes traffic from the subnet or gateway to be
   * routed according to the routes in the route table. The action returns an association ID, which you
   * need in order to disassociate the route table later. A route table can be associated with multiple
   * subnets.
   *
   * Calls
   * [AssociateRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteTable.html).
   * Resolves to the resource.
   */
  async associateWithSubnet<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AssociateRouteTableCommandInput, "RouteTableId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, RouteTableAssociation>> {
    const command = new AssociateRouteTableCommand({ ...sdkInput(input), RouteTableId: this.id });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
      return new RouteTableAssociation({ id: present(output.AssociationId, "AssociationId") }, this.context);
    });
  }

  /**
   * Creates a route in a route table within a VPC.
   *
   * Calls [CreateRoute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html).
   * Resolves to the resource.
   */
  async createRoute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateRouteCommandInput, "RouteTableId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Route>> {
    const command = new CreateRouteCommand({ ...sdkInput(input), RouteTableId: this.id });
    return unlessDryRun(this.context, command, options, async () => {
      // Created before the call: an input without identifiers must not be sent.
      const made = newlyCreated(
        new Route(
          {
            routeTableId: this.id,
            destinationCidrBlock:
              plainInput(input).DestinationCidrBlock ??
              plainInput(input).DestinationIpv6CidrBlock ??
              plainInput(input).DestinationPrefixListId ??
              "",
          },
          this.context,
        ),
      );
      await this.act(command, options);
      return made;
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
   * Deletes the specified route table. You must disassociate the route table from any subnets before you
   * can delete it. You can't delete the main route table.
   *
   * Calls
   * [DeleteRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteRouteTableCommandInput, "RouteTableId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteRouteTableCommandOutput>> {
    const command = new DeleteRouteTableCommand({ ...sdkInput(input), RouteTableId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Deletes the route table if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidRouteTableID.NotFound"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeRouteTablesCommand({ RouteTableIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeRouteTablesCommand({ Filters: [{ Name: "route-table-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.RouteTables ?? [], (found) => found.RouteTableId);
  }
}

/** The attributes in a response of DescribeRouteTables. */
function pick(output: DescribeRouteTablesCommandOutput): Shape | undefined {
  return output.RouteTables?.[0];
}
