const KEY = /<Key>([^<]*)<\/Key>/g;

/**
 * The response to DeleteObjects: every delete succeeds, and has no effect on the next listing. Also returns
 * the keys.
 */
export function deleteObjects(body: string): { readonly answer: string; readonly keys: readonly string[] } {
  const keys = Array.from(body.matchAll(KEY), ([, key = ""]) => key);
  const named = body.includes("<Quiet>true</Quiet>") ? [] : keys;
  const deleted = named.map((key) => `<Deleted><Key>${key}</Key></Deleted>`).join("");
  const answer =
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${deleted}</DeleteResult>`;
  return { answer, keys };
}
