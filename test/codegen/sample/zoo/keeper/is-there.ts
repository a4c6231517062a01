import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { CallKeeperCommand } from "../../sdk/index.js";
import type { Keeper } from "../generated/keeper.js";

/** Whether the keeper answers. */
export async function isThere(self: Keeper, options: CallOptions): Promise<boolean> {
  await self["ask"](new CallKeeperCommand({ KeeperNumber: self.number }), options);
  return true;
}
