/** What is made of what: a module of a module, CommonJS of a module, or CommonJS of a program that requires. */
export type BundleKind = "esm" | "cjs" | "require";

/** What is to be bundled. */
export interface Job {
  /** The program, in a folder where the library and its clients are installed. */
  readonly entry: string;
  readonly kind: BundleKind;
  /** A folder of its own for what is written. */
  readonly outDir: string;
}

/** A bundler as its users call it for a program that runs in Node, with nothing set that the library would need. */
export interface Bundler {
  readonly name: string;
  readonly version: string;
  readonly kinds: readonly BundleKind[];
  /** Bundles the program and gives the file to run. */
  bundle(this: void, job: Job): Promise<string>;
  /** What is wrong with the file that it gave, beside what shows when it is run. */
  problemsIn?(this: void, file: string): readonly string[];
}

/** The format that is written, as most bundlers call it. */
export function formatOf(kind: BundleKind): "esm" | "cjs" {
  return kind === "esm" ? "esm" : "cjs";
}

export function extensionOf(kind: BundleKind): "mjs" | "cjs" {
  return kind === "esm" ? "mjs" : "cjs";
}
