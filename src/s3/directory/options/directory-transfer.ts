import type { CallOptions } from "../../../core/call/call-options.js";
import { throwIfAborted } from "../../../core/concurrency/abort.js";
import type { Bucket } from "../../generated/bucket.js";
import { isDirectoryBucket } from "../../keys/directory-bucket.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import { DOWNLOAD_ARGUMENTS } from "../../transfer/options/allowed-arguments.js";
import { requestsFor, type TransferConfig } from "../../transfer/options/transfer-config.js";
import type { TransferOptions } from "../../transfer/options/transfer-options.js";
import { targetIn } from "../../transfer/options/transfer-target.js";
import { sharedBandwidth } from "../../transfer/request/bandwidth.js";
import { directoryPath } from "../local/directory-path.js";
import { readFileOf } from "../local/read-file.js";
import type { Comparison } from "../plan/compare.js";
import type { DirectoryOutcome } from "../plan/directory-plan.js";
import type { Mapping } from "../plan/mapping.js";
import { type Plannable, planSteps } from "../plan/plan-steps.js";
import type { SyncContext, SyncSettings } from "../plan/sync-context.js";
import { listObjects, type RemoteObject } from "../remote/remote-object.js";
import { hasSameContent } from "../remote/same-content.js";
import type { DirectoryActions } from "../run/directory-work.js";
import { runSteps } from "../run/run-steps.js";
import {
  type CheckedOptions,
  checkOptions,
  type DirectoryMethod,
  type DirectoryOptions,
  type SyncOptions,
} from "./directory-options.js";
import { type FileInput, type InputOf, inputsOf } from "./file-input.js";
import type { S3Handle } from "../../object/s3-resource.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";

/** A file that is about to be transferred. */
export interface FileToTransfer {
  readonly path: string;
  readonly key: string;
  /** In bytes. */
  readonly size: number;
}

export interface DirectoryCall<Input extends object> {
  readonly method: DirectoryMethod;
  readonly self: Bucket;
  readonly handle: Pick<S3Handle, "context">;
  readonly directory: string | URL;
  readonly options: DirectoryOptions<boolean> &
    SyncOptions & { readonly input?: FileInput<FileToTransfer, Input> | undefined };
  /** The name of the option that only this direction has. */
  readonly own: string;
  /** The arguments that `input` may have. */
  readonly allowed: readonly string[];
}

/** What uploads and downloads of directories have in common. */
export class DirectoryTransfer<Input extends object> {
  readonly options: CheckedOptions;
  readonly mapping: Mapping;
  /** With a bandwidth that all files share. */
  readonly config: TransferConfig | undefined;
  readonly inputOf: InputOf<FileToTransfer, Input>;
  readonly #call: DirectoryCall<Input>;

  /** @throws {TypeError} for any invalid argument */
  constructor(call: DirectoryCall<Input>) {
    const { method, directory, options, own, allowed } = call;
    this.#call = call;
    this.options = checkOptions(method, options, own);
    this.inputOf = inputsOf(method, options.input, allowed);
    this.config = sharedBandwidth(this.options.config);
    this.mapping = { directory: directoryPath(method, directory), prefix: this.options.prefix };
    throwIfAborted(this.options.abortSignal);
  }

  target(key: string): ObjectTarget {
    const { self, handle } = this.#call;
    return targetIn(self, handle, key);
  }

  /** The options for the transfer of one file. */
  optionsOf(options: CallOptions, onBytes: (bytes: number) => void): TransferOptions {
    const onProgress: TransferOptions["onProgress"] = ({ transferredBytes }) => onBytes(transferredBytes);
    return { ...options, config: this.config, onProgress };
  }

  /** The selected objects below the prefix. */
  objects(options: CallOptions): AsyncIterable<RemoteObject> {
    const { prefix, filter, headers } = this.options;
    return listObjects(this.#call.self, prefix, filter, headers, options);
  }

  /** @param root `undefined` if the directory is missing, so that there is nothing to compare */
  context(
    source: Comparison["source"],
    timeStep: number,
    root: HeldDirectory | undefined,
    followSymlinks: boolean,
  ): SyncContext {
    const { mapping, options } = this;
    const sync: SyncSettings | undefined = options.sync && {
      deletes: options.sync.deletes,
      comparison: {
        source,
        compare: options.sync.compare,
        timeStep,
        hasSameContent: root ? this.#contentComparison(root, followSymlinks) : async () => false,
      },
      isOrdered: !isDirectoryBucket(this.#call.self.name),
    };
    return { mapping, filter: options.filter, sync };
  }

  /** Runs the steps, or only plans them in a dry run. */
  async run<DryRun extends boolean>(
    steps: Plannable["steps"],
    actions: DirectoryActions | undefined,
  ): Promise<DirectoryOutcome<DryRun>> {
    const { self, method } = this.#call;
    const { isDry, resolved } = this.options;
    const plannable = { action: `${self.toString()}.${method}`, steps };
    const cost = (size: number): number => requestsFor(size, resolved);
    const outcome =
      isDry || !actions
        ? await planSteps(plannable, this.options)
        : await runSteps({ ...plannable, ...actions, cost }, this.options);
    return outcome as DirectoryOutcome<DryRun>;
  }

  #contentComparison(root: HeldDirectory, followSymlinks: boolean): Comparison["hasSameContent"] {
    return async (local, remote, options) => {
      const { path, size } = local;
      const { key } = remote;
      const given = Object.entries((await this.inputOf({ path, key, size })) ?? {});
      const allowed: readonly string[] = DOWNLOAD_ARGUMENTS;
      const input = Object.fromEntries(given.filter(([name]) => allowed.includes(name)));
      return readFileOf(root, local, followSymlinks, async ({ handle, stats }) => {
        const content = { target: this.target(key), input, config: this.config, ...options };
        return stats.size === remote.size && hasSameContent(handle, remote, content);
      });
    };
  }
}
