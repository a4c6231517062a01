import type { MetadataBearer } from "@smithy/types";
import type { DescribeLabelsRequest, DescribeLabelsResult } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface DescribeLabelsCommandInput extends DescribeLabelsRequest {}
export interface DescribeLabelsCommandOutput extends DescribeLabelsResult, MetadataBearer {}
declare const DescribeLabelsCommand_base: ZooCommandClass<
  DescribeLabelsCommandInput,
  DescribeLabelsCommandOutput
>;
/**
 * <p>Describes labels.</p>
 */
export declare class DescribeLabelsCommand extends DescribeLabelsCommand_base {}
