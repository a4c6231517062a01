import type { LocalAws } from "./types.js";

/** The local AWS at an endpoint, with credentials that are not those of the environment, which may be real ones. */
export function awsAt(
  endpoint: string,
  { stop, ...more }: Pick<LocalAws, "isMoto" | "reset" | "stop">,
): LocalAws {
  const region = "us-east-1";
  const credentials = { accessKeyId: "testing", secretAccessKey: "testing" };
  const config = { endpoint, region, credentials };
  return { ...config, config, ...more, stop, [Symbol.asyncDispose]: stop };
}
