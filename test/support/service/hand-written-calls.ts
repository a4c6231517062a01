import { GetItemCommand } from "@aws-sdk/client-dynamodb";
import { CloudFormationResource } from "../../../src/cloudformation/index.js";
import { CloudWatchResource } from "../../../src/cloudwatch/index.js";
import type { CallOptions } from "../../../src/core/call/call-options.js";
import type { ClientLike } from "../../../src/core/client/client-like.js";
import { DynamoDBResource, update } from "../../../src/dynamodb/index.js";
import { GlacierResource } from "../../../src/glacier/index.js";
import { IAMResource } from "../../../src/iam/index.js";
import { SNSResource } from "../../../src/sns/index.js";
import { SQSResource } from "../../../src/sqs/index.js";

/** The configuration of clients, or one stub for all of them. */
type Config =
  | { readonly client: ClientLike }
  | {
      readonly region: string;
      readonly endpoint: string;
      readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
      readonly maxAttempts: number;
    };

/** The roots of the services whose resources have methods written by hand, beside S3 and EC2. */
export function rootsWith(config: Config) {
  const cloudformation = new CloudFormationResource(config);
  const cloudwatch = new CloudWatchResource(config);
  const dynamodb = new DynamoDBResource(config);
  const glacier = new GlacierResource(config);
  const iam = new IAMResource(config);
  const sqs = new SQSResource(config);
  const queueUrl = "https://sqs.eu-west-1.amazonaws.com/123456789012/q";
  return {
    cloudformation,
    cloudwatch,
    dynamodb,
    glacier,
    iam,
    stack: cloudformation.stack("s"),
    metric: cloudwatch.metric("N", "M"),
    table: dynamodb.table("t"),
    vault: glacier.vault("-", "v"),
    role: iam.role("r"),
    policy: iam.policy("arn:aws:iam::123456789012:policy/p"),
    topic: new SNSResource(config).topic("arn:aws:sns:eu-west-1:123456789012:t"),
    queue: sqs.queue(queueUrl),
    message: sqs.message(queueUrl, "receipt"),
  };
}

type Roots = ReturnType<typeof rootsWith>;

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const RANGE = { StartTime: new Date(0), EndTime: new Date(3_600_000) };
const TEMPLATE = { Resources: { Topic: { Type: "AWS::SNS::Topic" } } };
const KEY = { id: "a" };
const PIECE = 2 ** 20;

/** Calls of each of them, by what they do. Each makes a request. */
export const HAND_WRITTEN_CALLS: Readonly<
  Record<string, (roots: Roots, options: CallOptions) => Promise<unknown>>
> = {
  "deploy a stack": ({ stack }, options) => stack.deploy(TEMPLATE, options),
  "detect drift": ({ stack }, options) => stack.drift(options),
  "follow events": ({ stack }, options) => all(stack.follow(options)),
  "read a template": ({ stack }, options) => stack.template({}, options),
  "wait for a stack": ({ stack }, options) => stack.waitUntilCreateComplete(options),
  "wait for an operation": ({ cloudformation }, options) =>
    cloudformation.stackSet("s").waitForOperation("o", options),
  "get the data of a metric": ({ metric }, options) =>
    metric.getData({ ...RANGE, Stat: "Sum", Period: 60 }, options),
  "put data": ({ metric }, options) => metric.putData([1, 2], options),
  "read statistics": ({ metric }, options) =>
    metric.statistics({ ...RANGE, Period: 60, Statistics: ["Sum"] }, options),
  "wait for an alarm": ({ cloudwatch }, options) => cloudwatch.alarm("a").waitUntilInState("OK", options),
  "read the history of an alarm": ({ cloudwatch }, options) => cloudwatch.alarm("a").history({}, options),
  "delete alarms": ({ cloudwatch }, options) => cloudwatch.alarms.of(["a", "b"]).delete({}, options),
  "get an item": ({ table }, options) => table.items.get(KEY, options),
  "put an item": ({ table }, options) => table.items.put(KEY, options),
  "update an item": ({ table }, options) => table.items.update(KEY, update().set("x", 1), options),
  "delete an item": ({ table }, options) => table.items.delete(KEY, options),
  "query items": ({ table }, options) => table.items.query(KEY).with(options).toArray(),
  "count items": ({ table }, options) => table.items.scan().with(options).count(),
  "scan in parallel": ({ table }, options) => all(table.items.scan().with(options).parallel({ segments: 1 })),
  "delete items": ({ table }, options) => table.items.scan().all().delete(options),
  "update items": ({ table }, options) => table.items.scan().all().update(update().set("x", 1), options),
  "get many items": ({ table }, options) => all(table.items.batchGet([KEY], options)),
  "get items of many tables": ({ dynamodb }, options) =>
    all(dynamodb.batchGet([{ table: "t", key: KEY }], options)),
  "write items": ({ table }, options) => table.batchWriter(options).run((writer) => writer.put(KEY)),
  "write in a transaction": ({ dynamodb }, options) =>
    dynamodb.transactWrite([{ table: "t", put: KEY }], options),
  "read in a transaction": ({ dynamodb }, options) =>
    dynamodb.transactGet([{ table: "t", key: KEY }], options),
  "execute a statement": ({ dynamodb }, options) =>
    dynamodb.statements("SELECT * FROM t").with(options).toArray(),
  "send native values": ({ dynamodb }, options) =>
    dynamodb.send(GetItemCommand, { TableName: "t", Key: KEY }, options),
  "set a time to live": ({ table }, options) => table.enableTimeToLive("x", options),
  "wait for an index": ({ table }, options) => table.waitUntilIndexActive("i", options),
  "read a stream": ({ table }, options) => all(table.stream({ from: "oldest", ...options })),
  "upload an archive": ({ vault }, options) => vault.upload(Buffer.alloc(10), options),
  "upload an archive in parts": ({ vault }, options) =>
    vault.upload(Buffer.alloc(3 * PIECE), { partSize: PIECE, ...options }),
  "wait for a job": ({ vault }, options) => vault.job("j").waitUntilCompleted(options),
  "read authorization details": ({ iam }, options) => iam.authorizationDetails({}, options),
  "read the credential report": ({ iam }, options) => iam.credentialReport(options),
  "delete a role with all it has": ({ role }, options) => role.delete({ force: true }, options),
  "delete a user with all it has": ({ iam }, options) => iam.user("u").delete({ force: true }, options),
  "delete a policy with its versions": ({ policy }, options) => policy.delete({ force: true }, options),
  "prune versions": ({ policy }, options) => policy.pruneVersions(1, options),
  "read what was last accessed": ({ role }, options) => role.serviceLastAccessed(options),
  "simulate permissions": ({ role }, options) => role.simulate(["s3:*"], options),
  "publish messages": ({ topic }, options) => topic.publishAll(["a", "b"], options),
  "subscribe a queue": ({ topic, queue }, options) => topic.subscribe(queue, options),
  "unsubscribe a queue": ({ topic, queue }, options) => topic.unsubscribe(queue, options),
  "send a message": ({ queue }, options) => queue.send("a", options),
  "send messages": ({ queue }, options) => queue.sendMessages(["a"], options),
  "receive messages": ({ queue }, options) => all(queue.messages.untilEmpty().with(options)),
  "delete messages": ({ queue, message }, options) => queue.messages.of([message]).delete(options),
  "find the dead-letter queue": ({ queue }, options) => queue.deadLetterQueue(options),
  redrive: ({ queue }, options) => queue.redrive(options),
  "wait until a queue is empty": ({ queue }, options) => queue.waitUntilEmpty(options),
  "give a message back": ({ message }, options) => message.giveBack(0, options),
};
