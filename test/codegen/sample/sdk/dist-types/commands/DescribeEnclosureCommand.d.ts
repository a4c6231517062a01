import type { MetadataBearer } from "@smithy/types";
import type { EnclosureDetails, EnclosureRequest } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface DescribeEnclosureCommandInput extends EnclosureRequest {}
export interface DescribeEnclosureCommandOutput extends EnclosureDetails, MetadataBearer {}
declare const DescribeEnclosureCommand_base: ZooCommandClass<
  DescribeEnclosureCommandInput,
  DescribeEnclosureCommandOutput
>;
/**
 * <p>Describes an enclosure.</p>
 */
export declare class DescribeEnclosureCommand extends DescribeEnclosureCommand_base {}
