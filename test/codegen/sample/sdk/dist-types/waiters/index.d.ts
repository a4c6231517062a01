import type { WaiterConfiguration, WaiterResult } from "@smithy/core/client";
import type {
  DescribeAnimalsCommandInput,
  DescribeAnimalsCommandOutput,
} from "../commands/DescribeAnimalsCommand.js";
import type { ListFeedingsCommandInput, ListFeedingsCommandOutput } from "../commands/ListFeedingsCommand.js";
import type { ZooClient } from "../ZooClient.js";

export declare const waitUntilAnimalAwake: (
  params: WaiterConfiguration<ZooClient>,
  input: DescribeAnimalsCommandInput,
) => Promise<WaiterResult<DescribeAnimalsCommandOutput>>;
export declare const waitUntilFeedingsDone: (
  params: WaiterConfiguration<ZooClient>,
  input: ListFeedingsCommandInput,
) => Promise<WaiterResult<ListFeedingsCommandOutput>>;
