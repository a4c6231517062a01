import { nearMatches, plainName } from "../../text/near-matches.js";
import { describeValue } from "../../text/describe-value.js";

/** Names in boto3 and version 2 of the SDK that differ much from ours, in lower case and without "_". */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  accesskeyid: "credentials: { accessKeyId }",
  awsaccesskeyid: "credentials: { accessKeyId }",
  secretaccesskey: "credentials: { secretAccessKey }",
  awssecretaccesskey: "credentials: { secretAccessKey }",
  sessiontoken: "credentials: { sessionToken }",
  awssessiontoken: "credentials: { sessionToken }",
  awsaccountid: "credentials: { accountId }",
  config: "maxAttempts, retryMode or requestHandler",
  maxretries: "maxAttempts, which counts the first attempt as well",
  retries: "maxAttempts or retryMode",
  retrydelayoptions: "retryStrategy",
  connecttimeout: "requestHandler: { connectionTimeout }",
  readtimeout: "requestHandler: { requestTimeout }",
  timeout: "requestHandler: { requestTimeout }",
  httpoptions: "requestHandler",
  maxpoolconnections: "requestHandler: { httpsAgent: { maxSockets } }",
  proxies: "requestHandler: { httpsAgent }",
  proxy: "requestHandler: { httpsAgent }",
  verify: "requestHandler: { httpsAgent }",
  sslenabled: "an endpoint with http: or https:",
  usessl: "an endpoint with http: or https:",
  addressingstyle: "forcePathStyle",
  computechecksums: "requestChecksumCalculation",
  useragentextra: "customUserAgent",
  tokencode: "mfaCodeProvider",
};

/**
 * Throws a `TypeError` for an option that the owner, such as `Session`, does not have. The types reject it in an object
 * literal; in a variable, `new Session({ profile_name: "dev" })` would otherwise act on the default account.
 */
export function refuseUnknown(
  owner: string,
  options: object,
  known: readonly string[],
  advice = `It has ${known.join(", ")}.`,
): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`${owner} expects its options as an object, not as ${describeValue(options)}.`);
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const meant = OTHER_NAMES[plainName(name)] ?? nearMatches(name, known)[0];
    throw new TypeError(
      `${owner} has no option ${name}. ${meant === undefined ? advice : `Did you mean ${meant}?`}`,
    );
  }
}
