import { createHash } from "node:crypto";

// A few responses of DynamoDB, SQS and CloudWatch, which use JSON, by the header that names the operation.

type Input = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;

/** The service's response to an operation of this name. */
export const jsonAnswers: Readonly<Record<string, (input: Input) => Answer>> = {
  "DynamoDB_20120810.Query": ({ ExclusiveStartKey: from }) =>
    from ? { Items: [order("2")] } : { Items: [order("1")], LastEvaluatedKey: { id: { S: "1" } } },
  "DynamoDB_20120810.PutItem": () => ({}),
  "DynamoDB_20120810.DescribeTable": () => ({
    __type: "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException",
    message: "Requested resource not found",
  }),
  "AmazonSQS.ReceiveMessage": () => ({
    Messages: [{ MessageId: "m-1", ReceiptHandle: "r-1", Body: "hello", MD5OfBody: md5("hello") }],
  }),
  "AmazonSQS.DeleteMessage": () => ({}),
  "GraniteServiceVersion20100801.DescribeAlarms": () => ({
    MetricAlarms: [{ AlarmName: "cpu", StateValue: "OK" }],
  }),
};

const order = (id: string) => ({ id: { S: id }, total: { N: "1.5" } });
const md5 = (text: string): string => createHash("md5").update(text).digest("hex");
