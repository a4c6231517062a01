import { lstat, mkdtemp, rmdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Which names a file system takes for the same, though their letters differ. */
export interface NameFolding {
  /** `A` and `a`. */
  readonly case: boolean;
  /** One character and a letter with its accent. */
  readonly normalization: boolean;
}

/** A name as the file system compares it. */
export function folded(name: string, folding: NameFolding): string {
  const composed = folding.normalization ? name.normalize("NFC") : name;
  return folding.case ? composed.toUpperCase().toLowerCase() : composed;
}

/** What the system of a computer usually does. */
export function usualFolding(platform: NodeJS.Platform = process.platform): NameFolding {
  return { case: platform === "darwin" || platform === "win32", normalization: platform === "darwin" };
}

/** What the file system of a directory does, which may be another one than the computer's own: tried out there. */
export async function foldingIn(directory: string): Promise<NameFolding> {
  let made: string;
  try {
    made = await mkdtemp(join(directory, ".tucuxi-\u00C5-"));
  } catch {
    // What cannot be written there now will fail where it must be.
    return usualFolding();
  }
  try {
    const name = basename(made);
    const isThere = async (other: string): Promise<boolean> => {
      const stats = await lstat(join(dirname(made), other)).catch(() => undefined);
      return stats !== undefined;
    };
    return {
      case: await isThere(name.replace("tucuxi", "TUCUXI")),
      normalization: await isThere(name.replace("\u00C5", "A\u030A")),
    };
  } finally {
    await rmdir(made);
  }
}
