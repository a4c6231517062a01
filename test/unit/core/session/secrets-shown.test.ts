import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { format, inspect } from "node:util";
import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Session } from "../../../../src/core/session/session.js";
import { EC2Resource } from "../../../../src/ec2/index.js";
import { S3Resource } from "../../../../src/s3/index.js";

const credentials = {
  accessKeyId: "AKIAWITNESS",
  secretAccessKey: "SECRETWITNESS",
  sessionToken: "TOKENWITNESS",
};
const WITNESS = /(?:AKIA|SECRET|TOKEN)WITNESS/;

/** As S3 refuses a signature: the response repeats the request. */
const REFUSAL =
  "<Error><Code>SignatureDoesNotMatch</Code><Message>no</Message><AWSAccessKeyId>AKIAWITNESS</AWSAccessKeyId>" +
  "<CanonicalRequest>GET\n/b/k\nX-Amz-Credential=AKIAWITNESS&amp;x-id=GetObject\n" +
  "x-amz-security-token:TOKENWITNESS\nx-amz-date:20260102T030405Z</CanonicalRequest>" +
  "<CanonicalRequestBytes>54 4f</CanonicalRequestBytes><Token-0>TOKENWITNESS</Token-0></Error>";

const answer: RequestListener = ({ method, url = "" }, response) => {
  const send = (status: number, body: string): void => {
    response
      .writeHead(status, { "content-type": "text/xml", etag: '"a"' })
      .end(method === "HEAD" ? "" : body);
  };
  if (url.includes("refused")) send(403, REFUSAL);
  else if (url.includes("list-type"))
    send(200, "<ListBucketResult><Contents><Key>k</Key></Contents></ListBucketResult>");
  else if (method === "POST")
    send(
      200,
      "<DescribeVpcsResponse><vpcSet><item><vpcId>vpc-1</vpcId></item></vpcSet></DescribeVpcsResponse>",
    );
  else send(200, "hello");
};

let server: Server;
let session: Session;
let s3: S3Resource;
let endpoint: string;

// A real server: the response's stream refers to the request.
beforeAll(async () => {
  server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  session = new Session({ region: "eu-west-1", endpoint, credentials, maxAttempts: 1 });
  s3 = session.resource(S3Resource);
});

afterAll(() => {
  session.destroy();
  server.close();
});

const failure = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

const THINGS: Record<string, () => unknown> = {
  "a session": () => session,
  "a session of a role": () =>
    session.assumeRole({ RoleArn: "arn:aws:iam::123456789012:role/r", ExternalId: "SECRETWITNESS" }),
  "a root": () => s3,
  "a resource": () => s3.object("b", "k").load(),
  "a resource's meta": () => s3.object("b", "k").meta,
  "a collection": () => s3.bucket("b").objects.filter({ Prefix: "k" }),
  "a collection's resources": () => s3.bucket("b").objects.toArray(),
  "a page": async () => {
    for await (const page of session.resource(EC2Resource).vpcs.pages()) return page;
    return undefined;
  },
  "an error of a body": () => failure(s3.object("b", "refused").text()),
  "an error of a HEAD": () => failure(s3.object("b", "refused").load()),
  "an error of a listing": () => failure(s3.bucket("refused").objects.toArray()),
  "an error of a transfer": () => failure(s3.object("b", "refused").upload(Buffer.from("x"))),
  "an error of a client": () =>
    failure(session.client(S3Resource).send(new GetObjectCommand({ Bucket: "b", Key: "refused" }))),
  "an error of the caller's client": () => {
    const client = new S3Client({ region: "eu-west-1", endpoint, credentials, maxAttempts: 1 });
    return failure(new S3Resource({ client }).object("b", "refused").text());
  },
};

const ALL = { depth: Infinity, showHidden: true, getters: true, showProxy: true };
const WAYS: Record<string, (thing: unknown) => string> = {
  "console.log": (thing) => format(thing),
  "%O": (thing) => format("%O", thing),
  "%o": (thing) => format("%o", thing),
  "console.dir with depth": (thing) => inspect(thing, { depth: null }),
  "util.inspect with every option": (thing) => inspect(thing, ALL),
  "util.inspect without custom functions": (thing) => inspect(thing, { ...ALL, customInspect: false }),
  JSON: (thing) => JSON.stringify(thing) ?? "",
  structuredClone: (thing) => inspect(clone(thing), ALL),
  String: (thing) => String(thing),
};

function clone(thing: unknown): unknown {
  try {
    return structuredClone(thing);
  } catch (error) {
    return error;
  }
}

describe.each(Object.entries(THINGS))("credentials do not show in %s", (_, make) => {
  it.each(Object.entries(WAYS))("by %s", async (__, show) => {
    const thing = await make();
    expect(thing).toBeDefined();
    expect(show(thing)).not.toMatch(WITNESS);
  });
});

describe("an error", () => {
  it("keeps its other properties", async () => {
    const error = await failure(s3.object("b", "refused").text());
    expect(error).toMatchObject({
      name: "SignatureDoesNotMatch",
      AWSAccessKeyId: "<hidden>",
      CanonicalRequest:
        "GET\n/b/k\nX-Amz-Credential=<hidden>&x-id=GetObject\nx-amz-security-token:<hidden>\nx-amz-date:20260102T030405Z",
      $metadata: { httpStatusCode: 403 },
      $response: { statusCode: 403, headers: { etag: '"a"' } },
    });
  });
});

describe("a body", () => {
  it("does not show its request", async () => {
    const { Body: body } = await s3.object("b", "k").get();
    expect(inspect(body, { depth: Infinity, showHidden: true })).toBe("IncomingMessage {}");
    expect(await body?.transformToString()).toBe("hello");
  });
});
