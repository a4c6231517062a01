import type { S3Client } from "@aws-sdk/client-s3";

interface NamedOptions {
  readonly name?: string;
}

/** The part of a middleware stack that is needed to copy it into another one. */
interface Stack {
  add(middleware: never, options: NamedOptions): void;
  addRelativeTo(middleware: never, options: NamedOptions): void;
}

interface Copyable {
  applyToStack(stack: Stack): void;
}

/**
 * Adds to a client the middlewares that another one got after its construction, such as a session's log. Those that
 * every client creates itself are not copied: they refer to its own configuration.
 */
export function adoptMiddleware(from: S3Client, to: S3Client): void {
  const own = new Set<string>();
  const note = (_: never, { name = "" }: NamedOptions): void => void own.add(name);
  stackOf(to).applyToStack({ add: note, addRelativeTo: note });
  const target = to.middlewareStack as unknown as Stack;
  stackOf(from).applyToStack({
    add: (middleware, options) => {
      if (!isOwn(options)) target.add(middleware, options);
    },
    addRelativeTo: (middleware, options) => {
      if (!isOwn(options)) target.addRelativeTo(middleware, options);
    },
  });
  // A middleware without a name is the caller's.
  function isOwn({ name }: NamedOptions): boolean {
    return name !== undefined && own.has(name);
  }
}

function stackOf(client: S3Client): Copyable {
  return client.middlewareStack;
}
