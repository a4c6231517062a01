import { inspect } from "node:util";
import { isAbortError, Session } from "tucuxi";
import { EC2Resource } from "tucuxi/ec2";
import { ELBResource } from "tucuxi/elb";
import { S3Resource } from "tucuxi/s3";
import { type LocalAws, type RealAws, startLocalAws } from "../../servers/local-aws/index.js";
import { Cleanup } from "./cleanup.js";
import { counted, duration, Narrator, type Stage } from "./narrator.js";
import type { DemoOptions } from "./options.js";
import { runChapters } from "./story.js";

/** Runs the whole demo, cleans up however it ends, and resolves to whether it succeeded. */
export async function runDemo(options: DemoOptions, stage: Stage, signal: AbortSignal): Promise<boolean> {
  const started = performance.now();
  const narrator = new Narrator(stage, signal);
  narrator.title("tucuxi, boto3's resources for TypeScript: the main job, as it happens");
  const aws = await startLocalAws({ allowAws: options.aws, log: (line) => narrator.say(line) });
  const session = new Session({ ...aws.config, logger: narrator.logger });
  try {
    const isWell = await runStory(session, aws, options.objects, narrator, signal);
    const how = isWell ? "All done, nothing is left behind" : "It did not go well";
    narrator.title(
      `\n${how}: ${counted(narrator.calls, "call")} in ${duration(performance.now() - started)}.`,
    );
    return isWell;
  } finally {
    session.destroy();
    await aws.stop();
  }
}

async function runStory(
  session: Session,
  aws: LocalAws | RealAws,
  objects: number,
  narrator: Narrator,
  signal: AbortSignal,
): Promise<boolean> {
  narrator.chapter("A session");
  if (aws.isMoto)
    narrator.say("AWS is moto, on this machine: nothing leaves it, and nothing costs anything.");
  const [ec2, elb, s3] = await narrator.ask(
    "new Session({ region, endpoint, credentials }), session.resource(EC2Resource), …",
    () =>
      [session.resource(EC2Resource), session.resource(ELBResource), session.resource(S3Resource)] as const,
    (roots) => `${inspect(session)}: ${roots.map((root) => inspect(root)).join(", ")}`,
  );
  const cleanup = new Cleanup();
  const name = `tucuxi-demo-${Date.now().toString(36)}`;
  let isWell = true;
  try {
    await runChapters({ ec2, elb, s3, name, objects, narrator, cleanup, signal });
  } catch (error) {
    isWell = false;
    narrator.fail(isAbortError(error) ? "Interrupted. What was made is taken down again." : String(error));
  }
  narrator.chapter("Everything cleaned up");
  const left = await cleanup.run(narrator);
  for (const what of left) narrator.fail(`This is left of ${name}, and is yours to end: ${what}`);
  return isWell && left.length === 0;
}
