import { onTestFinished } from "vitest";
import { HeldDirectory } from "../../../src/s3/local/held-directory.js";

/** A directory that is kept open until the test ends. */
export async function held(path: string): Promise<HeldDirectory> {
  const directory = await HeldDirectory.open(path);
  onTestFinished(() => directory.close());
  return directory;
}
