import type { MetadataBearer } from "@smithy/types";
import type { ListKeepersRequest, ListKeepersResult } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface ListKeepersCommandInput extends ListKeepersRequest {}
export interface ListKeepersCommandOutput extends ListKeepersResult, MetadataBearer {}
declare const ListKeepersCommand_base: ZooCommandClass<ListKeepersCommandInput, ListKeepersCommandOutput>;
/**
 * <p>Lists keepers.</p>
 */
export declare class ListKeepersCommand extends ListKeepersCommand_base {}
