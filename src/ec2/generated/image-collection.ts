// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeImagesCommand,
  type DescribeImagesCommandInput,
  type DescribeImagesCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { Image } from "./image.js";

/** What `filter` takes: the input of DescribeImages, less what the collection fills in. */
export type ImageFilter = Omit<DescribeImagesCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeImages",
  members: [
    "ExecutableUsers",
    "ImageIds",
    "Owners",
    "IncludeDeprecated",
    "IncludeDisabled",
    "MaxResults",
    "NextToken",
    "DryRun",
    "Filters",
  ],
  selectors: { ImageIds: "ids", Owners: "ids", ExecutableUsers: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["ImageIds"], default: 1000, min: 1, max: 1000 },
  maxValues: 200,
};

/**
 * Images that
 * [DescribeImages](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class ImageCollection extends Collection<EC2Client, Image, ImageFilter, DescribeImagesCommandOutput> {
  static override readonly collectionName: string = "ImageCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeImagesCommandInput): DescribeImagesCommand {
    return new DescribeImagesCommand(input);
  }

  protected override resources(output: DescribeImagesCommandOutput): Image[] {
    return (output.Images ?? []).map(
      (image) => new Image({ id: present(image.ImageId, "ImageId") }, this.context, image),
    );
  }

  protected override nextToken(output: DescribeImagesCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
