import { LocalAwsUnavailableError } from "../../servers/local-aws/index.js";
import { type DemoOptions, parseOptions, USAGE } from "./options.js";
import { runDemo } from "./run-demo.js";

// The SDK's own setting: its warning about future Node versions would interrupt the output.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";

// A reader that disconnects, as in "npm run demo
// head", must not prevent the cleanup.
process.stdout.on("error", () => {});

process.exitCode = await main();

async function main(): Promise<number> {
  let options: DemoOptions;
  try {
    options = parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const interrupted = abortOnSignals();
  try {
    const isWell = await runDemo(options, process.stdout, interrupted);
    return isWell ? 0 : interrupted.aborted ? 130 : 1;
  } catch (error) {
    console.error(error instanceof LocalAwsUnavailableError ? error.message : error);
    return 1;
  }
}

/**
 * Ctrl-C ends the demo and starts the cleanup; another one, after at least a second, ends the cleanup as
 * well.
 */
function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  const onSignal = (): void => {
    // npm and tsx forward the signal, which the terminal has already sent to all of them.
    if (controller.signal.aborted && Date.now() - first > 1_000) process.exit(130);
    if (!controller.signal.aborted) first = Date.now();
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return controller.signal;
}
