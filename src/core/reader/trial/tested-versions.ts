/** The clients that this reader was tested with: from this version of `@aws-sdk/client-*` on, of this major one. */
export const TESTED_VERSIONS = { major: 3, minor: 1014 } as const;

interface Config {
  readonly defaultUserAgentProvider?: (config?: unknown) => Promise<readonly (readonly string[])[]>;
}

/** Whether a client is of a version that was tested. One that does not tell its version is not. */
export async function isTestedVersion(config: object): Promise<boolean> {
  // The client's package tells its version in the user agent, and nowhere else.
  const sections = await (config as Config).defaultUserAgentProvider?.(config);
  const version = sections?.find(([name]) => name === "aws-sdk-js")?.[1];
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+$/.exec(version ?? "") ?? [];
  return Number(major) === TESTED_VERSIONS.major && Number(minor) >= TESTED_VERSIONS.minor;
}
