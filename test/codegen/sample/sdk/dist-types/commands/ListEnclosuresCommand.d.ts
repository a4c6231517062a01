import type { MetadataBearer } from "@smithy/types";
import type { ListEnclosuresRequest, ListEnclosuresResult } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface ListEnclosuresCommandInput extends ListEnclosuresRequest {}
export interface ListEnclosuresCommandOutput extends ListEnclosuresResult, MetadataBearer {}
declare const ListEnclosuresCommand_base: ZooCommandClass<
  ListEnclosuresCommandInput,
  ListEnclosuresCommandOutput
>;
/**
 * <p>Lists enclosures.</p>
 */
export declare class ListEnclosuresCommand extends ListEnclosuresCommand_base {}
