import { toolPath } from "../tools.js";
import { storyFunctions } from "../story.js";

/** Responds with the result of `runAll(config, name)`, whose arguments are in the request. */
const HANDLER = `
  export default {
    async fetch(request) {
      const { config, name } = await request.json();
      return Response.json(await runAll(config, name));
    },
  };
`;

/** The S3 and EC2 programs as a worker. */
export const storyWorker = `${storyFunctions("both")}${HANDLER}`;

/** The workaround for the SDK's build for browsers, which parses XML with a browser API that workers lack. */
export const withDomParser = (program: string): string => `
  import { DOMParser, Node } from ${JSON.stringify(toolPath("runtimes", "@xmldom/xmldom/lib/index.js"))};
  Object.assign(globalThis, { DOMParser, Node });
  ${program}
`;

/** Runs each step, and reports "done" or the error's name and message. */
const RUN_STEPS = `
  async function runAll(config, name) {
    const results = {};
    for (const [step, action] of Object.entries(stepsOf(config, name))) {
      results[step] = await action().then(() => "done", (error) => error.name + ": " + error.message.split("\\n")[0]);
    }
    return results;
  }
`;

/** What works there with the plain clients, and with the library. */
export const stepWorkers = {
  clients: `
    import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
    import { DescribeInstancesCommand, EC2Client } from "@aws-sdk/client-ec2";

    function stepsOf(config, Bucket) {
      const s3 = new S3Client({ ...config, forcePathStyle: true });
      const ec2 = new EC2Client(config);
      return {
        create: () => s3.send(new CreateBucketCommand({ Bucket })),
        write: () => s3.send(new PutObjectCommand({ Bucket, Key: "a", Body: "meow" })),
        read: async () => (await s3.send(new GetObjectCommand({ Bucket, Key: "a" }))).Body.transformToString(),
        list: () => s3.send(new ListObjectsV2Command({ Bucket })),
        describe: () => ec2.send(new DescribeInstancesCommand({})),
      };
    }
    ${RUN_STEPS}${HANDLER}
  `,
  library: `
    import { Session } from "tucuxi";
    import { EC2Resource } from "tucuxi/ec2";
    import { S3Resource } from "tucuxi/s3";

    function stepsOf(config, name) {
      const session = new Session(config);
      const s3 = session.resource(S3Resource, { forcePathStyle: true });
      return {
        create: () => s3.createBucket({ Bucket: name }),
        write: () => s3.object(name, "a").write("meow"),
        read: () => s3.object(name, "a").text(),
        list: () => s3.bucket(name).objects.toArray(),
        describe: () => session.resource(EC2Resource).instances.toArray(),
      };
    }
    ${RUN_STEPS}${HANDLER}
  `,
};
