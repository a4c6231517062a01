import type { HeldDirectory } from "../../local/held-directory.js";
import { DOWNLOAD_ARGUMENTS } from "../../transfer/options/allowed-arguments.js";
import type { TransferConfig } from "../../transfer/options/transfer-config.js";
import type { TransferTarget } from "../../transfer/options/transfer-target.js";
import type { InputOf } from "../local/file-input.js";
import { readFileOf } from "../local/read-file.js";
import type { Comparison } from "../plan/compare.js";
import { hasSameContent } from "../remote/same-content.js";

/** What a sync compares contents with. */
export interface Contents {
  readonly targetOf: (key: string) => TransferTarget;
  readonly root: HeldDirectory;
  readonly followSymlinks: boolean;
  /** The arguments of the transfer, of which those for reading are taken. */
  readonly inputOf: InputOf<{ readonly path: string; readonly key: string; readonly size: number }, object>;
  readonly config: TransferConfig | undefined;
}

/** Compares the content of pairs. */
export function contentComparison({
  targetOf,
  root,
  followSymlinks,
  inputOf,
  config,
}: Contents): Comparison["hasSameContent"] {
  return async (local, remote, options) => {
    const { path, size } = local;
    const { key } = remote;
    const given = await inputOf({ path, key, size });
    const input = Object.fromEntries(
      Object.entries(given ?? {}).filter(([name]) =>
        (DOWNLOAD_ARGUMENTS as readonly string[]).includes(name),
      ),
    );
    return readFileOf(root, local, followSymlinks, async ({ handle, stats }) => {
      const content = { target: targetOf(key), input, config, ...options };
      return stats.size === remote.size && hasSameContent(handle, remote, content);
    });
  };
}
