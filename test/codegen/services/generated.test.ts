import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateService } from "../../../codegen/generate.js";
import { fixtureOptions } from "./generate.js";
import { ecs } from "./models/ecs.js";
import { iam } from "./models/iam.js";
import { sqs } from "./models/sqs.js";

// Small models of three services, generated from their real clients, compiled and linted with everything
// else.
// After an intended change of the generator: npx vitest run --project codegen --update

describe.each([ecs, iam, sqs])("the fixture $name", (model) => {
  it("is generated as expected", async () => {
    for (const [path, text] of await generateService(model, fixtureOptions)) {
      await expect(text).toMatchFileSnapshot(join(fixtureOptions.sourceRoot, path));
    }
  });
});
