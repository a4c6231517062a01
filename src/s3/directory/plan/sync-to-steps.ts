import { difference } from "./compare.js";
import { downloadStep, type Ground } from "./download-steps.js";
import { inOrder } from "./in-order.js";
import { merge } from "./merge.js";
import type { RemoteObject } from "../remote/remote-object.js";
import { localKnown, notAFile, remoteKnown, type Sides } from "./sides.js";
import { skip, type Step } from "./steps.js";
import type { SyncHow } from "./sync-from-steps.js";
import type { LocalFile, WalkEntry } from "../local/walk-entry.js";

/** What is to be done so that the directory has what the bucket has. Deletes come last. */
export async function* syncToSteps(
  ground: Ground,
  objects: AsyncIterable<RemoteObject>,
  entries: AsyncIterable<WalkEntry>,
  { deletes, compare, timeStep }: SyncHow & { readonly timeStep: number },
): AsyncGenerator<Step> {
  const { sides, claims } = ground;
  const extra = new Map<string, LocalFile>();
  let files = 0;
  const pairs = merge(
    entries,
    inOrder(objects, () => {}),
    {
      left: (entry) => (entry.kind === "file" ? entry.file.relative : entry.relative),
      right: ({ relative }) => relative,
    },
  );
  for await (const { left: entry, right: object } of pairs) {
    if (entry && entry.kind !== "file") yield notAFile(sides, entry);
    if (!object) {
      if (entry?.kind === "file") extra.set(entry.file.relative, entry.file);
      continue;
    }
    // A store may list out of order: then its object comes after its file.
    const file = entry?.kind === "file" ? entry.file : extra.get(object.relative);
    extra.delete(object.relative);
    const reason = file ? await difference(file, object, "remote", compare, timeStep) : "new";
    const step = await downloadStep(ground, object, reason ?? "all");
    if (step.kind === "transfer" || step.kind === "fail") files++;
    yield step.kind === "transfer" && !reason ? skip(remoteKnown(sides, object), "unchanged") : step;
  }
  if (!deletes || extra.size === 0) return;
  if (files === 0) yield { kind: "refuse-deletes", why: nothingThere(sides) };
  for (const file of extra.values()) {
    const { path, size, relative, modified } = file;
    const known = localKnown(sides, file);
    // By another spelling it is the file of a key.
    if (claims.has(relative)) yield skip(known, "kept");
    else yield { kind: "delete", file: { key: known.key, path, size }, relative, modified };
  }
}

function nothingThere({ prefix }: Sides): string {
  const where = prefix === "" ? "in the bucket" : `below ${JSON.stringify(prefix)}`;
  return `no object ${where} is taken in, so that all of the other side would go`;
}
