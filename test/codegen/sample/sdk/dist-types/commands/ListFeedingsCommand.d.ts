import type { MetadataBearer } from "@smithy/types";
import type { ListFeedingsRequest, ListFeedingsResult } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface ListFeedingsCommandInput extends ListFeedingsRequest {}
export interface ListFeedingsCommandOutput extends ListFeedingsResult, MetadataBearer {}
declare const ListFeedingsCommand_base: ZooCommandClass<ListFeedingsCommandInput, ListFeedingsCommandOutput>;
/**
 * <p>Lists the feedings of an enclosure.</p>
 */
export declare class ListFeedingsCommand extends ListFeedingsCommand_base {}
