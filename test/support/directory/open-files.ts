import { readdirSync, readlinkSync } from "node:fs";

/** What this process has open below a path, on Linux. */
export function openBelow(path: string): string[] {
  return readdirSync("/proc/self/fd")
    .map((descriptor) => {
      try {
        return readlinkSync(`/proc/self/fd/${descriptor}`);
      } catch {
        return "";
      }
    })
    .filter((target) => target.startsWith(path));
}
