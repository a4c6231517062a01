import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { mockedEC2, mockedS3 } from "../../../support/mocked-roots.js";

const { ec2 } = mockedEC2();
const { s3 } = mockedS3();
const object = s3.object("b", "k");

describe("a name that is none of a resource's", () => {
  it.each<[object, string, string]>([
    [object, "size", "S3Object has no size. Did you mean contentLength?"],
    [object, "etag", "S3Object has no etag. Did you mean eTag?"],
    [object, "ContentLength", "S3Object has no ContentLength. Did you mean contentLength?"],
    [object, "upload_file", "S3Object has no upload_file. Did you mean uploadFile?"],
    [ec2.instance("i-1"), "type", "Instance has no type. Did you mean instanceType?"],
    [ec2.instance("i-1"), "wait_until_running", "Did you mean waitUntilRunning?"],
    [s3, "Bucket", "S3Resource has no Bucket. Did you mean bucket?"],
  ])("says the right one: %s.%s", (thing, name, message) => {
    expect(() => Reflect.get(thing, name) as unknown).toThrow(TypeError);
    expect(() => Reflect.get(thing, name) as unknown).toThrow(message);
    expect(name in thing).toBe(false);
  });

  it.each(["then", "colour", "asymmetricMatch", "$$typeof", "_isMockFunction", "nodeType", "$id", "_id"])(
    "is undefined as always where it is like none: %s",
    (name) => {
      expect(Reflect.get(object, name)).toBeUndefined();
      expect(Reflect.get(ec2, name)).toBeUndefined();
    },
  );

  it("breaks neither promises, nor inspection, nor comparisons", async () => {
    expect(await Promise.resolve(object)).toBe(object);
    const all = { showHidden: true, getters: true, customInspect: false, showProxy: true, depth: 3 };
    expect(inspect(object, all)).toContain("S3Object");
    expect(object).toEqual(s3.object("b", "k"));
    expect(object).not.toEqual(s3.object("b", "l"));
    expect(Object.keys(object)).toEqual([]);
    expect(JSON.stringify(object)).toBe('{"identifiers":{"bucketName":"b","key":"k"}}');
  });
});
