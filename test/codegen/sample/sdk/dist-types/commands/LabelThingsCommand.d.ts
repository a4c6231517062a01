import type { MetadataBearer } from "@smithy/types";
import type { LabelThingsRequest } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface LabelThingsCommandInput extends LabelThingsRequest {}
export interface LabelThingsCommandOutput extends MetadataBearer {}
declare const LabelThingsCommand_base: ZooCommandClass<LabelThingsCommandInput, LabelThingsCommandOutput>;
/**
 * <p>Adds labels, and replaces those of the same key.</p>
 */
export declare class LabelThingsCommand extends LabelThingsCommand_base {}
