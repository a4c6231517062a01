import { onceSuccessful } from "../once-successful.js";
import { profileSettings } from "../profile/profiles.js";

/**
 * The SDK's adaptive retry mode, unless `AWS_RETRY_MODE` or the profile's `retry_mode` set another one. For services
 * that throttle each caller, as EC2 does with `RequestLimitExceeded`, retrying a batch is not enough: this mode also
 * slows down while requests are throttled. Otherwise it behaves like the standard mode.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function adaptiveRetryMode(profile: string | undefined): () => Promise<string> {
  return onceSuccessful(
    async () => process.env["AWS_RETRY_MODE"] || (await profileSettings(profile))["retry_mode"] || "adaptive",
  );
}
