import type { HttpRequest } from "@smithy/core/protocols";
import { describe, expect, it } from "vitest";
import type { StubAnswer } from "../../../../support/client/stub-handler.js";
import { s3Like, using } from "./regional-store.js";

const ofBucket = async (answer: (request: HttpRequest) => StubAnswer) => {
  const { handler, s3 } = using(answer);
  return {
    region: await s3.bucket("photos").region(),
    requests: handler.requests.map(({ method }) => method),
  };
};

const location = (text: string) =>
  `<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${text}</LocationConstraint>`;

describe("bucket.region()", () => {
  it("returns the region from HeadBucket, inside or outside of the bucket's region", async () => {
    expect((await ofBucket(s3Like({}))).region).toBe("us-east-1");
    expect((await ofBucket(s3Like({ photos: "eu-west-1" }))).region).toBe("eu-west-1");
  });

  it.each([301, 400, 403])("returns the region from an error (%i)", async (statusCode) => {
    const answer = { statusCode, headers: { "x-amz-bucket-region": "us-east-1" } };
    expect(await ofBucket(() => answer)).toEqual({ region: "us-east-1", requests: ["HEAD"] });
  });

  it.each([
    ["", "us-east-1"],
    ["EU", "eu-west-1"],
    ["ap-south-1", "ap-south-1"],
  ])("falls back to GetBucketLocation: %j", async (text, region) => {
    const answer = ({ method }: HttpRequest) => (method === "HEAD" ? {} : { body: location(text) });
    expect(await ofBucket(answer)).toEqual({ region, requests: ["HEAD", "GET"] });
  });

  it("throws a not-found error for a missing bucket", async () => {
    const { s3 } = using(() => ({ statusCode: 404 }));
    await expect(s3.bucket("photos").region()).rejects.toMatchObject({ code: "ResourceNotFound" });
  });

  it("throws the error of GetBucketLocation if no response has the region", async () => {
    const body = "<Error><Code>AccessDenied</Code><Message>no</Message></Error>";
    const { s3 } = using(({ method }) => ({ statusCode: 403, body: method === "HEAD" ? "" : body }));
    await expect(s3.bucket("photos").region()).rejects.toMatchObject({ name: "AccessDenied" });
  });
});
