import { Console } from "node:console";
import { Writable } from "node:stream";
import { format, inspect, isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { mockedEC2, mockedS3 } from "../../../support/mocked-roots.js";

const { ec2 } = mockedEC2();
const { s3 } = mockedS3();
const object = s3.object("b", "k");

describe("an unknown member of a resource", () => {
  it.each<[object, string, string]>([
    [object, "size", "S3Object has no size. Did you mean contentLength?"],
    [object, "etag", "S3Object has no etag. Did you mean eTag?"],
    [object, "ContentLength", "S3Object has no ContentLength. Did you mean contentLength?"],
    [object, "upload_file", "S3Object has no upload_file. Did you mean uploadFile?"],
    [ec2.instance("i-1"), "type", "Instance has no type. Did you mean instanceType?"],
    [ec2.instance("i-1"), "wait_until_running", "Did you mean waitUntilRunning?"],
    [s3, "Bucket", "S3Resource has no Bucket. Did you mean bucket?"],
    [ec2.instance("i-1"), "status", "Did you mean state.Name?"],
    [ec2.volume("vol-1"), "status", "Volume has no status. Did you mean state?"],
    [ec2.securityGroup("sg-1"), "name", "Did you mean groupName?"],
    [ec2.securityGroup("sg-1"), "Name", "Did you mean groupName?"],
    [ec2.image("ami-1"), "status", "Did you mean state?"],
    [ec2.vpc("vpc-1"), "cidr", "Did you mean cidrBlock?"],
    [ec2.subnet("subnet-1"), "cidr_block", "Did you mean cidrBlock?"],
    [s3.bucket("b"), "creation_date", "Did you mean creationDate?"],
    [object.version("v"), "contentLength", "Did you mean size?"],
    [ec2.instances, "length", "InstanceCollection has no length. Did you mean (await toArray()).length?"],
    [ec2.instances, "map", "Did you mean a for await loop, or toArray()?"],
    [ec2.instances, "forEach", "Did you mean a for await loop, or toArray()?"],
    [ec2.instances.all(), "0", "InstanceCollection has no [0]. Did you mean first(), or toArray()?"],
    [ec2.instances, "page_size", "Did you mean pageSize?"],
    [s3.bucket("b").objects, "count", "Did you mean (await toArray()).length?"],
    [s3.bucket("b").prefixes(), "length", "PrefixCollection has no length."],
  ])("throws with the correct name: %s.%s", (thing, name, message) => {
    expect(() => Reflect.get(thing, name) as unknown).toThrow(TypeError);
    expect(() => Reflect.get(thing, name) as unknown).toThrow(message);
    expect(name in thing).toBe(false);
  });

  it.each(["then", "colour", "asymmetricMatch", "$$typeof", "_isMockFunction", "nodeType", "$id", "_id"])(
    "is undefined as usual if it resembles none: %s",
    (name) => {
      expect(Reflect.get(object, name)).toBeUndefined();
      expect(Reflect.get(ec2, name)).toBeUndefined();
    },
  );

  it("does not break functions that inspect collections", async () => {
    const objects = s3.bucket("b").objects.filter({ Prefix: "a" });
    expect(await Promise.resolve(objects)).toBe(objects);
    const all = { showHidden: true, getters: true, customInspect: false, showProxy: true, depth: 3 };
    expect(inspect(objects, all)).toContain("Collection");
    expect(inspect([objects])).toContain("ObjectSummaryCollection");
    expect(objects).toEqual(s3.bucket("b").objects.filter({ Prefix: "a" }));
    expect(objects).not.toEqual(s3.bucket("c").objects.filter({ Prefix: "a" }));
    expect({ objects }).toMatchObject({ objects });
    expect(isDeepStrictEqual(objects, objects)).toBe(true);
    expect(format(objects)).toContain("Collection");
    expect(() => structuredClone(objects)).not.toThrow(/Did you mean/);
    const rows: string[] = [];
    const sink = new Writable({ write: (chunk, _, done) => done(void rows.push(String(chunk))) });
    new Console(sink).table([objects]);
    new Console(sink).table(objects);
    expect(rows.join("")).toContain("index");
    expect(JSON.stringify({ objects })).toBe('{"objects":{}}');
    expect(() => expect(objects).toEqual([])).toThrow("to deeply equal");
    // A collection treated as an array would silently be empty.
    expect(() => Array.from(objects as never)).toThrow("has no length");
  });

  it("breaks neither promises nor inspection nor comparisons", async () => {
    expect(await Promise.resolve(object)).toBe(object);
    const all = { showHidden: true, getters: true, customInspect: false, showProxy: true, depth: 3 };
    expect(inspect(object, all)).toContain("S3Object");
    expect(object).toEqual(s3.object("b", "k"));
    expect(object).not.toEqual(s3.object("b", "l"));
    // Reading an attribute would throw: the object is not loaded.
    expect(Object.keys(object)).toEqual(["bucketName", "key"]);
    expect(JSON.stringify(object)).toBe('{"identifiers":{"bucketName":"b","key":"k"}}');
  });
});
