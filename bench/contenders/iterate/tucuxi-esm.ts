import type * as S3 from "tucuxi/s3";
import { contend, Tally } from "../../task/contend.js";
import { quietClient } from "./quiet-client.js";

// What bundlers get, which differs from what Node gets.

await contend(async (task) => {
  const file = new URL("../../../../dist/esm/s3.js", import.meta.url).href;
  const { S3Resource } = (await import(file)) as typeof S3;
  const bucket = new S3Resource({ client: quietClient(task) }).bucket("bench");
  return async () => {
    const tally = new Tally(task);
    for await (const object of bucket.objects) tally.add(object.key, object.size);
    return tally.count;
  };
});
