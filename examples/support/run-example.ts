import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Session } from "tucuxi";
import { LocalAwsUnavailableError, startLocalAws } from "../../servers/local-aws/index.js";

/**
 * Runs an example when its file is what Node was started with: `npx tsx examples/page-by-page.ts`. On a local AWS;
 * with `--aws` on the account that the environment names. In your own code all of this is one line:
 * `const session = new Session()`.
 */
export async function runExample(url: string, example: (session: Session) => Promise<void>): Promise<void> {
  if (!isStartedWith(url)) return;
  // The SDK's own switch: its note on versions of Node is no part of the example.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  try {
    const aws = await startLocalAws({ allowAws: process.argv.includes("--aws"), log: console.error });
    const session = new Session({ ...aws.config });
    try {
      await example(session);
    } finally {
      session.destroy();
      await aws.stop();
    }
  } catch (error) {
    console.error(error instanceof LocalAwsUnavailableError ? error.message : error);
    process.exitCode = 1;
  }
}

/** What Node 24 calls `import.meta.main`. */
function isStartedWith(url: string): boolean {
  const [, script] = process.argv;
  return script !== undefined && realpathSync(script) === fileURLToPath(url);
}
