const KEY = /<Key>([^<]*)<\/Key>/g;

/** Answers DeleteObjects: everything goes, and comes back with the next listing. Also says how many keys that is. */
export function deleteObjects(body: string): { readonly answer: string; readonly keys: number } {
  const keys = [...body.matchAll(KEY)].map(([, key]) => key);
  const named = body.includes("<Quiet>true</Quiet>") ? [] : keys;
  const deleted = named.map((key) => `<Deleted><Key>${key}</Key></Deleted>`).join("");
  const answer =
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${deleted}</DeleteResult>`;
  return { answer, keys: keys.length };
}
