// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type ECSClient,
  ListServicesCommand,
  type ListServicesCommandInput,
  type ListServicesCommandOutput,
} from "@aws-sdk/client-ecs";
import { Collection } from "../../../../../src/core/collection/collection.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Listing } from "../../../../../src/core/query/listing.js";
import { Service } from "./service.js";

/** What `filter` takes: the input of ListServices, less what the collection fills in. */
export type ServiceFilter = Omit<ListServicesCommandInput, "cluster" | "nextToken">;

const listing: Listing = {
  operation: "ListServices",
  members: [
    "cluster",
    "nextToken",
    "maxResults",
    "launchType",
    "schedulingStrategy",
    "resourceManagementType",
  ],
  selectors: { launchType: "text", schedulingStrategy: "text" },
  tokens: ["nextToken"],
  pageSize: { member: "maxResults", max: 100 },
};

/**
 * Services that
 * [ListServices](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class ServiceCollection extends Collection<
  ECSClient,
  Service,
  ServiceFilter,
  ListServicesCommandOutput
> {
  static override readonly collectionName: string = "ServiceCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: ListServicesCommandInput): ListServicesCommand {
    return new ListServicesCommand(input);
  }

  protected override resources(output: ListServicesCommandOutput): Service[] {
    return (output.serviceArns ?? []).map(
      (service) => new Service({ cluster: this.fixed("cluster"), arn: service }, this.context),
    );
  }

  protected override nextToken(output: ListServicesCommandOutput): object | undefined {
    return pageToken({ nextToken: output.nextToken });
  }
}
