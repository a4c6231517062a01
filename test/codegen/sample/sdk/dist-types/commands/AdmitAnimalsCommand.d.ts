import type { MetadataBearer } from "@smithy/types";
import type { AdmitAnimalsRequest, AdmitAnimalsResult } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface AdmitAnimalsCommandInput extends AdmitAnimalsRequest {}
export interface AdmitAnimalsCommandOutput extends AdmitAnimalsResult, MetadataBearer {}
declare const AdmitAnimalsCommand_base: ZooCommandClass<AdmitAnimalsCommandInput, AdmitAnimalsCommandOutput>;
/**
 * <p>Admits animals to the zoo.</p>
 */
export declare class AdmitAnimalsCommand extends AdmitAnimalsCommand_base {}
