import ts from "typescript";
import { collectionName, listingsOf } from "../emit/listing/listings.js";
import type { ServiceContext } from "../emit/source/service-context.js";
import { type Imported, namesIn } from "./names-in.js";
import type { ServiceSources } from "./service-sources.js";

/** Finds the operations that code may call: by its doc comment, and by the commands that it and its callees create. */
export class CalledOperations {
  readonly #context: ServiceContext;
  readonly #sources: ServiceSources;

  constructor(context: ServiceContext, sources: ServiceSources) {
    this.#context = context;
    this.#sources = sources;
  }

  /** The operations, by name, in the order of the code. */
  of(node: ts.Node): readonly string[] {
    const found = new Set<string>(this.#documented(node));
    this.#visit(node, { found, seen: new Set() });
    return [...found];
  }

  /** `Calls [GetObject](…).` in the comment above the node; operations called by a class are found only by this. */
  #documented(node: ts.Node): string[] {
    const comment = node.getFullText().slice(0, node.getLeadingTriviaWidth());
    const paragraph = comment.split(/^\s*\*\s*$/m).find((text) => /^\s*\* Calls \[/m.test(text)) ?? "";
    const names = [...paragraph.matchAll(/\[(\w+)\]\(https:/g)].map(([, name = ""]) => name);
    return names.filter((name) => this.#context.sdk.operation(name));
  }

  #visit(node: ts.Node, search: Search): void {
    if (search.seen.has(node)) return;
    search.seen.add(node);
    const walk = (inner: ts.Node): void => {
      if (ts.isTypeNode(inner)) return;
      if (ts.isPropertyAccessExpression(inner)) {
        this.#visitMember(inner, search);
        walk(inner.expression);
      } else if (ts.isPropertyAssignment(inner)) {
        // Its name is not a reference, even if a class has the same name: `{ Bucket: this.name }`.
        walk(inner.initializer);
      } else if (ts.isIdentifier(inner)) {
        this.#visitName(inner.text, inner.getSourceFile(), search);
      } else {
        ts.forEachChild(inner, walk);
      }
    };
    ts.forEachChild(node, walk);
  }

  /** `self.listeners` in a hand-written function, `this.listeners` in a generated class. */
  #visitMember(node: ts.PropertyAccessExpression, search: Search): void {
    const className = this.#classOf(node.expression);
    if (className === undefined) return;
    const member = this.#sources.members(className).get(node.name.text);
    if (member) this.#visit(member.body, search);
  }

  /** The class of an expression, if it is declared next to it: `this`, `self`, `this.object(key)`. */
  #classOf(expression: ts.Expression): string | undefined {
    if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression))
      return classOf(expression);
    const { expression: owner, name } = expression.expression;
    const className = classOf(owner);
    return className === undefined ? undefined : this.#sources.members(className).get(name.text)?.result;
  }

  #visitName(name: string, file: ts.SourceFile, search: Search): void {
    const { declared, imported } = namesIn(file);
    const declaration = declared.get(name);
    if (declaration) this.#visit(declaration, search);
    else this.#visitImported(imported.get(name), file, search);
  }

  #visitImported(imported: Imported | undefined, file: ts.SourceFile, search: Search): void {
    if (!imported) return;
    if (this.#sources.isPackage(file.fileName, imported.module, this.#context.model.package)) {
      this.#addImported(imported.name, search);
      return;
    }
    const path = this.#sources.resolve(file.fileName, imported.module);
    if (path === undefined) return;
    if (isClassFile(path)) {
      this.#addCollection(imported.name, search);
      return;
    }
    const other = this.#sources.file(path);
    if (other) this.#visitName(imported.name, other, search);
  }

  /** `StopInstancesCommand`, `paginateDescribeInstances`. */
  #addImported(name: string, { found }: Search): void {
    const { sdk } = this.#context;
    const operation = /^(\w+)Command$/.exec(name)?.[1] ?? /^paginate(\w+)$/.exec(name)?.[1];
    if (operation !== undefined && sdk.operation(operation)) found.add(operation);
  }

  #addCollection(name: string, { found }: Search): void {
    for (const type of Object.keys(this.#context.model.resources)) {
      for (const listing of listingsOf(this.#context, type)) {
        if (collectionName(listing) === name) found.add(listing.list.operation);
      }
    }
  }
}

interface Search {
  readonly found: Set<string>;
  readonly seen: Set<ts.Node>;
}

/** The class of an expression, if it is declared next to it. */
function classOf(expression: ts.Expression): string | undefined {
  if (expression.kind === ts.SyntaxKind.ThisKeyword) {
    return ts.findAncestor(expression, ts.isClassDeclaration)?.name?.text;
  }
  if (!ts.isIdentifier(expression)) return undefined;
  const owner = ts.findAncestor(expression, ts.isFunctionDeclaration);
  const parameter = owner?.parameters.find((one) => one.name.getText() === expression.text);
  const type = parameter?.type;
  return type && ts.isTypeReferenceNode(type) ? type.typeName.getText() : undefined;
}

/** Whether a file contains a generated class; functions are in the files of waiters and in deferred modules. */
function isClassFile(path: string): boolean {
  return /\/generated\/(?!waiters\/|deferred-)/.test(path);
}
