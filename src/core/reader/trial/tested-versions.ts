/** The tested versions of `@aws-sdk/client-*`: this one and later ones of the same major version. */
export const TESTED_VERSIONS = { major: 3, minor: 1014 } as const;

interface Config {
  readonly defaultUserAgentProvider?: (config?: unknown) => Promise<readonly (readonly string[])[]>;
}

/** Whether the client's version is a tested one; `false` if its version is unknown. */
export async function isTestedVersion(config: object): Promise<boolean> {
  // The client reports its package's version only in the user agent.
  const sections = await (config as Config).defaultUserAgentProvider?.(config);
  const version = sections?.find(([name]) => name === "aws-sdk-js")?.[1];
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+$/.exec(version ?? "") ?? [];
  return Number(major) === TESTED_VERSIONS.major && Number(minor) >= TESTED_VERSIONS.minor;
}
