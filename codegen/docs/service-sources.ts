import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { fileName } from "../model/names/names.js";
import { type ClassMember, classMembers, findClass } from "./class-members.js";

/** The sources of one service: generated files from memory, hand-written ones from the disk. */
export class ServiceSources {
  readonly #sourceRoot: string;
  readonly #service: string;
  readonly #generated: ReadonlyMap<string, string>;
  readonly #parsed = new Map<string, ts.SourceFile | undefined>();
  readonly #members = new Map<string, ReadonlyMap<string, ClassMember>>();

  /** @param generated the generated files by their path below `sourceRoot` */
  constructor(sourceRoot: string, service: string, generated: ReadonlyMap<string, string>) {
    this.#sourceRoot = sourceRoot;
    this.#service = service;
    this.#generated = generated;
  }

  /** A file by its path below the source root, such as `elb/generated/load-balancer.ts`. */
  file(path: string): ts.SourceFile | undefined {
    if (!this.#parsed.has(path)) this.#parsed.set(path, this.#parse(path));
    return this.#parsed.get(path);
  }

  /** The getters and methods of a generated class, including those of its generated base class, by name. */
  members(className: string): ReadonlyMap<string, ClassMember> {
    const members = this.#members.get(className) ?? this.#readMembers(className);
    this.#members.set(className, members);
    return members;
  }

  #readMembers(className: string): ReadonlyMap<string, ClassMember> {
    const file = this.file(`${this.#service}/generated/${fileName(className)}.ts`);
    const declaration = file && findClass(file, className);
    if (!declaration) return new Map();
    const [base] = declaration.heritageClauses?.flatMap(({ types }) => types) ?? [];
    const inherited = base && ts.isIdentifier(base.expression) ? this.members(base.expression.text) : [];
    return new Map([...inherited, ...classMembers(declaration)]);
  }

  /** The path of an imported module, if it is part of the service: not of the core, and not a package. */
  resolve(from: string, specifier: string): string | undefined {
    if (!specifier.startsWith(".")) return undefined;
    const path = posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
    return path.startsWith(`${this.#service}/`) ? path : undefined;
  }

  /** Whether a file imports the SDK package; a test may have a package next to the services. */
  isPackage(from: string, specifier: string, packageName: string): boolean {
    if (!packageName.startsWith(".")) return specifier === packageName;
    const path = posix.join(this.#service, "generated", packageName);
    return specifier.startsWith(".") && posix.join(posix.dirname(from), specifier) === path;
  }

  #parse(path: string): ts.SourceFile | undefined {
    const text = this.#generated.get(path) ?? this.#read(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  }

  #read(path: string): string | undefined {
    const file = join(this.#sourceRoot, path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }
}
