import { fileURLToPath } from "node:url";
import { preview } from "vite";
import { output } from "./config.js";

export interface ServedSite extends AsyncDisposable {
  readonly url: string;
}

/** Serves the built site on loopback only. */
export async function serveSite(base: string, port: number): Promise<ServedSite> {
  const server = await preview({
    configFile: false,
    root: fileURLToPath(new URL(".", import.meta.url)),
    base,
    appType: "mpa",
    logLevel: "warn",
    build: { outDir: output },
    preview: { host: "127.0.0.1", port },
  });
  const [url = ""] = server.resolvedUrls?.local ?? [];
  return { url, [Symbol.asyncDispose]: () => server.close() };
}
