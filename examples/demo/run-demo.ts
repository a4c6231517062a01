import { inspect } from "node:util";
import { isAbortError, Session } from "tucuxi";
import { EC2Resource } from "tucuxi/ec2";
import { ELBResource } from "tucuxi/elb";
import { S3Resource } from "tucuxi/s3";
import { type LocalAws, type RealAws, startLocalAws } from "../../servers/local-aws/index.js";
import { Cleanup } from "./cleanup.js";
import { counted, duration, Narrator, type Stage } from "./narrator.js";
import type { DemoOptions } from "./options.js";
import { tellStory } from "./story.js";

/** Runs the whole demo, cleans up however it ends, and resolves to whether it succeeded. */
export async function runDemo(options: DemoOptions, stage: Stage, signal: AbortSignal): Promise<boolean> {
  const started = performance.now();
  const tell = new Narrator(stage, signal);
  tell.title("tucuxi, boto3's resources for TypeScript: the main job, as it happens");
  const aws = await startLocalAws({ allowAws: options.aws, log: (line) => tell.say(line) });
  const session = new Session({ ...aws.config, logger: tell.logger });
  try {
    const isWell = await tellAll(session, aws, options.objects, tell, signal);
    const how = isWell ? "All done, nothing is left behind" : "It did not go well";
    tell.title(`\n${how}: ${counted(tell.calls, "call")} in ${duration(performance.now() - started)}.`);
    return isWell;
  } finally {
    session.destroy();
    await aws.stop();
  }
}

async function tellAll(
  session: Session,
  aws: LocalAws | RealAws,
  objects: number,
  tell: Narrator,
  signal: AbortSignal,
): Promise<boolean> {
  tell.chapter("A session");
  if (aws.isMoto) tell.say("AWS is moto, on this machine: nothing leaves it, and nothing costs anything.");
  const [ec2, elb, s3] = await tell.ask(
    "new Session({ region, endpoint, credentials }), session.resource(EC2Resource), …",
    () =>
      [session.resource(EC2Resource), session.resource(ELBResource), session.resource(S3Resource)] as const,
    (roots) => `${inspect(session)}: ${roots.map((root) => inspect(root)).join(", ")}`,
  );
  const cleanup = new Cleanup();
  const name = `tucuxi-demo-${Date.now().toString(36)}`;
  let isWell = true;
  try {
    await tellStory({ ec2, elb, s3, name, objects, tell, cleanup, signal });
  } catch (error) {
    isWell = false;
    tell.fail(isAbortError(error) ? "Interrupted. What was made is taken down again." : String(error));
  }
  tell.chapter("Everything cleaned up");
  const left = await cleanup.run(tell);
  for (const what of left) tell.fail(`This is left of ${name}, and is yours to end: ${what}`);
  return isWell && left.length === 0;
}
