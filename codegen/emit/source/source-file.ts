/** One generated file: its body, and the imports that the body needs. */
export class SourceFile {
  readonly #module: string;
  /** Where each name in the file comes from. */
  readonly #modules = new Map<string, string>();
  readonly #constants = new Map<string, string>();
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();

  /** @param module the file itself, as its neighbours import it; it must not import itself */
  constructor(module: string) {
    this.#module = module;
  }

  /** Imports a value and returns its name, for use in a template. */
  value(name: string, from: string): string {
    return this.#add(this.#values, name, from);
  }

  /** Imports a type; for `A as B`, returns `B`. */
  type(name: string, from: string): string {
    return this.#add(this.#types, name, from);
  }

  /** Declares a constant of the file, once for each value, and returns its name. */
  constant(name: string, value: string): string {
    for (let number = 1; ; number++) {
      const numbered = number === 1 ? name : `${name}_${number}`;
      const before = this.#constants.get(numbered) ?? value;
      if (before !== value) continue;
      this.#constants.set(numbered, value);
      return numbered;
    }
  }

  /** Whether it imports a neighbour at run time, not only its types. */
  get needsNeighbour(): boolean {
    return [...this.#values.keys()].some((module) => module.startsWith("./"));
  }

  /** The whole text, not yet formatted. */
  render(body: string): string {
    const modules = [...new Set([...this.#values.keys(), ...this.#types.keys()])].sort(compareModules);
    const lines = modules.map((module) => this.#importLine(module));
    const constants = [...this.#constants].map(([name, value]) => `const ${name} = ${value};\n`);
    return `${HEADER}\n${lines.join("\n")}\n\n${constants.join("\n")}${body}`;
  }

  #add(imports: Map<string, Set<string>>, name: string, from: string): string {
    const local = name.split(" as ").at(-1) ?? name;
    const before = this.#modules.get(local) ?? from;
    if (before !== from)
      throw new Error(`${this.#module}: ${local} would be imported from ${before} and ${from}`);
    this.#modules.set(local, from);
    if (from !== this.#module) imports.set(from, (imports.get(from) ?? new Set()).add(name));
    return local;
  }

  #importLine(module: string): string {
    const values = [...(this.#values.get(module) ?? [])];
    const types = [...(this.#types.get(module) ?? [])].filter((name) => !values.includes(name));
    if (values.length === 0) return `import type { ${types.sort().join(", ")} } from "${module}";`;
    const names = [...values.map((name) => [name, name]), ...types.map((name) => [name, `type ${name}`])];
    const sorted = names.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)).map(([, text]) => text);
    return `import { ${sorted.join(", ")} } from "${module}";`;
  }
}

export const HEADER =
  "// Generated from codegen/models by `npm run codegen`. Change the model, not this file.\n";

/** Packages first, then our own files, each alphabetically. */
function compareModules(a: string, b: string): number {
  return Number(a.startsWith(".")) - Number(b.startsWith(".")) || (a < b ? -1 : 1);
}
