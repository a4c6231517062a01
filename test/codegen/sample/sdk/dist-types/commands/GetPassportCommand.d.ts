import type { MetadataBearer } from "@smithy/types";
import type { GetPassportRequest, GetPassportResult } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface GetPassportCommandInput extends GetPassportRequest {}
export interface GetPassportCommandOutput extends GetPassportResult, MetadataBearer {}
declare const GetPassportCommand_base: ZooCommandClass<GetPassportCommandInput, GetPassportCommandOutput>;
/**
 * <p>Gets a passport.</p>
 */
export declare class GetPassportCommand extends GetPassportCommand_base {}
