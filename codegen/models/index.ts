import type { ServiceModel } from "../model/index.js";
import { cloudformation } from "./cloudformation/index.js";
import { cloudwatch } from "./cloudwatch/index.js";
import { dynamodb } from "./dynamodb/index.js";
import { ec2 } from "./ec2/index.js";
import { elb } from "./elb/index.js";
import { elbv2 } from "./elbv2/index.js";
import { glacier } from "./glacier/index.js";
import { iam } from "./iam/index.js";
import { s3 } from "./s3/index.js";
import { sns } from "./sns/index.js";
import { sqs } from "./sqs/index.js";

/** Every service that the generator writes. */
export const services: readonly ServiceModel[] = [
  cloudformation,
  cloudwatch,
  dynamodb,
  ec2,
  elb,
  elbv2,
  glacier,
  iam,
  s3,
  sns,
  sqs,
];
