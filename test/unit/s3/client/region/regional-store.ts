import type { HttpRequest } from "@smithy/core/protocols";
import { Session } from "../../../../../src/index.js";
import { S3Resource } from "../../../../../src/s3/index.js";
import { type StubAnswer, StubHandler } from "../../../../support/client/stub-handler.js";

export const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };

/** The region of each bucket. */
export type Places = Record<string, string>;

export const bucketOf = ({ hostname }: HttpRequest): string => hostname.split(".")[0] ?? "";

export const regionOf = ({ hostname }: HttpRequest): string =>
  /s3[.-]([a-z0-9-]+)\.amazonaws/.exec(hostname)?.[1] ?? "us-east-1";

/** Responds as S3 does: with a success in the bucket's region, or with a redirect. */
export const s3Like =
  (places: Places, status = 301) =>
  (request: HttpRequest): StubAnswer => {
    const region = places[bucketOf(request)] ?? "us-east-1";
    const headers = { "x-amz-bucket-region": region };
    if (regionOf(request) === region) return { headers };
    const body = request.method === "HEAD" ? "" : "<Error><Code>PermanentRedirect</Code></Error>";
    return { statusCode: status, headers, body };
  };

export function using(answer: (request: HttpRequest) => StubAnswer, overrides: object = {}) {
  const handler = new StubHandler(answer);
  const session = new Session({ region: "us-east-1", credentials, requestHandler: handler });
  return { handler, session, s3: session.resource(S3Resource, { maxAttempts: 1, ...overrides }) };
}
