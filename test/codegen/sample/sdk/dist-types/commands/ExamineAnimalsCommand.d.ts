import type { MetadataBearer } from "@smithy/types";
import type { ExamineAnimalsRequest, ExamineAnimalsResult } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface ExamineAnimalsCommandInput extends ExamineAnimalsRequest {}
export interface ExamineAnimalsCommandOutput extends ExamineAnimalsResult, MetadataBearer {}
declare const ExamineAnimalsCommand_base: ZooCommandClass<
  ExamineAnimalsCommandInput,
  ExamineAnimalsCommandOutput
>;
/**
 * <p>Has animals examined by a vet.</p>
 */
export declare class ExamineAnimalsCommand extends ExamineAnimalsCommand_base {}
