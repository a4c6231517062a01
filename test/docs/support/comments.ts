import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { projectRoot } from "./pages.js";
import { makeSnippet, type Snippet } from "./snippet.js";

// An example in a doc comment shows the call without its context; these are the declarations of its
// variables.

const ROOTS = `
import { accelerate, allowMissingAttributes, loadAll, Session, setDefaultSession, toTable } from "tucuxi";
import { EC2Resource, type Image, type Instance, type SecurityGroup, type Subnet, type Vpc } from "tucuxi/ec2";
import { ELBResource } from "tucuxi/elb";
import { ELBv2Resource } from "tucuxi/elbv2";
import { S3Resource, type Bucket, type S3Object } from "tucuxi/s3";
import { SQSResource, type Message, type Queue } from "tucuxi/sqs";
import { DescribeRegionsCommand, EC2Client } from "@aws-sdk/client-ec2";
import { S3Client } from "@aws-sdk/client-s3";
declare const session: Session;
declare const ec2: EC2Resource;
declare const elb: ELBResource;
declare const elbv2: ELBv2Resource;
declare const s3: S3Resource;
declare const sqs: SQSResource;
declare const ids: string[];
declare const instance: Instance;
declare const other: Instance;
declare const image: Image;
declare const vpc: Vpc;
declare const bucket: Bucket;
declare const object: S3Object;
declare const queue: Queue;
declare const message: Message;`;

const PRELUDES: Readonly<Record<string, string>> = {
  cloudformation: `${ROOTS}
import type { Parameter } from "@aws-sdk/client-cloudformation";
import type { CloudFormationResource, Stack } from "tucuxi/cloudformation";
declare const cloudformation: CloudFormationResource;
declare const stack: Stack;
declare const template: object;
declare const Parameters: Parameter[];`,
  cloudwatch: `${ROOTS}
import type { CloudWatchResource, Metric } from "tucuxi/cloudwatch";
declare const cloudwatch: CloudWatchResource;
declare const metric: Metric;`,
  dynamodb: `${ROOTS}
import { writeFile } from "node:fs/promises";
import { GetItemCommand } from "@aws-sdk/client-dynamodb";
import { Attr, Key, NumberValue, path, raw, update, type DynamoDBResource, type Table } from "tucuxi/dynamodb";
interface Order {
  customerId: string;
  orderId: string;
  status: string;
  total?: number;
}
declare const dynamodb: DynamoDBResource;
declare const table: Table<Order, "customerId", "orderId">;
declare const orders: typeof table & AsyncIterable<Order>;
declare const source: AsyncIterable<Order>;
declare const now: number;
declare const order: Order;
declare const sku: string;
declare const customerId: string;
declare const keys: { customerId: string; orderId: string }[];`,
  iam: `${ROOTS}
import { type IAMResource, type Policy, type PolicyDocument, type Role } from "tucuxi/iam";
declare const iam: IAMResource;
declare const role: Role;
declare const policy: Policy;
declare const document: PolicyDocument;`,
  s3: `${ROOTS}
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { HeadObjectCommand } from "@aws-sdk/client-s3";
import { contentHeaders, isNotModified, isPreconditionFailed, type ObjectVersion } from "tucuxi/s3";
declare const request: IncomingMessage;
declare const response: ServerResponse;
declare const version: ObjectVersion;`,
  elb: `${ROOTS}
import type { LoadBalancer } from "tucuxi/elb";
declare const balancer: LoadBalancer;`,
  elbv2: `${ROOTS}
import type { Listener, LoadBalancer, Rule, TargetGroup } from "tucuxi/elbv2";
declare const balancer: LoadBalancer;
declare const listener: Listener;
declare const group: TargetGroup & SecurityGroup;
declare const blue: TargetGroup;
declare const green: TargetGroup;
declare const api: Rule & TargetGroup;
declare const images: Rule;
declare const rule: Rule;
declare const one: Subnet;`,
  sns: `${ROOTS}
import type { Subscription, Topic } from "tucuxi/sns";
declare const topic: Topic;
declare const subscription: Subscription;`,
  sqs: `${ROOTS}
import { backOff, type MessageHandler } from "tucuxi/sqs";
interface Order {
  orderId: string;
}
declare const handle: MessageHandler;`,
};

/** The `@example`s of all doc comments in `src`. */
export function commentSnippets(): Snippet[] {
  const files = readdirSync(join(projectRoot, "src"), { recursive: true, encoding: "utf8" });
  return files
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .sort()
    .flatMap(examplesIn);
}

function examplesIn(path: string): Snippet[] {
  const text = readFileSync(join(projectRoot, path), "utf8");
  if (!text.includes("@example")) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const prelude = PRELUDES[path.split("/")[1] ?? ""] ?? ROOTS;
  const found: Snippet[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) {
      for (const tag of node.tags ?? []) {
        if (tag.tagName.text !== "example") continue;
        const { line } = source.getLineAndCharacterOfPosition(tag.pos);
        found.push(makeSnippet(`${path}:${line + 1}`, prelude, codeOf(tag)));
      }
    }
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return found;
}

function codeOf(tag: ts.JSDocTag): string {
  const text = ts.getTextOfJSDocComment(tag.comment) ?? "";
  return /^```ts\n(.*)\n```$/s.exec(text.trim())?.[1] ?? text;
}
