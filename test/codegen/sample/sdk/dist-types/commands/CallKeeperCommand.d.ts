import type { MetadataBearer } from "@smithy/types";
import type { CallKeeperRequest } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface CallKeeperCommandInput extends CallKeeperRequest {}
export interface CallKeeperCommandOutput extends MetadataBearer {}
declare const CallKeeperCommand_base: ZooCommandClass<CallKeeperCommandInput, CallKeeperCommandOutput>;
/**
 * <p>Calls a keeper.</p>
 */
export declare class CallKeeperCommand extends CallKeeperCommand_base {}
