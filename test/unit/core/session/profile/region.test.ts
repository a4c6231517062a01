import { describe, expect, it } from "vitest";
import { NoRegionError } from "../../../../../src/core/errors/session-errors.js";
import { Session } from "../../../../../src/core/session/session.js";
import type { SessionOptions } from "../../../../../src/core/session/options/session-options.js";
import { type AwsEnvironment, onOwnMachine } from "../../../../support/session/aws-environment.js";
import { EC2Root } from "../../../../support/session/session-roots.js";

const environment = onOwnMachine();

const CONFIG = `
[default]
region = r-default
[profile dev]
region = r-dev
[profile bare]
output = json
[sso-session corp]
sso_region = r-sso
`;

function regionOf(options: SessionOptions, overrides = {}): Promise<string> {
  return new Session(options).client(EC2Root, overrides).config.region();
}

interface Case extends AwsEnvironment {
  readonly what: string;
  readonly given: SessionOptions;
  readonly region: string;
}

const BOTH = { AWS_REGION: "r-env", AWS_DEFAULT_REGION: "r-env-default" };

const CASES: Case[] = [
  {
    what: "given one",
    given: { region: "r-given", profile: "dev" },
    env: BOTH,
    config: CONFIG,
    region: "r-given",
  },
  { what: "given profile's", given: { profile: "dev" }, env: BOTH, config: CONFIG, region: "r-dev" },
  { what: "one in AWS_REGION", given: {}, env: BOTH, config: CONFIG, region: "r-env" },
  {
    what: "one in AWS_REGION, before that of AWS_PROFILE",
    given: {},
    env: { ...BOTH, AWS_PROFILE: "dev" },
    config: CONFIG,
    region: "r-env",
  },
  {
    what: "one in AWS_DEFAULT_REGION",
    given: {},
    env: { AWS_DEFAULT_REGION: "r-env-default" },
    config: CONFIG,
    region: "r-env-default",
  },
  {
    what: "one in AWS_DEFAULT_REGION if AWS_REGION is empty",
    given: {},
    env: { ...BOTH, AWS_REGION: "" },
    config: CONFIG,
    region: "r-env-default",
  },
  { what: "default profile's", given: {}, config: CONFIG, region: "r-default" },
  {
    what: "one of the profile in AWS_PROFILE",
    given: {},
    env: { AWS_PROFILE: "dev" },
    config: CONFIG,
    region: "r-dev",
  },
  {
    what: "one in AWS_REGION if the given profile has none",
    given: { profile: "bare" },
    env: BOTH,
    config: CONFIG,
    region: "r-env",
  },
  {
    what: "default profile's if the given one has none",
    given: { profile: "bare" },
    config: CONFIG,
    region: "r-default",
  },
  {
    what: "one in the credentials file, as in the SDK",
    given: { profile: "dev" },
    config: CONFIG,
    credentials: "[dev]\nregion = r-credentials\n",
    region: "r-credentials",
  },
  {
    what: "one in the config file if the credentials file has the keys",
    given: { profile: "dev" },
    config: CONFIG,
    credentials: "[dev]\naws_access_key_id = AKIA\n",
    region: "r-dev",
  },
];

describe("the region", () => {
  for (const { what, given, region, ...machine } of CASES) {
    it(`is the ${what}`, async () => {
      environment(machine);
      await expect(regionOf(given)).resolves.toBe(region);
    });
  }

  it("can be overridden, also by a provider, and undefined overrides nothing", async () => {
    environment({ config: CONFIG });
    await expect(regionOf({ region: "r-1" }, { region: "r-2" })).resolves.toBe("r-2");
    await expect(regionOf({ region: "r-1" }, { region: async () => "r-3" })).resolves.toBe("r-3");
    await expect(regionOf({ region: "r-1" }, { region: undefined })).resolves.toBe("r-1");
    await expect(regionOf({}, { profile: "dev" })).resolves.toBe("r-dev");
  });

  it("causes a clear error if missing, and is found as soon as there is one", async () => {
    const client = new Session({ profile: "bare" }).client(EC2Root);
    environment({ config: "[profile bare]\noutput = json\n" });
    const error = await client.config.region().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NoRegionError);
    expect((error as Error).message).toMatchInlineSnapshot(
      `"No region: give one (new Session({ region: "eu-west-1" })), set AWS_REGION, or add one to the profile "bare" in the shared config file."`,
    );
    environment({ config: "[profile bare]\noutput = json\n", env: { AWS_REGION: "r-now" } });
    await expect(client.config.region()).resolves.toBe("r-now");
  });

  it("is not requested from the metadata service", async () => {
    environment({ env: { AWS_EC2_METADATA_DISABLED: "false" } });
    await expect(regionOf({})).rejects.toThrow("No region");
  });

  it("in an error about an unknown profile comes with the existing profiles", async () => {
    environment({ config: CONFIG, credentials: "[prod]\naws_access_key_id = AKIA\n", env: BOTH });
    const given: SessionOptions[] = [
      { profile: "dve" },
      { profile: "dve", region: "r" },
      { profile: "toString" },
    ];
    for (const options of given) {
      await expect(regionOf(options)).rejects.toThrow(
        `The profile "${options.profile}" has no settings in the shared config and credentials files. ` +
          "They have: default, dev, bare, prod.",
      );
    }
    await expect(regionOf({ profile: "dve" }, { region: async () => "r" })).rejects.toMatchObject({
      name: "ProfileNotFoundError",
      code: "ProfileNotFound",
      profile: "dve",
    });
  });

  it("must not be an empty string, like a profile or an endpoint", () => {
    for (const options of [{ profile: "" }, { region: "" }, { endpoint: "" }]) {
      expect(() => new Session(options)).toThrow(TypeError);
      expect(() => new Session().client(EC2Root, options)).toThrow("is an empty string");
    }
  });
});
