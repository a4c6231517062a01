import { describe, expect, it } from "vitest";
import { ObjectSummary, S3Object, S3Resource } from "../../../../src/s3/index.js";

const s3 = new S3Resource({ region: "eu-west-1" });

describe("an object and its summary, which share a base class", () => {
  const object = s3.object("photos", "a.jpg");
  const summary = s3.objectSummary("photos", "a.jpg");

  it("are instances of their own classes only", () => {
    expect(object).toBeInstanceOf(S3Object);
    expect(object).not.toBeInstanceOf(ObjectSummary);
    expect(summary).toBeInstanceOf(ObjectSummary);
    expect(summary).not.toBeInstanceOf(S3Object);
  });

  it("are different resources", () => {
    expect([object.uid, summary.uid]).toEqual([
      's3.S3Object:["photos","a.jpg"]',
      's3.ObjectSummary:["photos","a.jpg"]',
    ]);
    expect(object.equals(summary)).toBe(false);
    expect(object).not.toEqual(summary);
  });

  it("share the implementation of common members, with their own names in messages", () => {
    expect(Object.getPrototypeOf(S3Object)).toBe(Object.getPrototypeOf(ObjectSummary));
    expect([object.bucketName, object.key]).toEqual([summary.bucketName, summary.key]);
    expect([String(object), String(summary)]).toEqual([
      'S3Object(bucketName="photos", key="a.jpg")',
      'ObjectSummary(bucketName="photos", key="a.jpg")',
    ]);
  });
});
