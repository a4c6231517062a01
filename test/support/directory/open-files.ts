import { readdirSync, readlinkSync } from "node:fs";

/** The files below a path that this process has open, on Linux. */
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
