/**
 * The SDK's adaptive retry mode, unless `AWS_RETRY_MODE` or the profile's `retry_mode` say otherwise. Services that
 * throttle each caller, as EC2 does with `RequestLimitExceeded`, are not helped by a batch that only tries again:
 * this mode also slows down for as long as it is throttled. Until then it is the standard mode.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 *
 * @internal For the generated roots.
 */
export function adaptiveRetryMode(profile: string | undefined): () => Promise<string> {
  let mode: Promise<string> | undefined;
  return () => (mode ??= findRetryMode(profile));
}

async function findRetryMode(profile: string | undefined): Promise<string> {
  // Not before the first call, as the files of the region.
  const [{ loadConfig }, { NODE_RETRY_MODE_CONFIG_OPTIONS }] = await Promise.all([
    import("@smithy/core/config"),
    import("@smithy/core/retry"),
  ]);
  const said = loadConfig(
    { ...NODE_RETRY_MODE_CONFIG_OPTIONS, default: "adaptive" },
    profile ? { profile } : {},
  );
  return said();
}
