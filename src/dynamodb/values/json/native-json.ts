import { withPath } from "../misfit.js";
import { jsonBytes } from "./json-bytes.js";
import { writeItem, writeValue } from "./write-value.js";

/**
 * A native value in the service's form.
 *
 * @param path the value's name in errors
 * @throws {TypeError} with the path, for a value that cannot be stored without loss
 */
export function valueJson(value: unknown, path: string): Buffer {
  return withPath(path, () => jsonBytes(writeValue, value));
}

/**
 * An item in the service's form.
 *
 * @throws {TypeError} with the path (`Item.lines[3].price`), for a value that cannot be stored without loss
 */
export function itemJson(item: unknown, path: string): Buffer {
  return withPath(path, () => jsonBytes(writeItem, item));
}
