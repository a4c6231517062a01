import type { MetadataBearer } from "@smithy/types";
import type { EnclosureDetails, EnclosureRequest } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface CreateEnclosureCommandInput extends EnclosureRequest {}
export interface CreateEnclosureCommandOutput extends EnclosureDetails, MetadataBearer {}
declare const CreateEnclosureCommand_base: ZooCommandClass<
  CreateEnclosureCommandInput,
  CreateEnclosureCommandOutput
>;
/**
 * <p>Builds an enclosure. See <a href="https://example.com/building">Building</a> in the <i>Zoo Guide</i>.</p>
 */
export declare class CreateEnclosureCommand extends CreateEnclosureCommand_base {}
