// A program can hold two copies of this package (ESM beside CJS, two versions in one tree). `instanceof` fails
// between them, so our own objects carry a registered symbol instead, which all copies share.

/** Marks a resource; its value is the resource's `uid`. */
export const RESOURCE = Symbol.for("tucuxi.resource");

/** Marks an error of this package; its value is the error's `code`. */
export const ERROR = Symbol.for("tucuxi.error");

/** What `util.inspect` and `console.log` ask an object for. */
export const INSPECT = Symbol.for("nodejs.util.inspect.custom");
