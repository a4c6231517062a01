import type { HttpRequest } from "@smithy/core/protocols";
import { describe, expect, it } from "vitest";
import { Session } from "../../../../src/index.js";
import { S3Resource } from "../../../../src/s3/index.js";
import { onOwnMachine } from "../../../support/session/aws-environment.js";
import { StubHandler } from "../../../support/client/stub-handler.js";

const environment = onOwnMachine();
const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };

const urlOf = ({ protocol, hostname, port, path }: HttpRequest): string =>
  `${protocol}//${hostname}${port === undefined ? "" : `:${port}`}${path}`;

function using(overrides: object) {
  const requestHandler = new StubHandler();
  const session = new Session({ region: "us-east-1", credentials, requestHandler });
  return { requestHandler, s3: session.resource(S3Resource, overrides) };
}

async function visited(overrides: object, bucket = "photos"): Promise<string | undefined> {
  const { requestHandler, s3 } = using(overrides);
  await s3.object(bucket, "2026/a b.jpg").delete();
  return requestHandler.requests.map((request) => urlOf(request))[0];
}

describe("the bucket", () => {
  it.each([
    "http://localhost:9000",
    "http://minio:9000",
    "http://s3.localhost",
    "http://host.docker.internal:9000",
    "http://host.containers.internal:9000",
    "http://minio.storage.svc.cluster.local:9000",
    "http://127.0.0.1:9000",
    "http://[::1]:9000",
    "https://nas/s3",
  ])("is in the path at %s", async (endpoint) => {
    expect(await visited({ endpoint })).toBe(`${endpoint}/photos/2026/a%20b.jpg`);
    expect(await visited({ endpoint }, "photos.2026")).toBe(`${endpoint}/photos.2026/2026/a%20b.jpg`);
  });

  it.each(["https://s3.example.com", "http://s3.localhost.localstack.cloud:4566"])(
    "is in the host name at %s",
    async (endpoint) => {
      expect(await visited({ endpoint })).toBe(`${endpoint.replace("//", "//photos.")}/2026/a%20b.jpg`);
    },
  );

  it("is where the caller wants it", async () => {
    const endpoint = "http://localhost:9000";
    expect(await visited({ endpoint, forcePathStyle: false })).toContain("http://photos.localhost:9000/");
    expect(await visited({ endpoint: "https://s3.example.com", forcePathStyle: true })).toContain(
      "https://s3.example.com/photos/",
    );
  });

  it.each([
    ["AWS_ENDPOINT_URL", { env: { AWS_ENDPOINT_URL: "http://localhost:9000" } }, {}],
    [
      "a profile",
      { config: "[profile local]\nendpoint_url = http://localhost:9000\n" },
      { profile: "local", credentials },
    ],
    [
      "a provider",
      {},
      { endpoint: async () => ({ protocol: "http:", hostname: "localhost", port: 9000, path: "/" }) },
    ],
  ])("is in the path at an endpoint of %s", async (_, machine, overrides) => {
    environment(machine);
    expect(await visited(overrides)).toBe("http://localhost:9000/photos/2026/a%20b.jpg");
  });

  it("is in the path if it is a directory bucket", async () => {
    const options = { endpoint: "http://localhost:9000", disableS3ExpressSessionAuth: true };
    expect(await visited(options, "photos--use1-az4--x-s3")).toBe(
      "http://localhost:9000/photos--use1-az4--x-s3/2026/a%20b.jpg",
    );
  });

  it("is in the path of presigned URLs and forms", async () => {
    const { s3 } = using({ endpoint: "http://localhost:9000" });
    const object = s3.object("photos", "k");
    expect(await object.presign("get")).toMatch(/^http:\/\/localhost:9000\/photos\/k\?/);
    expect((await object.presignPost()).url).toMatch(/^http:\/\/localhost:9000\/photos\/?$/);
  });

  it("is in the path in another region", async () => {
    const requestHandler = new StubHandler(({ headers }) =>
      headers["authorization"]?.includes("/eu-west-1/")
        ? {}
        : { statusCode: 301, headers: { "x-amz-bucket-region": "eu-west-1" } },
    );
    const session = new Session({ region: "us-east-1", credentials, requestHandler });
    await session.resource(S3Resource, { endpoint: "http://localhost:9000" }).object("photos", "k").delete();
    expect(requestHandler.requests.map(urlOf)).toEqual(Array(2).fill("http://localhost:9000/photos/k"));
  });
});
