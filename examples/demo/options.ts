import { parseArgs } from "node:util";

export interface DemoOptions {
  /** Use the account of the environment. Without it, nothing outside of this machine is touched. */
  readonly aws: boolean;
  /** The number of objects in the bucket. */
  readonly objects: number;
}

export const USAGE = `npm run demo                     the main job, on a local AWS
npm run demo -- --objects 100    with fewer objects than 2,500
npm run demo -- --aws            on the AWS account of this environment; costs a few cents`;

/** Parses the command line. Throws an error that describes the problem. */
export function parseOptions(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { aws: { type: "boolean" }, objects: { type: "string" } },
  });
  const objects = Number(values.objects ?? 2_500);
  if (!Number.isInteger(objects) || objects < 10) {
    throw new TypeError(`--objects takes a whole number, 10 or more, not ${values.objects}.`);
  }
  return { aws: values.aws ?? false, objects };
}
