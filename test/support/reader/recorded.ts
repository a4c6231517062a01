import { readdirSync, readFileSync } from "node:fs";
import { type KnownOperation, operationOf } from "./operations.js";

const folder = new URL("../../unit/core/reader/recorded/", import.meta.url);

/** A recorded response of a service. */
export interface Recorded {
  readonly name: string;
  readonly operation: KnownOperation;
  readonly body: string;
}

/** The recorded responses: of moto, or of the store at the end of the name. */
export const recorded: readonly Recorded[] = readdirSync(folder).map((file) => {
  const name = file.replace(/\.xml$/, "");
  const [service = "", operation = ""] = name.split("-");
  return {
    name,
    operation: operationOf(service, operation),
    body: readFileSync(new URL(file, folder), "utf8"),
  };
});

/** One of them, such as `s3-ListObjectsV2`. */
export function recordedOf(name: string): Recorded {
  return recorded.find((one) => one.name === name)!;
}
