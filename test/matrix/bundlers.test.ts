import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { useLocalAws } from "../../servers/local-aws/vitest.js";
import { succeed, write } from "../package/support/run.js";
import type { BundleKind } from "./support/bundlers/bundler.js";
import { bundlers } from "./support/bundlers/index.js";
import { required, storyProgram, type StoryParts, storyResults } from "./support/story.js";

const consumers = inject("matrix");
const aws = useLocalAws({ resetBetweenTests: false });

const programs: readonly (readonly [string, StoryParts])[] = [
  ["tucuxi/s3 alone", "s3"],
  ["tucuxi/s3 and tucuxi/ec2", "both"],
];
const cases = bundlers.flatMap((bundler) => bundler.kinds.map((kind) => ({ ...bundler, kind })));

describe.each(programs)("%s, in a bundle", (_, parts) => {
  it.each(cases)("of $kind by $name $version", async ({ name, kind, bundle, problemsIn = () => [] }) => {
    const entry = entryOf(parts, kind);
    const outDir = join(dirname(entry), "bundles", `${name}-${kind}`);
    const file = await bundle({ entry, kind, outDir });
    const given = [JSON.stringify(aws.config), `story-${randomUUID()}`];
    const output = await succeed(process.execPath, [file, ...given], outDir);
    expect(JSON.parse(output)).toEqual(storyResults[parts]);
    expect(problemsIn(file)).toEqual([]);
  });
});

function entryOf(parts: StoryParts, kind: BundleKind): string {
  const program = storyProgram(parts);
  if (kind !== "require") {
    const path = join(consumers[parts], `story-${kind}.mjs`);
    write(path, program);
    return path;
  }
  const folder = join(consumers[parts], "requiring");
  write(join(folder, "package.json"), `{ "type": "commonjs" }`);
  write(join(folder, "story.js"), required(program));
  return join(folder, "story.js");
}
