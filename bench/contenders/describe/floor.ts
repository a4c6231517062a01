import { contend, Tally } from "../../task/contend.js";
import { between, Raw } from "../raw.js";

await contend((task) => {
  const raw = new Raw(task);
  return async () => {
    const tally = new Tally(task);
    for (let token: string | undefined = ""; token !== undefined;) {
      const query: string = token === "" ? "" : `&NextToken=${token}`;
      const page = await raw.text("POST", "/", `Action=DescribeInstances${query}`);
      for (let at = 0; ;) {
        const id = between(page, "instanceId", at);
        if (!id) break;
        const state = between(page, "name", id.end);
        tally.add(id.value, state?.value);
        at = state?.end ?? id.end;
      }
      token = between(page, "nextToken", page.length - 200)?.value;
    }
    return tally.count;
  };
});
