// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeKeyPairsCommand,
  type DescribeKeyPairsCommandInput,
  type DescribeKeyPairsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { KeyPairInfo } from "./key-pair-info.js";

/** What `filter` takes: the input of DescribeKeyPairs, less what the collection fills in. */
export type KeyPairInfoFilter = DescribeKeyPairsCommandInput;

const listing: Listing = {
  operation: "DescribeKeyPairs",
  members: ["KeyNames", "KeyPairIds", "IncludePublicKey", "DryRun", "Filters"],
  selectors: { KeyNames: "ids", KeyPairIds: "ids", Filters: "filters" },
  tokens: [],
  maxValues: 200,
};

/**
 * Key pairs that
 * [DescribeKeyPairs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class KeyPairInfoCollection extends Collection<
  EC2Client,
  KeyPairInfo,
  KeyPairInfoFilter,
  DescribeKeyPairsCommandOutput
> {
  static override readonly collectionName: string = "KeyPairInfoCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeKeyPairsCommandInput): DescribeKeyPairsCommand {
    return new DescribeKeyPairsCommand(input);
  }

  protected override resources(output: DescribeKeyPairsCommandOutput): KeyPairInfo[] {
    return (output.KeyPairs ?? []).map(
      (info) => new KeyPairInfo({ name: present(info.KeyName, "KeyName") }, this.context, info),
    );
  }

  protected override nextToken(): undefined {
    // The service answers everything at once.
    return undefined;
  }
}
