/** Every string in an input, at any depth, including its ids. */
export function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
  for (const inner of Object.values(value)) yield* stringsIn(inner);
}

/** Whether a message of the service names an id: `vpc-12` does not name `vpc-1`. */
export function namesId(message: string, id: string): boolean {
  if (id === "") return false;
  for (let start = message.indexOf(id); start >= 0; start = message.indexOf(id, start + 1)) {
    const [before, after] = [message[start - 1], message[start + id.length]];
    if (!isPartOfId(before) && !isPartOfId(after)) return true;
  }
  return false;
}

function isPartOfId(character: string | undefined): boolean {
  return character !== undefined && /[\w-]/.test(character);
}
