import { describe, expectTypeOf, it } from "vitest";
import { Instance, EC2Resource } from "../../../src/ec2/index.js";
import { Session } from "../../../src/index.js";
import { Bucket, S3Resource } from "../../../src/s3/index.js";

describe("what is no root", () => {
  const session = new Session();

  it("is refused by a session", () => {
    // @ts-expect-error The name of a service is boto3's way.
    session.resource("s3");
    // @ts-expect-error A root is given by its class.
    session.resource(new S3Resource());
    // @ts-expect-error A resource is no root.
    session.resource(Bucket);
  });
});

describe("a resource", () => {
  it("cannot be created with new", () => {
    const made = [
      // @ts-expect-error Its root makes it.
      () => new Instance("i-1"),
      // @ts-expect-error Its root makes it.
      () => new Bucket("photos"),
      () => new EC2Resource().instance("i-1"),
    ];
    expectTypeOf(made).toBeArray();
  });
});
