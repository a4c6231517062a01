import { onTestFinished } from "vitest";
import { HeldDirectory } from "../../../src/s3/local/held-directory.js";

/** A directory that is held until the test is over. */
export async function held(path: string): Promise<HeldDirectory> {
  const directory = await HeldDirectory.open(path);
  onTestFinished(() => directory.close());
  return directory;
}
