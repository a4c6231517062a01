import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, inject, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { runProgram, succeed } from "../package/support/run.js";
import { toolFolder, toolVersion } from "./support/tools.js";

const { both, tarball } = inject("matrix");
const old = toolFolder("old-clients");
const installed = join(both, "../old");

beforeAll(async () => {
  cpSync(join(old, "node_modules"), join(installed, "node_modules"), { recursive: true });
  const library = join(installed, "node_modules/tucuxi");
  mkdirSync(library);
  await succeed("tar", ["-xzf", tarball, "--strip-components=1", "-C", library], installed);
});

const FAILURE_OF = `(action) => {
  try { return action(); } catch (error) { return [error.name, error.code, error.packageName, error.oldest]; }
}`;
const config = `{ region: "eu-west-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } }`;
const refused = [
  ["ClientTooOldError", "ClientTooOld", "@aws-sdk/client-ec2", "3.1014.0"],
  ["ClientTooOldError", "ClientTooOld", "@aws-sdk/client-s3", "3.1014.0"],
];

it(`refuses clients of ${toolVersion("old-clients", "@aws-sdk/client-ec2")} that are passed in`, async () => {
  const program = `
    const failureOf = ${FAILURE_OF};
    const old = require("node:module").createRequire(${JSON.stringify(join(old, "package.json"))});
    const { EC2Client } = old("@aws-sdk/client-ec2");
    const { S3Client } = old("@aws-sdk/client-s3");
    const { EC2Resource } = require("tucuxi/ec2");
    const { S3Resource } = require("tucuxi/s3");
    console.log(JSON.stringify([
      failureOf(() => new EC2Resource({ client: new EC2Client(${config}) })),
      failureOf(() => new S3Resource({ client: new S3Client(${config}) })),
    ]));
  `;
  expect(await runProgram(both, "given-old.cjs", program)).toEqual(refused);
});

it("refuses such clients if they are the installed ones", async () => {
  const program = `
    const failureOf = ${FAILURE_OF};
    const { EC2Resource } = require("tucuxi/ec2");
    const { S3Resource } = require("tucuxi/s3");
    console.log(JSON.stringify([failureOf(() => new EC2Resource(${config})), failureOf(() => new S3Resource(${config}))]));
  `;
  expect(await runProgram(installed, "installed-old.cjs", program)).toEqual(refused);
});

it("names the first accepted version of the peers", () => {
  const peers: Readonly<Record<string, string>> = manifest.peerDependencies;
  expect(refused.map(([, , name = ""]) => peers[name])).toEqual(
    refused.map(([, , , version]) => `^${version}`),
  );
});
