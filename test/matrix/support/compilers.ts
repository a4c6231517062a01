import { join } from "node:path";
import { project } from "../../package/support/run.js";
import { toolPath } from "./tools.js";

/** How a program finds the declarations, and the module format of its output. */
export interface Resolution {
  readonly name: string;
  readonly module: string;
  readonly moduleResolution: string;
}

const node16 = { name: "node16, modules and CommonJS", module: "Node16", moduleResolution: "Node16" };
const nodenext = { name: "nodenext, modules and CommonJS", module: "NodeNext", moduleResolution: "NodeNext" };
const bundler = { name: "bundler", module: "ESNext", moduleResolution: "Bundler" };
/** The meaning of `module: commonjs` until TypeScript 5.9; TypeScript 7 does not support it. */
const node10 = { name: "node10", module: "CommonJS", moduleResolution: "Node10" };

/** A version of TypeScript with its options. */
export interface Compiler {
  readonly name: string;
  readonly tsc: string;
  readonly resolutions: readonly Resolution[];
  readonly options?: object;
}

function older(version: string): Compiler {
  const tsc = toolPath("compilers", `typescript${version}/bin/tsc`);
  return { name: `TypeScript ${version}`, tsc, resolutions: [node16, bundler, node10] };
}

export const compilers: readonly Compiler[] = [
  ...["5.4", "5.6", "5.9"].map(older),
  {
    name: "TypeScript 6.0",
    tsc: join(project, "node_modules/typescript/bin/tsc"),
    resolutions: [nodenext, bundler, node10],
    options: { ignoreDeprecations: "6.0" },
  },
  {
    name: "TypeScript 7.0",
    tsc: join(project, "node_modules/typescript7/bin/tsc"),
    resolutions: [nodenext, bundler],
  },
];
