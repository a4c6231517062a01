/** The kinds of input and output: ES module to ES module, ES module to CommonJS, or CommonJS to CommonJS. */
export type BundleKind = "esm" | "cjs" | "require";

/** What is bundled. */
export interface Job {
  /** The program, in a folder with the library and its clients installed. */
  readonly entry: string;
  readonly kind: BundleKind;
  /** The folder for the output. */
  readonly outDir: string;
}

/** A bundler, called as its users do for a program that runs in Node, without settings for the library. */
export interface Bundler {
  readonly name: string;
  readonly version: string;
  readonly kinds: readonly BundleKind[];
  /** Bundles the program, and returns the file to run. */
  bundle(this: void, job: Job): Promise<string>;
  /** The problems of the output besides those that running it reveals. */
  problemsIn?(this: void, file: string): readonly string[];
}

/** The output format, by its usual name. */
export function formatOf(kind: BundleKind): "esm" | "cjs" {
  return kind === "esm" ? "esm" : "cjs";
}

export function extensionOf(kind: BundleKind): "mjs" | "cjs" {
  return kind === "esm" ? "mjs" : "cjs";
}
