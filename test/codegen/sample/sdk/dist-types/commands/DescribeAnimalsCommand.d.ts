import type { MetadataBearer } from "@smithy/types";
import type { DescribeAnimalsRequest, DescribeAnimalsResult } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface DescribeAnimalsCommandInput extends DescribeAnimalsRequest {}
export interface DescribeAnimalsCommandOutput extends DescribeAnimalsResult, MetadataBearer {}
declare const DescribeAnimalsCommand_base: ZooCommandClass<
  DescribeAnimalsCommandInput,
  DescribeAnimalsCommandOutput
>;
/**
 * <p>Describes animals.</p>
 */
export declare class DescribeAnimalsCommand extends DescribeAnimalsCommand_base {}
