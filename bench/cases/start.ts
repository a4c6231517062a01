import type { BenchCase, Contender, Sizes } from "../case.js";

/** What a process takes from its start to the end of a short list, with the bare client and with the layer. */
export function startCases(_sizes: Sizes): BenchCase[] {
  return [start("s3", "S3", "objects"), start("ec2", "EC2", "instances")];
}

/** How a program is built, and at most how much of the bare client's CPU time it may take so. */
const WAYS = [
  { way: "import", how: "by import", extension: "import.mjs" },
  { way: "require", how: "by require", extension: "require.cjs" },
  { way: "bundle", how: "in a bundle", extension: "bundle.cjs" },
] as const;

function start(name: "s3" | "ec2", service: string, items: string): BenchCase {
  const shared = {
    server: name === "s3" ? { keys: 2 } : { instances: 2 },
    expected: 2,
  };
  const programs = ["sdk", "tucuxi"].flatMap((who) =>
    WAYS.map(({ way, how, extension }): Contender => ({
      id: `${who}-${way}`,
      label: `${who === "sdk" ? `@aws-sdk/client-${name}` : `tucuxi/${name}`}, ${how}`,
      script: "start/program",
      task: { items: 2, countsFromStart: true, program: `${name}-${who}.${extension}` },
      ...shared,
    })),
  );
  return {
    group: "start",
    name: `start-${name}`,
    title: `A new process that loads the client of ${service} and lists two ${items}`,
    measure: "cpu",
    rounds: 25,
    isFresh: true,
    contenders: [
      ...programs,
      {
        id: "boto3",
        label: "boto3",
        script: "start/python",
        task: { items: 2, countsFromStart: true, program: name },
        ...shared,
      },
    ],
    limits: [
      { of: "tucuxi-import", against: "sdk-import", atMost: 0.75 },
      { of: "tucuxi-require", against: "sdk-require", atMost: 1.15 },
      { of: "tucuxi-bundle", against: "sdk-bundle", atMost: 1.1 },
    ],
  };
}
