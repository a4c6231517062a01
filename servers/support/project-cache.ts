import { fileURLToPath } from "node:url";

/** Where servers and tools are installed, once for all tests. */
export const projectCache = fileURLToPath(new URL("../../.cache/", import.meta.url));
