import { bun } from "./bun.js";
import type { Bundler } from "./bundler.js";
import { esbuild } from "./esbuild.js";
import { ncc } from "./ncc.js";
import { rollup } from "./rollup.js";
import { vite } from "./vite.js";
import { rspack, webpack } from "./webpack.js";

/** The bundlers that turn one program into one file; Next, which builds an application, has its own test. */
export const bundlers: readonly Bundler[] = [esbuild, rollup, vite, webpack, rspack, bun, ncc];
