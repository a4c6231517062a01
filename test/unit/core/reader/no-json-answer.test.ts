import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { GlacierClient } from "@aws-sdk/client-glacier";
import { SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, it } from "vitest";
import { CloudWatchResource } from "../../../../src/cloudwatch/index.js";
import { UnexpectedResponseError } from "../../../../src/core/errors/errors.js";
import { DynamoDBResource } from "../../../../src/dynamodb/index.js";
import { GlacierResource } from "../../../../src/glacier/index.js";
import { SQSResource } from "../../../../src/sqs/index.js";
import { StubHandler } from "../../../support/client/stub-handler.js";

const settings = {
  region: "eu-west-1",
  credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
  maxAttempts: 1,
};

const headers = { "content-type": "application/x-amz-json-1.0" };

/** Responds with the first page, if there is one, then with this. */
function answering(...bodies: string[]): StubHandler {
  let request = 0;
  return new StubHandler(() => ({ headers, body: bodies[request++] ?? bodies.at(-1) ?? "" }));
}

/** The roots, with a client of the library's or of the caller's. */
const ROOTS = {
  "a client of the library's": (requestHandler: StubHandler) => ({
    cloudwatch: new CloudWatchResource({ ...settings, requestHandler }),
    dynamodb: new DynamoDBResource({ ...settings, requestHandler }),
    glacier: new GlacierResource({ ...settings, requestHandler }),
    sqs: new SQSResource({ ...settings, requestHandler }),
  }),
  "a client of the caller's": (requestHandler: StubHandler) => ({
    cloudwatch: new CloudWatchResource({ client: new CloudWatchClient({ ...settings, requestHandler }) }),
    dynamodb: new DynamoDBResource({ client: new DynamoDBClient({ ...settings, requestHandler }) }),
    glacier: new GlacierResource({ client: new GlacierClient({ ...settings, requestHandler }) }),
    sqs: new SQSResource({ client: new SQSClient({ ...settings, requestHandler }) }),
  }),
};
type Roots = ReturnType<(typeof ROOTS)["a client of the library's"]>;

/** A list of each service, and a first page that has a successor. */
const LISTS: Record<string, [first: string, list: (roots: Roots) => Promise<unknown[]>]> = {
  CloudWatch: ['{"NextToken":"t","MetricAlarms":[]}', ({ cloudwatch }) => cloudwatch.alarms.toArray()],
  DynamoDB: [
    '{"TableNames":["a"],"LastEvaluatedTableName":"a"}',
    ({ dynamodb }) => dynamodb.tables.toArray(),
  ],
  Glacier: ['{"VaultList":[],"Marker":"m"}', ({ glacier }) => glacier.vaults.toArray()],
  SQS: ['{"QueueUrls":[],"NextToken":"t"}', ({ sqs }) => sqs.queues.toArray()],
  "a scan": [
    '{"Items":[{"id":{"S":"a"}}],"LastEvaluatedKey":{"id":{"S":"a"}}}',
    ({ dynamodb }) => dynamodb.table("t").items.scan().toArray(),
  ],
};

/** Responses that the SDK reads as an output without members. */
const NO_ANSWERS = ["", "[]"];
/** Responses that the SDK itself refuses in one protocol or another. */
const REFUSED = ["null", " \n", "<html></html>"];

describe.each(Object.entries(ROOTS))("with %s", (_, rootsWith) => {
  describe.each(Object.entries(LISTS))("a page of %s", (__, [first, list]) => {
    it.each(NO_ANSWERS)(
      "is an error and not the end of the list if it is not an object: %j",
      async (body) => {
        await expect(list(rootsWith(answering(first, body)))).rejects.toThrow(UnexpectedResponseError);
        await expect(list(rootsWith(answering(body)))).rejects.toThrow(UnexpectedResponseError);
      },
    );

    it.each(REFUSED)("is an error if the SDK cannot read it: %j", async (body) => {
      await expect(list(rootsWith(answering(first, body)))).rejects.toThrow(Error);
    });
  });

  it.each(NO_ANSWERS)(
    "a response that is not an object is neither a missing item nor a written batch: %j",
    async (body) => {
      const { dynamodb } = rootsWith(answering(body));
      await expect(dynamodb.table("t").getItem({ Key: { id: "a" } })).rejects.toThrow(
        UnexpectedResponseError,
      );
      const batch = { RequestItems: { t: [{ DeleteRequest: { Key: { id: "a" } } }] } };
      await expect(dynamodb.batchWriteItem(batch)).rejects.toThrow(UnexpectedResponseError);
    },
  );

  it.each([{}, { "content-type": "text/html" }])(
    "an empty response of another type is not one of the operation: %j",
    async (others) => {
      const { dynamodb } = rootsWith(new StubHandler(() => ({ headers: others, body: "" })));
      const table = dynamodb.table("t");
      await expect(table.getItem({ Key: { id: "a" } })).rejects.toThrow(UnexpectedResponseError);
      await expect(table.items.scan().toArray()).rejects.toThrow(UnexpectedResponseError);
    },
  );

  it("a response that is not JSON is refused by the SDK itself", async () => {
    const { dynamodb } = rootsWith(answering("<html></html>"));
    await expect(dynamodb.table("t").getItem({ Key: { id: "a" } })).rejects.toThrow(SyntaxError);
    await expect(dynamodb.tables.toArray()).rejects.toThrow(SyntaxError);
  });

  it("an object without members is an empty page if the service omits empty lists", async () => {
    const { sqs, cloudwatch } = rootsWith(answering("{}"));
    await expect(sqs.queues.toArray()).resolves.toEqual([]);
    await expect(cloudwatch.alarms.toArray()).resolves.toEqual([]);
  });

  it("the response of an operation without output may be empty", async () => {
    const { sqs } = rootsWith(answering(""));
    await expect(sqs.queue("https://sqs.eu-west-1.amazonaws.com/1/q").delete()).resolves.toMatchObject({});
  });
});
