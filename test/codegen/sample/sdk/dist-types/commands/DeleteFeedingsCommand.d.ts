import type { MetadataBearer } from "@smithy/types";
import type { DeleteFeedingsRequest, DeleteFeedingsResult } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface DeleteFeedingsCommandInput extends DeleteFeedingsRequest {}
export interface DeleteFeedingsCommandOutput extends DeleteFeedingsResult, MetadataBearer {}
declare const DeleteFeedingsCommand_base: ZooCommandClass<
  DeleteFeedingsCommandInput,
  DeleteFeedingsCommandOutput
>;
/**
 * <p>Strikes feedings from the list.</p>
 */
export declare class DeleteFeedingsCommand extends DeleteFeedingsCommand_base {}
