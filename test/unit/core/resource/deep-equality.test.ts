import assert from "node:assert/strict";
import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { Key } from "../../../../src/dynamodb/index.js";
import { Session } from "../../../../src/core/session/session.js";
import {
  mockedDynamoDB,
  mockedEC2,
  mockedELB,
  mockedELBv2,
  mockedS3,
  mockedSQS,
  answerInstances,
} from "../../../support/mocked-roots.js";

const { ec2 } = mockedEC2();
const { s3 } = mockedS3();
const { elb } = mockedELB();
const { elbv2 } = mockedELBv2();
const { dynamodb } = mockedDynamoDB();
const { sqs } = mockedSQS();
const QUEUES = "https://sqs.eu-west-1.amazonaws.com/1";
const bucket = s3.bucket("photos");
const stopped = { Filters: [{ Name: "instance-state-name", Values: ["stopped"] }] };
const isBig = (): boolean => true;

/** One of each kind of object that must differ; each is made twice, and equals only its twin. */
const KINDS: Record<string, () => object> = {
  "a resource": () => ec2.instance("i-1"),
  "another resource": () => ec2.instance("i-2"),
  "one of another class, with the same identifiers": () => ec2.vpc("i-1"),
  "one with more identifiers": () => s3.object("photos", "a"),
  "one that differs in one identifier": () => s3.object("photos", "b"),
  "one of another class that looks alike": () => s3.object("photos", "a").acl(),
  "one of another service": () => elb.loadBalancer("i-1"),
  "one with an ARN as identifier": () =>
    elbv2.loadBalancer("arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/1"),
  "a collection": () => ec2.instances,
  "a collection with all()": () => ec2.instances.all(),
  "a filter": () => ec2.instances.filter(stopped),
  "another filter": () => ec2.instances.filter({ InstanceIds: ["i-1"] }),
  "a filter with other values": () => ec2.instances.filter({ InstanceIds: ["i-2"] }),
  "a filter that matches nothing": () => ec2.instances.filter({ InstanceIds: [] }),
  "a limit": () => ec2.instances.limit(1),
  "another limit": () => ec2.instances.limit(2),
  "a page size": () => ec2.instances.pageSize(5),
  "a predicate": () => ec2.instances.where(isBig),
  "known ids": () => ec2.instances.of(["i-1", "i-2"]),
  "other known ids": () => ec2.instances.of(["i-1"]),
  "a collection of another class": () => ec2.vpcs,
  "a collection of a parent": () => ec2.vpc("vpc-1").instances,
  "one of another parent": () => ec2.vpc("vpc-2").instances,
  "one of a bucket": () => bucket.objects,
  "one of another bucket": () => s3.bucket("other").objects,
  "a range": () => bucket.objects.range({ StartAfter: "a", EndAt: "b" }),
  "another range": () => bucket.objects.range({ StartAfter: "a", EndAt: "c" }),
  "a parallel listing": () => bucket.objects.parallel(),
  "another parallel listing": () => bucket.objects.filter({ Prefix: "a" }).parallel(),
  "a root": () => ec2,
  "a root with another client": () => mockedEC2Once.ec2,
  "a root of another service": () => s3,
  "a session": () => session,
  "another session": () => otherSession,
  "a table's items": () => dynamodb.table("orders").items,
  "another table's items": () => dynamodb.table("users").items,
  "a query of items": () => dynamodb.table("orders").items.query(Key("id").eq("1")),
  "another query of items": () => dynamodb.table("orders").items.query(Key("id").eq("2")),
  "a statement": () => dynamodb.statements('SELECT * FROM "orders"'),
  "another statement": () => dynamodb.statements('SELECT * FROM "users"'),
  "a stream": () => dynamodb.table("orders").stream(),
  "a stream from its beginning": () => dynamodb.table("orders").stream({ from: "oldest" }),
  "a stream of another table": () => dynamodb.table("users").stream(),
  "a batch writer": () => dynamodb.table("orders").batchWriter(),
  "a batch writer of another table": () => dynamodb.table("users").batchWriter(),
  "the messages of a queue": () => sqs.queue(`${QUEUES}/orders`).messages,
  "some of its messages": () => sqs.queue(`${QUEUES}/orders`).messages.limit(1),
  "the messages of another queue": () => sqs.queue(`${QUEUES}/users`).messages,
  "received messages": () => sqs.queue(`${QUEUES}/orders`).messages.of(["receipt-1"]),
  "other received messages": () => sqs.queue(`${QUEUES}/orders`).messages.of(["receipt-2"]),
  "a resource's meta": () => ec2.instance("i-1").meta,
};
const mockedEC2Once = mockedEC2();
const session = new Session({ region: "eu-west-1" });
const otherSession = new Session({ region: "eu-west-1" });

/** An assertion that two values are equal, and its opposite. */
interface Comparison {
  readonly agree: (one: object, other: object) => void;
  readonly differ: (one: object, other: object) => void;
}

const calledWith = (one: object) => {
  const spy = vi.fn<(thing: object) => void>();
  spy(one);
  return spy;
};

const COMPARISONS: Record<string, Comparison> = {
  "node:assert": { agree: assert.deepStrictEqual, differ: assert.notDeepStrictEqual },
  "node:assert, loosely": { agree: assert.deepEqual, differ: assert.notDeepEqual },
  toEqual: {
    agree: (one, other) => expect(one).toEqual(other),
    differ: (one, other) => expect(one).not.toEqual(other),
  },
  toStrictEqual: {
    agree: (one, other) => expect(one).toStrictEqual(other),
    differ: (one, other) => expect(one).not.toStrictEqual(other),
  },
  toHaveBeenCalledWith: {
    agree: (one, other) => expect(calledWith(one)).toHaveBeenCalledWith(other),
    differ: (one, other) => expect(calledWith(one)).not.toHaveBeenCalledWith(other),
  },
  "toEqual of a member": {
    agree: (one, other) => expect({ one: [one] }).toEqual({ one: [other] }),
    differ: (one, other) => expect({ one: [one] }).not.toEqual({ one: [other] }),
  },
};

const kinds = Object.entries(KINDS);

describe.each(Object.entries(COMPARISONS))("by %s", (_, { agree, differ }) => {
  it.each(kinds)("%s equals only its twin", (name, make) => {
    agree(make(), make());
    // The opposite assertion: an error for each pair that differs, with the difference, would take most of the time.
    const equal = kinds.filter(([, other]) => {
      try {
        differ(make(), other());
        return false;
      } catch {
        return true;
      }
    });
    expect(equal.map(([other]) => other)).toEqual([name]);
  });
});

describe("a resource in a test", () => {
  it("is equal whether loaded or not, and whatever its client", async () => {
    const { ec2: other, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    const loaded = await other.instance("i-1").load();
    expect(loaded).toEqual(ec2.instance("i-1"));
    assert.deepStrictEqual(loaded, ec2.instance("i-1"));
  });

  it("can be matched by its members", () => {
    expect(s3.object("photos", "a")).toMatchObject({ bucketName: "photos", key: "a" });
    expect(s3.object("photos", "a")).not.toMatchObject({ key: "b" });
    expect(s3.object("photos", "a")).toHaveProperty("key", "a");
  });

  it("shows the difference in a failure message", () => {
    expect(() => expect(ec2.instance("i-1")).toEqual(ec2.instance("i-2"))).toThrow(
      'expected Instance(id="i-1") to deeply equal Instance(id="i-2")',
    );
    expect(() => assert.deepStrictEqual(ec2.instances.limit(1), ec2.instances.limit(2))).toThrow("count: 1");
  });
});

describe("a collection in a test", () => {
  it("is equal whatever options its requests have", () => {
    const { signal: abortSignal } = new AbortController();
    expect(ec2.instances.with({ abortSignal })).toEqual(ec2.instances);
  });

  it("does not show a key that it was given", () => {
    const parts = s3.multipartUpload("b", "k", "u").parts.filter({ SSECustomerKey: "SECRET" });
    expect(inspect(parts, { customInspect: false, showHidden: true, depth: Infinity })).not.toContain(
      "SECRET",
    );
    expect(String(parts)).not.toContain("SECRET");
  });
});

describe("String()", () => {
  it.each([
    [ec2.instances, "InstanceCollection()"],
    [ec2.instances.limit(5).where(isBig), "InstanceCollection(limit=5, where)"],
    [
      ec2.instances.filter({ InstanceIds: ["i-1"] }).pageSize(5),
      'InstanceCollection(InstanceIds=["i-1"], pageSize=5)',
    ],
    [ec2.instances.of(["i-1"]), "InstanceCollection(of)"],
    [bucket.objects.filter({ Prefix: "2026/" }), 'ObjectSummaryCollection(Prefix="2026/", Bucket="photos")'],
    [bucket.objects.parallel(), 'ParallelObjects(ObjectSummaryCollection(Bucket="photos"))'],
    [ec2, "EC2Resource()"],
    [session, 'Session(region="eu-west-1")'],
    [ec2.instance("i-1"), 'Instance(id="i-1")'],
  ])("describes the value: %s", (thing, text) => {
    expect(String(thing)).toBe(text);
    expect(inspect(thing)).toBe(text);
  });

  it("shows the names of filters but not their values", () => {
    const text = String(ec2.instances.filter({ Filters: [{ Name: "tag:Owner", Values: ["me"] }] }));
    expect(text).toBe('InstanceCollection(Filters=[{"Name":"tag:Owner","Values":"<array of 1>"}])');
  });
});
