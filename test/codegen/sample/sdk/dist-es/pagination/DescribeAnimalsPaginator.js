import { createPaginator } from "@smithy/core";
import { DescribeAnimalsCommand } from "../commands/index.js";
import { ZooClient } from "../ZooClient.js";
export const paginateDescribeAnimals = createPaginator(
  ZooClient,
  DescribeAnimalsCommand,
  "NextToken",
  "NextToken",
  "MaxResults",
);
