import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DescribeInstancesCommand, type DescribeInstancesCommandInput, EC2Client } from "@aws-sdk/client-ec2";
import { ElasticLoadBalancingClient } from "@aws-sdk/client-elastic-load-balancing";
import { ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import { ListObjectsV2Command, type ListObjectsV2CommandInput, S3Client } from "@aws-sdk/client-s3";
import { SNSClient } from "@aws-sdk/client-sns";
import { SQSClient } from "@aws-sdk/client-sqs";
import { mockClient } from "aws-sdk-client-mock";
import { DynamoDBResource } from "../../src/dynamodb/index.js";
import { EC2Resource } from "../../src/ec2/index.js";
import { ELBResource } from "../../src/elb/index.js";
import { ELBv2Resource } from "../../src/elbv2/index.js";
import { S3Resource } from "../../src/s3/index.js";
import { SNSResource } from "../../src/sns/index.js";
import { SQSResource } from "../../src/sqs/index.js";

// Roots of real clients whose `send` is mocked, each with its own client.

const config = { region: "eu-west-1", credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" } };

export function mockedEC2() {
  const client = new EC2Client(config);
  return { client, mock: mockClient(client), ec2: new EC2Resource({ client }) };
}

export function mockedS3() {
  const client = new S3Client(config);
  return { client, mock: mockClient(client), s3: new S3Resource({ client }) };
}

export function mockedDynamoDB() {
  const client = new DynamoDBClient(config);
  return { client, mock: mockClient(client), dynamodb: new DynamoDBResource({ client }) };
}

export function mockedELB() {
  const client = new ElasticLoadBalancingClient(config);
  return { client, mock: mockClient(client), elb: new ELBResource({ client }) };
}

export function mockedELBv2() {
  const client = new ElasticLoadBalancingV2Client(config);
  return { client, mock: mockClient(client), elbv2: new ELBv2Resource({ client }) };
}

export function mockedSNS() {
  const client = new SNSClient(config);
  return { client, mock: mockClient(client), sns: new SNSResource({ client }) };
}

export function mockedSQS() {
  const client = new SQSClient(config);
  return { client, mock: mockClient(client), sqs: new SQSResource({ client }) };
}

/** The part of a mock that is read: its calls, with the command and the options of each. */
interface Mock {
  calls(): { readonly args: readonly unknown[] }[];
}

interface SentCommand {
  readonly constructor: { readonly name: string };
  readonly input: Record<string, unknown>;
}

function commandsOf(mock: Mock): SentCommand[] {
  return mock.calls().map((call) => call.args[0] as SentCommand);
}

/** The names of all operations that were called, in order. */
export function operationsOf(mock: Mock): string[] {
  return commandsOf(mock).map((command) => command.constructor.name.replace(/Command$/, ""));
}

/** The inputs of all calls in order, or of those of one operation. */
export function inputsOf(mock: Mock, operation?: string): Record<string, unknown>[] {
  return commandsOf(mock)
    .filter((command) => operation === undefined || command.constructor.name === `${operation}Command`)
    .map(({ input }) => input);
}

/** The options of each call of the client. */
export function optionsOf(mock: Mock): { readonly abortSignal?: AbortSignal }[] {
  return mock.calls().map((call) => call.args[1] as { readonly abortSignal?: AbortSignal });
}

/** A page token that contains the number of a page, and that number. */
const tokenOf = (page: number): string => `page-${page}`;
const pageOf = (token: string | undefined): number => Number(token?.slice("page-".length) ?? 0);

/** Makes DescribeInstances return these ids page by page, whatever the requested page size. */
export function answerInstances(
  mock: ReturnType<typeof mockedEC2>["mock"],
  ...pages: readonly string[][]
): void {
  mock.on(DescribeInstancesCommand).callsFake(({ NextToken }: DescribeInstancesCommandInput) => {
    const page = pageOf(NextToken);
    const Instances = (pages[page] ?? []).map((InstanceId) => ({ InstanceId, State: { Name: "running" } }));
    return {
      Reservations: Instances.length > 0 ? [{ Instances }] : [],
      ...(page + 1 < pages.length && { NextToken: tokenOf(page + 1) }),
    };
  });
}

/** Makes ListObjectsV2 return these keys page by page. */
export function answerObjects(
  mock: ReturnType<typeof mockedS3>["mock"],
  ...pages: readonly string[][]
): void {
  mock.on(ListObjectsV2Command).callsFake(({ ContinuationToken }: ListObjectsV2CommandInput) => {
    const page = pageOf(ContinuationToken);
    return {
      Contents: (pages[page] ?? []).map((Key) => ({ Key, Size: Key.length })),
      ...(page + 1 < pages.length && { NextContinuationToken: tokenOf(page + 1), IsTruncated: true }),
    };
  });
}

/** All values of an iterable. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
