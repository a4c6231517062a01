import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { expect, it, vi } from "vitest";
import { entries, project } from "../../../packaging/entries.js";
import { Session } from "../../../src/index.js";
import { Bucket, S3Resource } from "../../../src/s3/index.js";

const roots = await Promise.all(
  entries
    .filter(({ name }) => name !== "index")
    .map(async ({ name, source }) => {
      const exported = (await import(/* @vite-ignore */ join(project, source))) as object;
      return { subpath: name, root: Object.keys(exported).find((key) => /^[A-Za-z0-9]+Resource$/.test(key)) };
    }),
);

const session = new Session({ region: "eu-west-1" });

it.each([
  [
    "the name of a service without a root",
    "ecs",
    'not "ecs". There are roots for CloudFormation, CloudWatch, ',
  ],
  ["undefined", undefined, "not undefined. Import the root from its subpath"],
  ["a root in place of its class", new S3Resource({ region: "eu-west-1" }), "Pass its class, without new."],
  ["the class of a resource", Bucket, "not Bucket. Write session.resource(S3Resource).bucket(…)."],
  ["the class of a client", S3Client, "not S3Client. Import the root from its subpath"],
  ["a function", () => S3Resource, "Import the root from its subpath"],
])("refuses %s, and names the correct argument", (_, root, advice) => {
  for (const method of ["resource", "client"] as const) {
    expect(() => session[method](root as never)).toThrow(TypeError);
    expect(() => session[method](root as never)).toThrow(
      "A session expects the class of a root, such as S3Resource",
    );
    expect(() => session[method](root as never)).toThrow(advice);
  }
});

it.each(roots)("names the root for the name $subpath, as in boto3", ({ subpath, root }) => {
  expect(() => session.resource(subpath as never)).toThrow(
    `not "${subpath}". Import ${root} from "tucuxi/${subpath}", and write session.resource(${root}).`,
  );
  expect(() => session.client(subpath as never)).toThrow(`and write session.client(${root}).`);
});

it("refuses a root of another copy of the package, and names the alternative", async () => {
  vi.resetModules();
  const other = await import("../../../src/s3/index.js");
  expect(other.S3Resource).not.toBe(S3Resource);
  const give = (): unknown => session.resource(other.S3Resource);
  expect(give).toThrow(TypeError);
  expect(give).toThrow(
    "S3Resource comes from another copy of tucuxi than this session. Import both from the same copy",
  );
});

it("names the root of a resource's class from another copy of the package", async () => {
  vi.resetModules();
  const other = await import("../../../src/s3/index.js");
  expect(() => session.resource(other.Bucket as never)).toThrow(
    "Write session.resource(S3Resource).bucket(…).",
  );
});

it("creates the clients of another copy's root, which may share the default session", async () => {
  vi.resetModules();
  const other = await import("../../../src/s3/index.js");
  expect(session.client(other.S3Resource)).toBeInstanceOf(S3Client);
});
