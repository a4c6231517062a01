/** Answers DeleteObjects: everything goes, and comes back with the next listing. */
export function deleteObjects(body: string): string {
  const isQuiet = body.includes("<Quiet>true</Quiet>");
  const keys = isQuiet ? [] : [...body.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key);
  const deleted = keys.map((key) => `<Deleted><Key>${key}</Key></Deleted>`).join("");
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${deleted}</DeleteResult>`
  );
}
