import { builtinModules } from "node:module";
import { build, type Plugin } from "esbuild";

/**
 * The platform of a worker's build: `browser`, wrangler's default, or `node`, with
 * `WRANGLER_BUILD_PLATFORM=node` and `WRANGLER_BUILD_CONDITIONS=workerd,worker`.
 */
export type WorkerPlatform = "browser" | "node";

/** Bundles a worker as wrangler does. */
export async function bundleWorker(entry: string, platform: WorkerPlatform, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform,
    conditions: ["workerd", "worker", ...(platform === "browser" ? ["browser"] : [])],
    format: "esm",
    target: "es2024",
    define: { "navigator.userAgent": '"Cloudflare-Workers"', "process.env.NODE_ENV": '"production"' },
    plugins: [builtins],
    logLevel: "silent",
  });
}

/** Node's modules are those of workerd, which a module cannot `require`. */
const builtins: Plugin = {
  name: "builtins",
  setup(bundler) {
    const filter = new RegExp(`^(?:node:)?(?:${builtinModules.join("|")})$`);
    bundler.onResolve({ filter }, ({ path: name, kind }) => {
      const path = name.replace(/^(?:node:)?/, "node:");
      return kind === "require-call" ? { path, namespace: "required" } : { path, external: true };
    });
    bundler.onLoad({ filter: /^/, namespace: "required" }, ({ path }) => ({
      contents: `import required from "${path}"; module.exports = required;`,
    }));
  },
};
