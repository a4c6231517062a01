import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { type Keeper as KeeperShape, ListKeepersCommand } from "../../sdk/index.js";
import type { Keeper } from "../generated/keeper.js";

/** The keeper's entry in the list, which alone tells of keepers. */
export async function findKeeper(self: Keeper, options: CallOptions): Promise<KeeperShape | undefined> {
  const output = await self["ask"](new ListKeepersCommand({}), options);
  return output.Keepers?.find(({ KeeperNumber: number }) => number === self.number);
}
