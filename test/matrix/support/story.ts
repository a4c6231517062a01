/**
 * The program that every runtime and every bundle runs, against a moto: the same for all, so that only the
 * runtime or the bundler differs. It also uses what is loaded on demand: transfers, directories, content
 * types, an optional package.
 * | Plain JavaScript, as some of the runtimes do not support TypeScript; `import` is replaced for the bundler
 * or runtime.
 */
const S3_STORY = `
  import { isResource, isResourceNotFound, isTucuxiError, Session } from "tucuxi";
  import { S3Resource } from "tucuxi/s3";
  import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
  import { tmpdir } from "node:os";
  import { join } from "node:path";

  async function s3Story(config, name) {
    const results = {};
    const session = new Session(config);
    const s3 = session.resource(S3Resource, { forcePathStyle: true });
    const bucket = await s3.createBucket({ Bucket: name });
    await bucket.waitUntilExists({ minDelay: 0.01, maxDelay: 0.02, maxWaitTime: 30 });
    await bucket.object("a.txt").write("meow");
    results.text = await bucket.object("a.txt").text();
    const folder = await mkdtemp(join(tmpdir(), "tucuxi-story-"));
    try {
      await writeFile(join(folder, "page.html"), "<p>");
      await writeFile(join(folder, "page.tmp"), "-");
      await bucket.object("page.html").uploadFile(join(folder, "page.html"));
      results.type = (await bucket.object("page.html").load()).contentType;
      const { counts } = await bucket.uploadDirectory(folder, { prefix: "site", exclude: "**/*.tmp" });
      results.uploaded = counts.transferred;
      await bucket.object("a.txt").downloadFile(join(folder, "a.txt"));
      results.downloaded = await readFile(join(folder, "a.txt"), "utf8");
      await bucket.object("b.txt").copy(bucket.object("a.txt"));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    results.keys = [];
    for await (const object of bucket.objects) results.keys.push([object.key, object.size]);
    results.resource = isResource(bucket);
    results.missing = await bucket.object("none").load().catch(isResourceNotFound);
    results.presigner = await bucket.object("a.txt").presign("get").catch((error) =>
      isTucuxiError(error, "MissingPeer") && error.packageName);
    results.deleted = (await bucket.objects.all().delete()).flatMap(({ Deleted = [] }) => Deleted).length;
    await bucket.delete();
    results.gone = !(await bucket.exists());
    session.destroy();
    return results;
  }
`;

const S3_RESULTS = {
  text: "meow",
  type: "text/html",
  uploaded: 1,
  downloaded: "meow",
  keys: [
    ["a.txt", 4],
    ["b.txt", 4],
    ["page.html", 3],
    ["site/page.html", 3],
  ],
  resource: true,
  missing: true,
  presigner: "@aws-sdk/s3-request-presigner",
  deleted: 4,
  gone: true,
};

const EC2_STORY = `
  import { isResourceNotFound, Session } from "tucuxi";
  import { EC2Resource } from "tucuxi/ec2";

  async function ec2Story(config, name) {
    const results = {};
    const ec2 = new Session(config).resource(EC2Resource);
    const [server] = await ec2.createInstances(
      { ImageId: "ami-12c6146b", MinCount: 1, MaxCount: 1 },
      { tags: { Name: name } },
    );
    await server.waitUntilRunning({ minDelay: 0.01, maxDelay: 0.02, maxWaitTime: 30 });
    results.state = server.state.Name;
    const ours = ec2.instances.filter({ Filters: [{ Name: "tag:Name", Values: [name] }] });
    results.found = (await ours.toArray()).map(({ id }) => id === server.id);
    results.stopped = (await ours.stop()).length;
    results.missing = await ec2.instance("i-12345678").load().catch(isResourceNotFound);
    results.terminated = (await ours.terminate()).length;
    return results;
  }
`;

const EC2_RESULTS = { state: "running", found: [true], stopped: 1, missing: true, terminated: 1 };

/** The services that a program uses: S3 only, or both. */
export type StoryParts = "s3" | "both";

/** The program, as a function `runAll(config, name)` that returns its results. */
export function storyFunctions(parts: StoryParts): string {
  const stories = parts === "s3" ? { s3: S3_STORY } : { s3: S3_STORY, ec2: EC2_STORY };
  const calls = Object.keys(stories).map((name) => `results.${name} = await ${name}Story(config, name);`);
  return `
    ${withoutRepeatedImports(Object.values(stories).join("\n"))}
    async function runAll(config, name) {
      const results = {};
      ${calls.join("\n      ")}
      return results;
    }
  `;
}

/** The program with the configuration from its first argument, in JSON, and a unique name. */
export function storyProgram(parts: StoryParts): string {
  return `
    ${storyFunctions(parts)}
    const [config, name] = process.argv.slice(2);
    runAll(JSON.parse(config), name).then((results) => console.log(JSON.stringify(results)));
  `;
}

/** The same program as CommonJS. */
export function required(program: string): string {
  return program.replaceAll(/import (\{[^}]*\}) from ("[^"]+");/g, "const $1 = require($2);");
}

/** The output of these programs. */
export const storyResults = { s3: { s3: S3_RESULTS }, both: { s3: S3_RESULTS, ec2: EC2_RESULTS } } as const;

function withoutRepeatedImports(program: string): string {
  const names = new Set<string>();
  return program.replaceAll(/import \{([^}]*)\} from ("[^"]+");/g, (_, list: string, from: string) => {
    const fresh = list
      .split(",")
      .map((name) => name.trim())
      .filter((name) => !names.has(name));
    for (const name of fresh) names.add(name);
    return `import { ${fresh.join(", ")} } from ${from};`;
  });
}
