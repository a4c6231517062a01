import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Session, type SessionOptions } from "tucuxi";
import { ElasticmqUnavailableError } from "../../servers/elasticmq/install.js";
import { LocalAwsUnavailableError, startLocalAws } from "../../servers/local-aws/index.js";
import { MinistackUnavailableError } from "../../servers/ministack/install.js";

const UNAVAILABLE = [LocalAwsUnavailableError, ElasticmqUnavailableError, MinistackUnavailableError];

/** What an example runs on. */
interface ExampleServer {
  readonly config: SessionOptions;
  readonly stop: () => Promise<void>;
}

/**
 * Runs an example if Node was started with its file: `npx tsx examples/s3/page-by-page.ts`. On a local AWS;
 * with `--aws` on the account of the environment. In your own code all of this is one line: `const session =
 * new Session()`.
 * | @param startServer starts a server for examples that the local AWS cannot run
 */
export async function runExample(
  url: string,
  example: (session: Session) => Promise<void>,
  startServer?: () => Promise<ExampleServer>,
): Promise<void> {
  if (!isStartedWith(url)) return;
  // The SDK's own setting: its warning about Node versions is not part of the example.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  try {
    const allowAws = process.argv.includes("--aws");
    const aws =
      startServer && !allowAws ? await startServer() : await startLocalAws({ allowAws, log: console.error });
    const session = new Session({ ...aws.config });
    try {
      await example(session);
    } finally {
      session.destroy();
      await aws.stop();
    }
  } catch (error) {
    const isUnavailable = UNAVAILABLE.some((ErrorClass) => error instanceof ErrorClass);
    console.error(isUnavailable && error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** The equivalent of Node 24's `import.meta.main`. */
function isStartedWith(url: string): boolean {
  const [, script] = process.argv;
  return script !== undefined && realpathSync(script) === fileURLToPath(url);
}
