import { EC2Client, paginateDescribeInstances } from "@aws-sdk/client-ec2";
import type { Ready } from "./ready.js";

export function start(): Ready {
  return [new EC2Client({ region: "eu-west-1" }), paginateDescribeInstances];
}
