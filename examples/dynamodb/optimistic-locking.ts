import { Attr, isConditionFailed, type Table } from "tucuxi/dynamodb";
import { runExample } from "../support/run-example.js";
import { withTable } from "../support/with-table.js";

export interface Document {
  id: string;
  version: number;
  text: string;
}

const ATTEMPTS = 10;

/**
 * Changes a document that others change as well: reads it, and writes it back only if its version is still
 * the same. Otherwise it retries with the current version, which the error contains.
 */
export async function change(
  documents: Table<Document, "id">,
  id: string,
  edit: (text: string) => string,
): Promise<Document> {
  let before = await documents.items.get({ id }, { consistent: true });
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const after = { id, version: (before?.version ?? 0) + 1, text: edit(before?.text ?? "") };
    const isSame = before ? Attr("version").eq(before.version) : Attr("id").notExists();
    try {
      await documents.items.put(after, { condition: isSame });
      return after;
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      before = error.item as Document | undefined;
    }
  }
  throw new Error(`The document ${id} is changed too often.`);
}

await runExample(import.meta.url, (session) =>
  withTable(session, { name: "tucuxi-documents", key: { id: "S" } }, async (dynamodb) => {
    const documents = dynamodb.table<Document, "id">("tucuxi-documents");
    const add = (line: string) => change(documents, "list", (text) => `${text}${line}\n`);
    await Promise.all(["milk", "bread", "tea"].map(add));
    const { version, text } = (await documents.items.get({ id: "list" })) ?? {};
    console.log(version, text?.split("\n").sort().join(" ").trim()); // 3 bread milk tea
  }),
);
