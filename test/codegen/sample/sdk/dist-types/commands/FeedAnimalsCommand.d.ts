import type { MetadataBearer } from "@smithy/types";
import type { FeedAnimalsRequest, FeedAnimalsResult } from "../models/models_0.js";
import type { ZooCommandClass } from "../ZooClient.js";

export interface FeedAnimalsCommandInput extends FeedAnimalsRequest {}
export interface FeedAnimalsCommandOutput extends FeedAnimalsResult, MetadataBearer {}
declare const FeedAnimalsCommand_base: ZooCommandClass<FeedAnimalsCommandInput, FeedAnimalsCommandOutput>;
/**
 * <p>Feeds animals. An animal that is asleep is <b>not</b> woken for it.</p>
 */
export declare class FeedAnimalsCommand extends FeedAnimalsCommand_base {}
