import { DeferredItems } from "../../core/paging/page-items.js";
import type { CommandOf } from "../../core/client/client-like.js";
import type { Native } from "../values/native.js";
import type { ValueReading, ValueSettings } from "../values/settings.js";
import { fromWire } from "./convert.js";
import { isReadForLog } from "./hide-from-logs.js";
import { copyDeferring, deferMember, deferredMember } from "./items/deferred-member.js";
import type { UnwrappedItems } from "./items/unwrapped-items.js";
import { type Shape, shapesOf } from "./schema.js";

/** An output of the SDK with native values. */
export type NativeOutput<Output> = Native<Output>;

/** Parts of outputs that already have native values. */
const native = new WeakSet();

/** The list of items, in outputs that have one. */
const ITEMS = "Items";

/** Members that are sent back to the service later, and so are read exactly, whatever the settings. */
const SENT_BACK = ["LastEvaluatedKey", "UnprocessedItems", "UnprocessedKeys"];

/**
 * The output of an operation with native values. Parts that already have native values, such as those that `wire` has
 * read, stay unchanged, as does the given output.
 *
 * @param Command the class of the operation's commands
 */
export function nativeOutput<Output extends object>(
  Command: new (input: never) => CommandOf<Output>,
  output: Output,
  settings: ValueSettings = {},
): NativeOutput<Output> {
  const shapes = shapesOf(Command);
  const members = shapes && nativeMembers(shapes.output, output, settings);
  const copy = deferredItems(output) ? copyDeferring(output) : { ...output };
  return Object.assign(copy, members) as NativeOutput<Output>;
}

/**
 * Gives an output items with native values, which are created when somebody reads them.
 *
 * @param context the context of the call's middleware
 */
export function deferItems(output: object, items: UnwrappedItems, context: object): void {
  // Whoever has taken the filter before has not read this output.
  isReadForLog(context);
  deferMember(output, ITEMS, new DeferredItems(items), {
    onRead: (list) => native.add(list),
    isCopied: () => isReadForLog(context),
  });
}

/** The items of an output that nobody has read. */
export function deferredItems(output: object): DeferredItems<unknown> | undefined {
  return deferredMember(output, ITEMS);
}

/** The members of an output that contain attribute values, converted to native ones. */
export function nativeMembers({ places }: Shape, output: object, how: ValueReading): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  const areItemsDeferred = deferredItems(output) !== undefined;
  for (const [name, place] of Object.entries(places)) {
    if (name === ITEMS && areItemsDeferred) continue;
    const given: unknown = Reflect.get(output, name);
    if (typeof given !== "object" || given === null || native.has(given)) continue;
    const isSentBack = SENT_BACK.includes(name);
    const read = fromWire(place, given, isSentBack ? { ...how, numbers: "exact" } : how) as object;
    native.add(read);
    members[name] = read;
  }
  return members;
}
