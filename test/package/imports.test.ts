import { describe, expect, inject, it } from "vitest";
import { run, runProgram, write } from "./support/run.js";

const { consumer } = inject("packed");

const SMOKE = `
  const client = { config: {}, send: async (command) => ({ Contents: [{ Key: "a", Size: 1 }], name: command.constructor.name }) };
  const bucket = new S3Resource({ client }).bucket("photos");
  bucket.objects.toArray().then(([object]) => {
    const names = [S3Resource, Session, bucket.constructor, object.constructor].map(({ name }) => name);
    console.log(JSON.stringify({ key: object.key, size: object.size, isResource: isResource(object), names }));
  });
`;
const SMOKE_RESULT = {
  key: "a",
  size: 1,
  isResource: true,
  names: ["S3Resource", "Session", "Bucket", "ObjectSummary"],
};

describe("the installed package", () => {
  it("works from an ES module", async () => {
    const imports = `import { S3Resource } from "tucuxi/s3"; import { isResource, Session } from "tucuxi";`;
    expect(await runProgram(consumer, "smoke.mjs", imports + SMOKE)).toEqual(SMOKE_RESULT);
  });

  it("works from CommonJS", async () => {
    const imports = `const { S3Resource } = require("tucuxi/s3"); const { isResource, Session } = require("tucuxi");`;
    expect(await runProgram(consumer, "smoke.cjs", imports + SMOKE)).toEqual(SMOKE_RESULT);
  });

  it("is a single package for a program that imports and requires it", async () => {
    const shared = await runProgram(
      consumer,
      "shared.mjs",
      `
        import { createRequire } from "node:module";
        import * as core from "tucuxi";
        import * as s3 from "tucuxi/s3";
        const require = createRequire(import.meta.url);
        const required = require("tucuxi");
        const requiredS3 = require("tucuxi/s3");
        const session = core.setDefaultSession({ region: "eu-west-1" });
        const bucket = new requiredS3.S3Resource().bucket("b");
        console.log(JSON.stringify({
          sameExports: Object.keys(required).every((name) => required[name] === core[name]),
          sameServiceExports: Object.keys(requiredS3).every((name) => requiredS3[name] === s3[name]),
          noneMissing: Object.keys(core).length === Object.keys(required).length,
          sameDefaultSession: required.getDefaultSession() === session,
          instance: bucket instanceof s3.Bucket,
          equal: bucket.equals(new s3.S3Resource().bucket("b")),
          guard: core.isResource(bucket),
        }));
      `,
    );
    expect(Object.entries(shared as object).filter(([, isSo]) => isSo !== true)).toEqual([]);
  });
});

describe("a client that is not installed", () => {
  const ec2 = 'tucuxi/ec2 needs @aws-sdk/client-ec2: install it with "npm install @aws-sdk/client-ec2".';

  it.each([
    ["an ES module", "missing.mjs", `import "tucuxi/ec2";`],
    ["CommonJS", "missing.cjs", `require("tucuxi/ec2");`],
  ])("is named in one sentence for %s", async (_, file, code) => {
    write(`${consumer}/${file}`, code);
    const { status, stderr } = await run(process.execPath, [file], consumer);
    expect(status).toBe(1);
    expect(stderr).toContain(`MissingPeerError: ${ec2}`);
  });

  it("causes an error that can be caught with a guard", async () => {
    const caught = await runProgram(
      consumer,
      "caught.mjs",
      `
        import { isTucuxiError } from "tucuxi";
        const errors = [];
        for (const service of ["ec2", "elb"]) await import("tucuxi/" + service).catch((error) => errors.push(error));
        await new Promise((resolve) => setTimeout(resolve, 50));
        console.log(JSON.stringify(errors.map((error) => [isTucuxiError(error, "MissingPeer"), error.packageName])));
      `,
    );
    expect(caught).toEqual([
      [true, "@aws-sdk/client-ec2"],
      [true, "@aws-sdk/client-elastic-load-balancing"],
    ]);
  });
});

describe("a presigner that is not installed", () => {
  const PRESIGN = `
    const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };
    const object = new S3Resource({ region: "eu-west-1", credentials }).object("photos", "k");
    Promise.allSettled([object.presign("get"), object.presignPost()]).then((results) => {
      console.log(JSON.stringify(results.map(({ reason }) => [reason.name, reason.packageName])));
    });
  `;

  it.each([
    ["an ES module", "presign.mjs", `import { S3Resource } from "tucuxi/s3";`],
    ["CommonJS", "presign.cjs", `const { S3Resource } = require("tucuxi/s3");`],
  ])("causes an error only when needed, for %s", async (_, file, imports) => {
    expect(await runProgram(consumer, file, imports + PRESIGN)).toEqual([
      ["MissingPeerError", "@aws-sdk/s3-request-presigner"],
      ["MissingPeerError", "@aws-sdk/s3-presigned-post"],
    ]);
  });
});
