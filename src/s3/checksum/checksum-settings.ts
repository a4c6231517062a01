import type { S3Client } from "@aws-sdk/client-s3";
import type { ClientLike } from "../../core/client/client-like.js";

/** Whether the client sends checksums that nobody asked for; a store that knows none refuses them. */
export async function sendsChecksums(client: ClientLike): Promise<boolean> {
  return (await settingOf(client, "requestChecksumCalculation")) !== "WHEN_REQUIRED";
}

/** Asks for the checksum of an object with it, unless the client is set up for stores that know none. */
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
 * Lets one setting do, wherever it comes from: a store that does not know the checksums of a request does not know those
 * of a response. The environment's own variable for responses goes before.
 */
export function validateAsRequested({ config }: S3Client): void {
  const { requestChecksumCalculation, responseChecksumValidation } = config;
  if (process.env["AWS_RESPONSE_CHECKSUM_VALIDATION"] !== undefined) return;
  config.responseChecksumValidation = async () =>
    (await requestChecksumCalculation()) === "WHEN_REQUIRED" ? "WHEN_REQUIRED" : responseChecksumValidation();
}
