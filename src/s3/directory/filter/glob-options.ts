/** How globs are read: `**` takes in names that begin with a dot, as to leave them out would be a loss that nobody sees. */
export const GLOB_OPTIONS = { dot: true, windows: false, flags: "s" } as const;
