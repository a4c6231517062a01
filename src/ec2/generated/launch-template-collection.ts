// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeLaunchTemplatesCommand,
  type DescribeLaunchTemplatesCommandInput,
  type DescribeLaunchTemplatesCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { LaunchTemplate } from "./launch-template.js";

/** What `filter` takes: the input of DescribeLaunchTemplates, less what the collection fills in. */
export type LaunchTemplateFilter = Omit<DescribeLaunchTemplatesCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeLaunchTemplates",
  members: [
    "DryRun",
    "LaunchTemplateIds",
    "LaunchTemplateNames",
    "Filters",
    "NextToken",
    "MaxResults",
    "IncludeManagedResources",
  ],
  selectors: { LaunchTemplateIds: "ids", LaunchTemplateNames: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: {
    member: "MaxResults",
    notWith: ["LaunchTemplateIds", "LaunchTemplateNames"],
    default: 200,
    min: 1,
    max: 200,
  },
  maxValues: 200,
};

/**
 * Launch templates that
 * [DescribeLaunchTemplates](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class LaunchTemplateCollection extends Collection<
  EC2Client,
  LaunchTemplate,
  LaunchTemplateFilter,
  DescribeLaunchTemplatesCommandOutput
> {
  static override readonly collectionName: string = "LaunchTemplateCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeLaunchTemplatesCommandInput): DescribeLaunchTemplatesCommand {
    return new DescribeLaunchTemplatesCommand(input);
  }

  protected override resources(output: DescribeLaunchTemplatesCommandOutput): LaunchTemplate[] {
    return (output.LaunchTemplates ?? []).map(
      (template) =>
        new LaunchTemplate(
          { id: present(template.LaunchTemplateId, "LaunchTemplateId") },
          this.context,
          template,
        ),
    );
  }

  protected override nextToken(output: DescribeLaunchTemplatesCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
