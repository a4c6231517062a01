import type { MetadataBearer } from "@smithy/types";
import type { RemoveLabelsRequest } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface RemoveLabelsCommandInput extends RemoveLabelsRequest {}
export interface RemoveLabelsCommandOutput extends MetadataBearer {}
declare const RemoveLabelsCommand_base: ZooCommandClass<RemoveLabelsCommandInput, RemoveLabelsCommandOutput>;
/**
 * <p>Removes labels.</p>
 */
export declare class RemoveLabelsCommand extends RemoveLabelsCommand_base {}
