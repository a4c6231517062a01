import { describe, expect, it } from "vitest";
import { EC2Resource } from "../../../src/ec2/index.js";
import { S3Resource } from "../../../src/s3/index.js";
import { rootsWith } from "../../support/service/hand-written-calls.js";

const sent: unknown[] = [];
const client = {
  config: { region: async () => "eu-west-1" },
  send(command: unknown): Promise<object> {
    sent.push(command);
    return Promise.reject(new Error("A request was sent."));
  },
};
const roots = { ...rootsWith({ client }), ec2: new EC2Resource({ client }), s3: new S3Resource({ client }) };

/** A value that the types do not allow. */
const wrong = <Value>(value: unknown): Value => value as Value;

function first<Item>(items: AsyncIterable<Item>): Promise<unknown> {
  return items[Symbol.asyncIterator]().next();
}

/** Calls of methods that send a request before their own, to complete or compare it; each with an invalid argument. */
const CALLS: Readonly<Record<string, (all: typeof roots) => Promise<unknown>>> = {
  "role.simulate with a document that is not JSON": ({ role }) =>
    role.simulate({ ActionNames: ["s3:GetObject"], PolicyInputList: ["{"] }),
  "role.simulate with an unknown member": ({ role }) =>
    role.simulate(wrong({ ActionNames: ["s3:GetObject"], PolicyInputs: [] })),
  "user.simulate with a document that is not JSON": ({ iam }) =>
    iam.user("u").simulate({ ActionNames: ["s3:GetObject"], ResourcePolicy: "{" }),
  "role.contextKeys with a document that is not JSON": ({ role }) =>
    role.contextKeys({ PolicyInputList: ["[]"] }),
  "role.policiesGrantingServiceAccess with text": ({ role }) =>
    role.policiesGrantingServiceAccess(wrong("s3")),
  "role.delete with an unknown member": ({ role }) => role.delete(wrong<object>({ Force: true })),
  "policy.pruneVersions with text": ({ policy }) => policy.pruneVersions(wrong("4")),
  "role.serviceLastAccessed with an invalid time": ({ role }) =>
    role.serviceLastAccessed({ maxWaitTime: -1 }),
  "table.exportToS3 with an unknown member": ({ table }) => table.exportToS3(wrong({ Bucket: "b" })),
  "table.stream from an invalid cursor": ({ table }) => first(table.stream().startFrom("x")),
  "table.stream with an unknown option": ({ table }) => first(table.stream(wrong({ From: "oldest" }))),
  "networkInterface.detach with an unknown member": ({ ec2 }) =>
    ec2.networkInterface("eni-1").detach(wrong({ Forced: true })),
  "securityGroupRule.modify with text": ({ ec2 }) => ec2.securityGroupRule("sgr-1").modify(wrong("tcp")),
  "object.updateMetadata with an unknown member": ({ s3 }) =>
    s3
      .bucket("b")
      .object("k")
      .updateMetadata({}, wrong({ ContentTypes: "a/b" })),
  "bucket.addTags with a number": ({ s3 }) => s3.bucket("b").addTags(wrong({ a: 1 })),
  "upload.complete with an unknown member": ({ vault }) =>
    vault.multipartUpload("u").complete(wrong({ archive: "a" })),
  "topic.subscribe with an invalid filter policy": ({ topic, queue }) =>
    topic.subscribe(queue, { filterPolicy: wrong({ kind: "order" }) }),
  "topic.unsubscribe with text": ({ topic }) => topic.unsubscribe(wrong("queue")),
  "queue.redrive to a number": ({ queue }) => queue.redrive({ to: wrong(1) }),
  "queue.redrive with an unknown option": ({ queue }) => queue.redrive(wrong({ MaxPerSecond: 1 })),
  "stack.deploy with an invalid tag": ({ stack }) => stack.deploy("{}", { tags: wrong({ a: 1 }) }),
};

describe("a method that loads something first", () => {
  it.each(Object.entries(CALLS))("refuses %s before any request", async (_, call) => {
    sent.length = 0;
    const error: unknown = await call(roots).catch((thrown: unknown) => thrown);
    expect(error).toSatisfy(({ name }: Error) =>
      ["TypeError", "RangeError", "InvalidCursorError"].includes(name),
    );
    expect(sent).toEqual([]);
  });
});
