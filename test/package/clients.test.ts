import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { entries } from "../../packaging/entries.js";
import { type FakeAws, startFakeAws } from "./support/fake-aws.js";
import { install, versions } from "./support/install.js";
import { project, run, succeed, write } from "./support/run.js";
import { strictest } from "./support/strictest.js";

// The two ends of the range of client versions that package.json promises; see docs/production/client-versions.md.

const { tarball } = inject("packed");
const peers = manifest.peerDependencies;
type Peer = keyof typeof peers;
const names = Object.keys(peers) as Peer[];

/** `^3.1014.0` begins with 3.1014.0. */
const oldest = Object.fromEntries(names.map((name) => [name, peers[name].replace(/^\^/, "")]));
const newest = versions(...names);

let aws: FakeAws;
beforeAll(async () => {
  aws = await startFakeAws();
});
afterAll(() => aws[Symbol.asyncDispose]());

describe.each([
  ["oldest", oldest],
  ["newest", newest],
] as const)("with the %s clients", (_, clients) => {
  let folder: string;
  beforeAll(async () => {
    folder = await installed(clients);
  }, 300_000);

  it("installs exactly those versions", () => {
    const found = names.map((name) => {
      const path = join(folder, "node_modules", name, "package.json");
      return [name, (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version];
    });
    expect(Object.fromEntries(found)).toEqual(clients);
  });

  it("has one @smithy/core, shared with the clients", () => {
    const copies = readdirSync(join(folder, "node_modules"), { recursive: true, encoding: "utf8" }).filter(
      (path) => /@smithy[\\/]core[\\/]package\.json$/.test(path),
    );
    expect(copies).toHaveLength(1);
  });

  it("lists, acts, waits, signs, and recognizes the services' errors", async () => {
    write(join(folder, "use.mjs"), USE);
    expect(JSON.parse(await succeed(process.execPath, ["use.mjs", aws.endpoint], folder))).toEqual(USED);
  });

  it("finds everything that its ES modules import", async () => {
    const imports = entries.map(({ name }) => `await import("tucuxi/dist/esm/${name}.js");`).join("\n");
    write(join(folder, "modules.mjs"), imports.replaceAll("tucuxi/", "./node_modules/tucuxi/"));
    expect(await run(process.execPath, ["modules.mjs"], folder)).toMatchObject({ status: 0 });
  });

  it("has declarations without errors", async () => {
    write(join(folder, "use.mts"), entries.map(({ specifier }) => `import "${specifier}";`).join("\n"));
    write(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: strictest, include: ["use.mts"] }),
    );
    const tsc = join(project, "node_modules/typescript7/bin/tsc");
    const { stdout } = await run(process.execPath, [tsc, "-p", "."], folder);
    expect(stdout).toBe("");
  });
});

it("documents the range", () => {
  const docs = readFileSync(join(project, "docs/production/client-versions.md"), "utf8").replaceAll(
    / +/g,
    " ",
  );
  for (const name of names) expect(docs).toContain(`| \`${name}\` | ${oldest[name]} | ${newest[name]} |`);
});

/** A folder with these clients and the packed library; the clients are cached for the next run. */
async function installed(clients: Readonly<Record<string, string>>): Promise<string> {
  const wanted = { ...clients, ...manifest.dependencies, ...versions("@types/node") };
  const key = createHash("sha256").update(JSON.stringify(wanted)).digest("hex").slice(0, 12);
  const folder = join(project, ".cache", "clients", key);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    await install(unfinished, wanted);
    renameSync(unfinished, folder);
  }
  const library = join(folder, "node_modules/tucuxi");
  rmSync(library, { recursive: true, force: true });
  mkdirSync(library, { recursive: true });
  await succeed("tar", ["-xzf", tarball, "--strip-components=1", "-C", library], folder);
  return folder;
}

const USE = `
  import { isBatchActionError, isResourceNotFound, Session } from "tucuxi";
  import { CloudFormationResource } from "tucuxi/cloudformation";
  import { CloudWatchResource } from "tucuxi/cloudwatch";
  import { DynamoDBResource, Key } from "tucuxi/dynamodb";
  import { EC2Resource } from "tucuxi/ec2";
  import { ELBResource } from "tucuxi/elb";
  import { ELBv2Resource } from "tucuxi/elbv2";
  import { GlacierResource } from "tucuxi/glacier";
  import { IAMResource } from "tucuxi/iam";
  import { S3Resource } from "tucuxi/s3";
  import { SNSResource } from "tucuxi/sns";
  import { SQSResource } from "tucuxi/sqs";

  const session = new Session({
    region: "eu-west-1",
    endpoint: process.argv[2],
    credentials: { accessKeyId: "GIVEN", secretAccessKey: "s" },
    maxAttempts: 1,
  });
  const quick = { minDelay: 0.01, maxDelay: 0.01, maxWaitTime: 5 };
  const used = {};

  const s3 = session.resource(S3Resource, { forcePathStyle: true });
  const photos = s3.bucket("photos");
  used.keys = (await photos.objects.toArray()).map(({ key, size, eTag }) => [key, size, eTag]);
  used.deleted = await photos.objects.all().delete().catch((error) =>
    isBatchActionError(error) && error.failures[0]);
  used.bucketCame = (await s3.bucket("late").waitUntilExists(quick)).name;
  used.noObject = await photos.object("missing").exists();
  used.forbidden = await photos.object("secret").exists().catch((error) =>
    (error.cause ?? error).$metadata.httpStatusCode);

  const url = await photos.object("a b").presign("get", { expiresIn: 60 });
  used.presigned = [...new URL(url).searchParams.keys()].filter((name) => /Signature|Expires/.test(name)).sort();
  used.form = Object.keys((await photos.object("a").presignPost()).fields).includes("Policy");

  const ec2 = session.resource(EC2Resource);
  used.instances = (await ec2.instances.filter({ Filters: [{ Name: "tag:Name", Values: ["web"] }] }).toArray())
    .map(({ id, state, launchTime, tags }) => [id, state.Name, launchTime.toISOString(), tags[0].Value]);
  used.terminated = (await ec2.instances.all().terminate())
    .map(({ TerminatingInstances: [instance] }) => instance.InstanceId);
  const instance = ec2.instance("i-1");
  await instance.waitUntilRunning(quick);
  used.running = instance.state.Name;
  used.noInstance = await ec2.instance("i-missing").load().catch((error) =>
    isResourceNotFound(error) && error.cause.name);

  const elb = session.resource(ELBResource);
  used.classic = (await elb.loadBalancers.toArray()).map(({ name }) => name);
  used.noClassic = await elb.loadBalancer("missing").exists();
  const elbv2 = session.resource(ELBv2Resource);
  used.balancers = (await elbv2.loadBalancers.toArray()).map(({ arn, type }) => [arn, type]);
  used.noBalancer = await elbv2.loadBalancer("arn:missing").exists();

  const orders = session.resource(DynamoDBResource).table("orders");
  await orders.items.put({ id: "1", total: 1.5 });
  used.orders = await orders.items.query(Key("id").eq("1")).toArray();
  used.noTable = await orders.exists();
  const queue = session.resource(SQSResource).queue(process.argv[2] + "/1/jobs");
  const messages = await queue.receiveMessages();
  used.messages = messages.map(({ body }) => body);
  await messages[0].delete();
  used.topics = (await session.resource(SNSResource).topics.toArray()).map(({ arn }) => arn);
  used.roles = (await session.resource(IAMResource).roles.toArray())
    .map(({ name, createDate }) => [name, createDate.getUTCFullYear()]);
  used.stacks = (await session.resource(CloudFormationResource).stacks.toArray())
    .map(({ name, stackStatus }) => [name, stackStatus]);
  used.alarms = (await session.resource(CloudWatchResource).alarms.toArray())
    .map(({ name, stateValue }) => [name, stateValue]);
  used.vaults = (await session.resource(GlacierResource).vaults.toArray())
    .map(({ name, sizeInBytes }) => [name, sizeInBytes]);

  const assumed = session.assumeRole({ RoleArn: "arn:aws:iam::123456789012:role/audit" });
  used.assumed = (await assumed.resource(EC2Resource).vpcs.first()).id;
  console.log(JSON.stringify(used));
`;

const USED = {
  keys: [
    ["a", 5, '"e"'],
    ["b", 5, '"e"'],
    ["c", 5, '"e"'],
  ],
  deleted: { id: "b", code: "AccessDenied", message: "Access Denied" },
  bucketCame: "late",
  noObject: false,
  forbidden: 403,
  presigned: ["X-Amz-Expires", "X-Amz-Signature"],
  form: true,
  instances: [
    ["i-1", "running", "2026-03-01T12:00:00.000Z", "web"],
    ["i-2", "stopped", "2026-03-01T12:00:00.000Z", "web"],
  ],
  terminated: ["i-1", "i-2"],
  running: "running",
  noInstance: "InvalidInstanceID.NotFound",
  classic: ["classic"],
  noClassic: false,
  balancers: [["arn:web", "application"]],
  noBalancer: false,
  orders: [
    { id: "1", total: 1.5 },
    { id: "2", total: 1.5 },
  ],
  noTable: false,
  messages: ["hello"],
  topics: ["arn:aws:sns:eu-west-1:1:news"],
  roles: [["audit", 2026]],
  stacks: [["shop", "CREATE_COMPLETE"]],
  alarms: [["cpu", "OK"]],
  vaults: [["films", 5]],
  assumed: "ASSUMED",
};
