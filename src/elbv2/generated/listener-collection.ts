// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeListenersCommand,
  type DescribeListenersCommandInput,
  type DescribeListenersCommandOutput,
  type ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { Listener } from "./listener.js";

/** What `filter` takes: the input of DescribeListeners, less what the collection fills in. */
export type ListenerFilter = Omit<DescribeListenersCommandInput, "Marker">;

const listing: Listing = {
  operation: "DescribeListeners",
  members: ["LoadBalancerArn", "ListenerArns", "Marker", "PageSize"],
  selectors: { ListenerArns: "ids", LoadBalancerArn: "text" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["ListenerArns"], max: 400 },
  maxValues: 20,
};

/**
 * Listeners that
 * [DescribeListeners](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class ListenerCollection extends Collection<
  ElasticLoadBalancingV2Client,
  Listener,
  ListenerFilter,
  DescribeListenersCommandOutput
> {
  static override readonly collectionName: string = "ListenerCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeListenersCommandInput): DescribeListenersCommand {
    return new DescribeListenersCommand(input);
  }

  protected override resources(output: DescribeListenersCommandOutput): Listener[] {
    return (output.Listeners ?? []).map(
      (listener) =>
        new Listener({ arn: present(listener.ListenerArn, "ListenerArn") }, this.context, listener),
    );
  }

  protected override nextToken(output: DescribeListenersCommandOutput): object | undefined {
    return pageToken({ Marker: output.NextMarker });
  }
}
