import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { useLocalAws } from "../../servers/local-aws/vitest.js";
import { succeed, write } from "../package/support/run.js";
import { runtimes } from "./support/runtimes.js";
import { required, storyProgram, storyResults } from "./support/story.js";

const { both } = inject("matrix");
const aws = useLocalAws({ resetBetweenTests: false });

beforeAll(() => {
  write(join(both, "run.mjs"), storyProgram("both"));
  write(join(both, "run.cjs"), required(storyProgram("both")));
});

describe.each(runtimes)("$name ($version)", ({ command: [program, ...options] }) => {
  it.each([
    ["a module", "run.mjs"],
    ["CommonJS", "run.cjs"],
  ])("runs the S3 and EC2 programs as %s", async (_, file) => {
    const given = [JSON.stringify(aws.config), `story-${randomUUID()}`];
    const output = await succeed(program, [...options, file, ...given], both);
    expect(JSON.parse(output)).toEqual(storyResults.both);
  });
});
