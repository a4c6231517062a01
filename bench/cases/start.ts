import type { BenchCase, Contender } from "../case.js";

/** What a process takes until its first request could be sent, with the plain client and with the library. */
export function startCases(): BenchCase[] {
  return [
    // The achieved values: docs/decisions/rooms-are-loaded-when-first-used.md explains why they differ from
    // EC2's.
    start("s3", "S3", { import: 0.84, require: 1.15, bundle: 1.15 }),
    start("ec2", "EC2", { import: 0.75, require: 1.15, bundle: 1.1 }),
  ];
}

/** How a program is built. */
const WAYS = [
  { way: "import", how: "by import", extension: "import.mjs" },
  { way: "require", how: "by require", extension: "require.cjs" },
  { way: "bundle", how: "in a bundle", extension: "bundle.cjs" },
] as const;

/** The maximum ratio to the plain client's CPU time, by the way it is loaded. */
type Limits = Readonly<Record<(typeof WAYS)[number]["way"], number>>;

function start(name: string, service: string, limits: Limits): BenchCase {
  const shared = { server: {}, expected: 1 };
  const programs = ["sdk", "tucuxi"].flatMap((who) =>
    WAYS.map(({ way, how, extension }): Contender => ({
      id: `${who}-${way}`,
      label: `${who === "sdk" ? `@aws-sdk/client-${name}` : `tucuxi/${name}`}, ${how}`,
      script: "start/program",
      task: { countsFromStart: true, program: `${name}-${who}.${extension}` },
      ...shared,
    })),
  );
  return {
    group: "start",
    name: `start-${name}`,
    title: `A new process that loads the client of ${service} and makes one`,
    measure: "cpu",
    rounds: 25,
    isFresh: true,
    contenders: [
      ...programs,
      {
        id: "boto3",
        label: "boto3",
        script: "start/python",
        task: { countsFromStart: true, program: name },
        ...shared,
      },
    ],
    limits: WAYS.map(({ way }) => ({
      of: `tucuxi-${way}`,
      against: `sdk-${way}`,
      atMost: limits[way],
    })),
  };
}
