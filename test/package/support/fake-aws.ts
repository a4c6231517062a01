import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { jsonAnswers } from "./fake-json.js";

// A few literal responses of the services, enough to see whether a client of some version and the library
// work together. Nothing is stored except for the number of requests.

interface Answer {
  readonly status?: number;
  readonly body?: string;
}

export interface FakeAws extends AsyncDisposable {
  readonly endpoint: string;
}

export async function startFakeAws(): Promise<FakeAws> {
  const requestCounts = new Map<string, number>();
  const count = (what: string): number => {
    requestCounts.set(what, (requestCounts.get(what) ?? 0) + 1);
    return requestCounts.get(what) ?? 0;
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status = 200, body = "" } = answerTo(request, await text(request), count);
    response.writeHead(status, { "Content-Type": "text/xml", "x-amz-request-id": "fake" }).end(body);
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", ready));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Count = (what: string) => number;

function answerTo(request: IncomingMessage, body: string, count: Count): Answer {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/-/vaults") return { body: VAULTS };
  const operation = request.headers["x-amz-target"];
  if (typeof operation === "string") return json(operation, body);
  if (pathname !== "/") return s3(`${request.method} ${pathname.replace(/\/$/, "")}`, searchParams, count);
  const form = new URLSearchParams(body);
  const call = `${form.get("Version")} ${form.get("Action")}`;
  const answer = queries[call];
  return answer ? answer(form, count, request.headers.authorization ?? "") : { status: 501, body: call };
}

/** In JSON, the response itself names an error. */
function json(operation: string, body: string): Answer {
  const answer = jsonAnswers[operation]?.(JSON.parse(body) as Record<string, unknown>);
  if (!answer) return { status: 501, body: operation };
  return { status: "__type" in answer ? 400 : 200, body: JSON.stringify(answer) };
}

const VAULTS = JSON.stringify({ VaultList: [{ VaultName: "films", SizeInBytes: 5 }] });

function s3(call: string, query: URLSearchParams, count: Count): Answer {
  switch (call) {
    case "GET /photos":
      return query.has("continuation-token") ? { body: listed(["c"]) } : { body: listed(["a", "b"], "more") };
    case "POST /photos":
      return {
        body:
          "<DeleteResult><Deleted><Key>a</Key></Deleted>" +
          "<Error><Key>b</Key><Code>AccessDenied</Code><Message>Access Denied</Message></Error></DeleteResult>",
      };
    case "HEAD /late":
      return { status: count(call) < 2 ? 404 : 200 };
    case "HEAD /photos/missing":
      return { status: 404 };
    default:
      return { status: 403 };
  }
}

function listed(keys: readonly string[], token?: string): string {
  const rows = keys.map(
    (key) => `<Contents><Key>${key}</Key><Size>5</Size><ETag>&quot;e&quot;</ETag></Contents>`,
  );
  const next = token === undefined ? "" : `<NextContinuationToken>${token}</NextContinuationToken>`;
  return `<ListBucketResult><Name>photos</Name><IsTruncated>${token !== undefined}</IsTruncated>${next}${rows.join("")}</ListBucketResult>`;
}

const queries: Readonly<
  Record<string, (form: URLSearchParams, count: Count, authorization: string) => Answer>
> = {
  "2016-11-15 DescribeInstances": (form, count) => {
    const id = form.get("InstanceId.1");
    if (id === "i-missing") return ec2Error("InvalidInstanceID.NotFound");
    if (id !== null) return described(id, count(id) < 2 ? "pending" : "running");
    return form.get("NextToken") === null ? described("i-1", "running", "2") : described("i-2", "stopped");
  },
  "2016-11-15 TerminateInstances": (form) => ({
    body:
      `<TerminateInstancesResponse><instancesSet><item><instanceId>${form.get("InstanceId.1")}</instanceId>` +
      `</item></instancesSet></TerminateInstancesResponse>`,
  }),
  "2012-06-01 DescribeLoadBalancers": (form) =>
    form.get("LoadBalancerNames.member.1") === "missing"
      ? queryError("LoadBalancerNotFound")
      : result(
          "DescribeLoadBalancers",
          "<LoadBalancerDescriptions><member><LoadBalancerName>classic</LoadBalancerName></member></LoadBalancerDescriptions>",
        ),
  "2015-12-01 DescribeLoadBalancers": (form) =>
    form.has("LoadBalancerArns.member.1")
      ? queryError("LoadBalancerNotFound")
      : result(
          "DescribeLoadBalancers",
          "<LoadBalancers><member><LoadBalancerArn>arn:web</LoadBalancerArn><Type>application</Type></member></LoadBalancers>",
        ),
  "2010-03-31 ListTopics": () =>
    result(
      "ListTopics",
      "<Topics><member><TopicArn>arn:aws:sns:eu-west-1:1:news</TopicArn></member></Topics>",
    ),
  "2010-05-08 ListRoles": () =>
    result(
      "ListRoles",
      "<Roles><member><RoleName>audit</RoleName><CreateDate>2026-03-01T12:00:00Z</CreateDate></member></Roles>",
    ),
  "2010-05-15 DescribeStacks": () =>
    result(
      "DescribeStacks",
      "<Stacks><member><StackName>shop</StackName><StackStatus>CREATE_COMPLETE</StackStatus></member></Stacks>",
    ),
  "2011-06-15 AssumeRole": () =>
    result(
      "AssumeRole",
      "<Credentials><AccessKeyId>ASSUMED</AccessKeyId><SecretAccessKey>s</SecretAccessKey>" +
        "<SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>",
    ),
  "2016-11-15 DescribeVpcs": (_form, _count, authorization) => ({
    body:
      `<DescribeVpcsResponse><vpcSet><item><vpcId>${/Credential=(\w+)/.exec(authorization)?.[1]}</vpcId>` +
      `</item></vpcSet></DescribeVpcsResponse>`,
  }),
};

function described(id: string, state: string, token?: string): Answer {
  const next = token === undefined ? "" : `<nextToken>${token}</nextToken>`;
  return {
    body:
      `<DescribeInstancesResponse><reservationSet><item><instancesSet><item><instanceId>${id}</instanceId>` +
      `<instanceState><code>0</code><name>${state}</name></instanceState>` +
      `<launchTime>2026-03-01T12:00:00.000Z</launchTime><tagSet><item><key>Name</key><value>web</value></item></tagSet>` +
      `</item></instancesSet></item></reservationSet>${next}</DescribeInstancesResponse>`,
  };
}

function result(action: string, body: string): Answer {
  return { body: `<${action}Response><${action}Result>${body}</${action}Result></${action}Response>` };
}

function ec2Error(code: string): Answer {
  const error = `<Error><Code>${code}</Code><Message>No such thing</Message></Error>`;
  return { status: 400, body: `<Response><Errors>${error}</Errors><RequestID>fake</RequestID></Response>` };
}

function queryError(code: string): Answer {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>No such thing</Message></Error>`;
  return { status: 400, body: `<ErrorResponse>${error}<RequestId>fake</RequestId></ErrorResponse>` };
}
