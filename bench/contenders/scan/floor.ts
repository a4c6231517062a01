import { contend, Tally } from "../../task/contend.js";
import { Raw } from "../raw.js";

interface Page {
  readonly Items: readonly { readonly id: { readonly S: string }; readonly n: { readonly N: string } }[];
  readonly LastEvaluatedKey?: object;
}

await contend((task) => {
  const raw = new Raw(task);
  const scan = async (tally: Tally, segment: number): Promise<void> => {
    let start: object | undefined;
    do {
      const place = { Segment: segment, TotalSegments: task.concurrency, ExclusiveStartKey: start };
      const request = JSON.stringify({ TableName: "bench", ...place });
      const text = await raw.text("POST", "/", request, { "X-Amz-Target": "DynamoDB_20120810.Scan" });
      const page = JSON.parse(text) as Page;
      for (const { id, n } of page.Items) tally.add(id.S, n.N);
      start = page.LastEvaluatedKey;
    } while (start);
  };
  return async () => {
    const tally = new Tally(task);
    await Promise.all(Array.from({ length: task.concurrency }, (_, segment) => scan(tally, segment)));
    return tally.count;
  };
});
