import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";

/** The settings of the machine on which a test runs. */
export interface AwsEnvironment {
  /** Environment variables, such as `AWS_REGION`. */
  readonly env?: Readonly<Record<string, string>>;
  /** The text of the shared config file. */
  readonly config?: string;
  /** The text of the shared credentials file. */
  readonly credentials?: string;
}

/** Each test starts on a machine without AWS settings; the returned function adds some. */
export function onOwnMachine(): (environment: AwsEnvironment) => void {
  let home = "";
  beforeEach(() => {
    // A new directory each time, as the SDK caches the files that it has read.
    home = mkdtempSync(join(tmpdir(), "tucuxi-session-"));
    for (const name of Object.keys(process.env)) {
      if (name.startsWith("AWS_")) vi.stubEnv(name, undefined);
    }
    vi.stubEnv("HOME", home);
    vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
    vi.stubEnv("AWS_CONFIG_FILE", join(home, "config"));
    vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(home, "credentials"));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true });
  });
  return ({ env = {}, config = "", credentials = "" }) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    writeFileSync(join(home, "config"), config);
    writeFileSync(join(home, "credentials"), credentials);
  };
}
