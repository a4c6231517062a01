import type { BenchCase, Sizes } from "../case.js";
import { costCases } from "./cost.js";
import { deleteCases } from "./delete.js";
import { describeCases } from "./describe.js";
import { itemCases } from "./items.js";
import { listCases } from "./list.js";
import { parallelCases } from "./parallel.js";
import { queueCases } from "./queues.js";
import { startCases } from "./start.js";
import { transferCases } from "./transfer.js";

/** All cases, in the order of the report. */
export function benchCases(sizes: Sizes): BenchCase[] {
  return [
    listCases,
    parallelCases,
    deleteCases,
    describeCases,
    itemCases,
    queueCases,
    costCases,
    startCases,
    transferCases,
  ].flatMap((cases) => cases(sizes));
}
