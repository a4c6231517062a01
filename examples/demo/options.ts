import { parseArgs } from "node:util";

export interface DemoOptions {
  /** Work on the account that the environment names. Without it, nothing outside this machine is touched. */
  readonly aws: boolean;
  /** How many objects the bucket gets. */
  readonly objects: number;
}

export const USAGE = `npm run demo                     the main job, on a local AWS
npm run demo -- --objects 100    with fewer objects than 2,500
npm run demo -- --aws            on the AWS account of this environment; costs a few cents`;

/** Reads the command line. Throws an error that says what is wrong with it. */
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
