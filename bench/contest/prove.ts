import type { Contender } from "../case.js";
import { checksumOf } from "../server/key-checksum.js";
import { makeKeys } from "../server/keys.js";
import { defaultSettings, type Done, type ServerSettings } from "../server/settings.js";
import type { Sample, Task } from "../task/task.js";
import { proveFile } from "./transfer-files.js";

/** Checks that a contender did what it reported, with each key once, and each byte correct. */
export async function prove(
  { proof, expected, server }: Contender,
  task: Task,
  done: Done,
  { checksum }: Sample,
): Promise<void> {
  // A measured run reports nothing about its keys.
  if (proof === "listed" && checksum !== undefined) equalKeys(checksum, server);
  if (proof === "deleted") {
    equal(done.deletedKeys, expected);
    equalKeys(done.deletedChecksum, server);
  }
  if (proof === "uploaded") equal(done.uploadedBytes, expected);
  if (proof === "put") equal(done.putItems, expected);
  if (proof === "downloaded") await proveFile(task.target, expected);
}

function equal(done: number, expected: number): void {
  if (done !== expected) throw new Error(`it did ${done} of ${expected}, whatever it says`);
}

const checksums = new Map<string, number>();

function equalKeys(checksum: number, server: Partial<ServerSettings>): void {
  const { keyKind, keys } = { ...defaultSettings, ...server };
  const name = `${keyKind} ${keys}`;
  const expected = checksums.get(name) ?? checksumOf(makeKeys(keyKind, keys));
  checksums.set(name, expected);
  if (checksum !== expected) throw new Error("its keys are not those that there are, each once");
}
