import type { MetadataBearer } from "@smithy/types";
import type { EnclosureRequest } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface CloseEnclosureCommandInput extends EnclosureRequest {}
export interface CloseEnclosureCommandOutput extends MetadataBearer {}
declare const CloseEnclosureCommand_base: ZooCommandClass<
  CloseEnclosureCommandInput,
  CloseEnclosureCommandOutput
>;
/**
 * <p>Closes an enclosure.</p>
 *
 * @deprecated Tear it down instead.
 */
export declare class CloseEnclosureCommand extends CloseEnclosureCommand_base {}
