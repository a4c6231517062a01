const TYPES = ["string", "number", "bigint", "boolean", "Set<string>", "{ city: string }", "string[]"];

/** A program for `tucuxi/dynamodb` that defines typed tables, and uses each in typical ways. */
export function tablesProgram(tables: number, attributes: number): string {
  return PROLOGUE + Array.from({ length: tables }, (_, index) => table(index, attributes)).join("");
}

const PROLOGUE = `
  import { Attr, DynamoDBResource, Key, update } from "tucuxi/dynamodb";
  export const dynamodb = new DynamoDBResource({ region: "eu-west-1" });
  export const condition = Attr("total").gt(1).and(Key("id").eq("a"));
  export const change = update().set("total", 1);
`;

function table(index: number, attributes: number): string {
  const item = `Item${index}`;
  const members = Array.from({ length: attributes - 2 }, (_, n) => {
    const type = TYPES[(index + n) % TYPES.length] ?? "string";
    return `attribute${index}x${n}${n % 3 === 0 ? "?" : ""}: ${type};`;
  });
  const one = `attribute${index}x0`;
  const other = `attribute${index}x1`;
  return `
    interface ${item} { id: string; sort: number; ${members.join(" ")} }
    const indexes${index} = { byOther: ["${other}", "sort"] } as const;
    const table${index} = dynamodb.table<${item}, "id", "sort", typeof indexes${index}>("table${index}", indexes${index});
    export async function use${index}(item: ${item}): Promise<unknown> {
      await dynamodb.createTable({ name: "table${index}", key: { id: "S", sort: "N" } });
      const key = { id: "a", sort: 1 };
      const before = await table${index}.items.put(item, { ifNotExists: true });
      const found = await table${index}.items.get(key);
      const part = await table${index}.items.getAttributes(key, ["${one}", "${other}"]);
      const changed = await table${index}.items.update(key, update().remove("${one}"), { condition: Attr("${other}").exists() });
      await table${index}.items.delete(key);
      const selected = await table${index}.items.query({ id: "a" }).reverse().limit(3).select("${one}", "${other}").toArray();
      const open = await table${index}.items.query(Key("${other}").eq(1)).index("byOther").first();
      for await (const each of table${index}.items.scan().filter(Attr("${one}").exists()).parallel()) use${index}(each);
      await table${index}.batchWriter().run((writer) => writer.put(item));
      for await (const each of table${index}.items.batchGet([key])) if (each) await use${index}(each);
      return [before?.sort, found?.${one}, part?.${other}, changed.${other}, selected[0]?.${one}, open?.sort];
    }
  `;
}
