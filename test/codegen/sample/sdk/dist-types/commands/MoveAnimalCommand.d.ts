import type { MetadataBearer } from "@smithy/types";
import type { MoveAnimalRequest, MoveAnimalResult } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface MoveAnimalCommandInput extends MoveAnimalRequest {}
export interface MoveAnimalCommandOutput extends MoveAnimalResult, MetadataBearer {}
declare const MoveAnimalCommand_base: ZooCommandClass<MoveAnimalCommandInput, MoveAnimalCommandOutput>;
/**
 * <p>Moves an animal.</p>
 */
export declare class MoveAnimalCommand extends MoveAnimalCommand_base {}
