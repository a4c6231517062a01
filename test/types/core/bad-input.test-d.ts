import { describe, expectTypeOf, it } from "vitest";
import { Instance, EC2Resource } from "../../../src/ec2/index.js";
import { Session } from "../../../src/index.js";
import { Bucket, S3Resource } from "../../../src/s3/index.js";

describe("an argument that is not a root", () => {
  const session = new Session();

  it("is refused by a session", () => {
    // @ts-expect-error Only boto3 accepts the name of a service.
    session.resource("s3");
    // @ts-expect-error A session expects the class of a root.
    session.resource(new S3Resource());
    // @ts-expect-error A resource is not a root.
    session.resource(Bucket);
  });
});

describe("a resource", () => {
  it("cannot be created with new", () => {
    const made = [
      // @ts-expect-error Its root creates it.
      () => new Instance("i-1"),
      // @ts-expect-error Its root creates it.
      () => new Bucket("photos"),
      () => new EC2Resource().instance("i-1"),
    ];
    expectTypeOf(made).toBeArray();
  });
});
