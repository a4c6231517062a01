import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type DocComment, parseDocComment } from "./doc-comments.js";
import { type InterfaceDeclaration, type MemberDeclaration, readInterface } from "./interfaces.js";
import { rawDocComment, type SourceFiles } from "./source-files.js";

export type { InterfaceDeclaration, MemberDeclaration } from "./interfaces.js";

type Declared = ts.InterfaceDeclaration | ts.ClassDeclaration | ts.TypeAliasDeclaration;

/** The type declarations of a client package: `dist-types`, whose files are parsed on first use. */
export class Declarations {
  readonly #folder: string;
  readonly #files: SourceFiles;
  readonly #byFile = new Map<string, ReadonlyMap<string, Declared>>();
  readonly #interfaces = new Map<string, InterfaceDeclaration | undefined>();
  #models: readonly string[] | undefined;

  constructor(folder: string, files: SourceFiles) {
    this.#folder = folder;
    this.#files = files;
  }

  /** An interface with all members, including inherited ones: `Instance`, `HeadObjectCommandOutput`. */
  interface(name: string): InterfaceDeclaration | undefined {
    if (!this.#interfaces.has(name)) this.#interfaces.set(name, this.#readInterface(name));
    return this.#interfaces.get(name);
  }

  member(interfaceName: string, member: string): MemberDeclaration | undefined {
    return this.interface(interfaceName)?.members.get(member);
  }

  /** The doc comment of a member, or without one of the interface itself. */
  doc(interfaceName: string, member?: string): DocComment | undefined {
    return member === undefined
      ? this.interface(interfaceName)?.doc
      : this.member(interfaceName, member)?.doc;
  }

  /** The doc comment of an operation, which is on its command's class: `StopInstances` or `StopInstancesCommand`. */
  docOfCommand(operation: string): DocComment | undefined {
    const found = this.#find(operation.endsWith("Command") ? operation : `${operation}Command`);
    return found && parseDocComment(rawDocComment(found.node, found.file));
  }

  /** The required members of an input: those declared without a question mark. */
  requiredMembers(interfaceName: string): string[] {
    const members = this.interface(interfaceName)?.members ?? [];
    return [...members].filter(([, member]) => member.required).map(([name]) => name);
  }

  /** Whether the package exports a type (an interface, a class, an alias) of this name. */
  exportsType(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  #readInterface(name: string): InterfaceDeclaration | undefined {
    const found = this.#find(name);
    if (!found || !ts.isInterfaceDeclaration(found.node)) return undefined;
    return readInterface(found.node, found.file, (base) => this.interface(base));
  }

  #find(name: string): { node: Declared; file: ts.SourceFile } | undefined {
    for (const path of this.#candidates(name)) {
      const node = this.#declarationsIn(path).get(name);
      const file = node && this.#files.get(path);
      if (file) return { node, file };
    }
    return undefined;
  }

  /** Where a name may be declared. Each command has a file, so that only the needed ones are parsed. */
  #candidates(name: string): readonly string[] {
    const own = /^\w+Command(?=(?:Input|Output)?$)|^\w+Client(?=(?:Config|ResolvedConfig)?$)/.exec(name)?.[0];
    if (own === undefined) return this.#modelFiles();
    const folder = own.endsWith("Command") ? join(this.#folder, "commands") : this.#folder;
    return [join(folder, `${own}.d.ts`), ...this.#modelFiles()];
  }

  #modelFiles(): readonly string[] {
    const folder = join(this.#folder, "models");
    this.#models ??= readdirSync(folder)
      .filter((file) => file.endsWith(".d.ts"))
      .map((file) => join(folder, file));
    return this.#models;
  }

  #declarationsIn(path: string): ReadonlyMap<string, Declared> {
    let declared = this.#byFile.get(path);
    if (!declared) {
      const statements = this.#files.get(path)?.statements.filter(isExportedType) ?? [];
      declared = new Map(statements.map((node) => [node.name?.text ?? "", node]));
      this.#byFile.set(path, declared);
    }
    return declared;
  }
}

function isExportedType(node: ts.Statement): node is Declared {
  if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node) && !ts.isTypeAliasDeclaration(node))
    return false;
  return node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
