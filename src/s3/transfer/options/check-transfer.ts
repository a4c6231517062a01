import { refuseUnknownOptions } from "../../../core/call/input/unknown-options.js";
import { throwIfAborted } from "../../../core/concurrency/abort.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";
import { refuseUnknownArguments } from "./allowed-arguments.js";
import { resolveConfig } from "./transfer-config.js";
import { checkIdleTimeout, TRANSFER_OPTIONS, type TransferOptions } from "./transfer-options.js";

/** What a method that transfers an object accepts. */
interface Accepted {
  readonly method: string;
  readonly input: readonly string[];
  /** Besides those of all transfers. */
  readonly options: readonly string[];
}

/** Throws for invalid arguments of a transfer, before anything is opened or sent. */
export function checkTransfer(
  { context, bucket, key }: ObjectTarget,
  input: object,
  options: TransferOptions & { readonly idleTimeout?: number | undefined },
  accepted: Accepted,
): void {
  context.check({ input: { ...input, Bucket: bucket, Key: key } });
  refuseUnknownArguments(accepted.method, input, accepted.input);
  refuseUnknownOptions(options, [...TRANSFER_OPTIONS, ...accepted.options]);
  resolveConfig(options.config);
  checkIdleTimeout(options.idleTimeout);
  throwIfAborted(options.abortSignal);
}
