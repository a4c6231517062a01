import type { S3Client } from "@aws-sdk/client-s3";
import type { ClientLike } from "../../core/client/client-like.js";

/** Whether the client sends checksums by default, which stores without checksums reject. */
export async function sendsChecksums(client: ClientLike): Promise<boolean> {
  return (await settingOf(client, "requestChecksumCalculation")) !== "WHEN_REQUIRED";
}

/** The input that requests an object's checksum, unless the client is configured for stores without checksums. */
export async function checksumMode(client: ClientLike): Promise<{ readonly ChecksumMode?: "ENABLED" }> {
  const isLeftOut = (await settingOf(client, "responseChecksumValidation")) === "WHEN_REQUIRED";
  return isLeftOut ? {} : { ChecksumMode: "ENABLED" };
}

async function settingOf(
  { config }: ClientLike,
  name: "requestChecksumCalculation" | "responseChecksumValidation",
): Promise<unknown> {
  // A stub has no configuration.
  const { [name]: setting } = config as Readonly<Record<string, unknown>>;
  return typeof setting === "function" ? (setting as () => unknown)() : setting;
}

/**
 * Applies the setting for requests to responses as well, wherever it is configured: a store that lacks the one lacks
 * the other. The environment variable for responses takes precedence.
 */
export function validateAsRequested({ config }: S3Client): void {
  const { requestChecksumCalculation, responseChecksumValidation } = config;
  if (process.env["AWS_RESPONSE_CHECKSUM_VALIDATION"] !== undefined) return;
  config.responseChecksumValidation = async () =>
    (await requestChecksumCalculation()) === "WHEN_REQUIRED" ? "WHEN_REQUIRED" : responseChecksumValidation();
}
