import type { ListObjectsV2CommandOutput, S3Client } from "@aws-sdk/client-s3";
import type { CollectionHandle } from "../../../core/collection/collection-handle.js";
import type {
  ObjectSummaryCollection,
  ObjectSummaryPage,
} from "../../generated/object-summary-collection.js";
import type { ObjectSummary } from "../../generated/object-summary.js";

/** The handle of a collection of objects, for hand-written functions. */
export type ObjectsHandle = CollectionHandle<
  S3Client,
  ObjectSummary,
  ListObjectsV2CommandOutput,
  ObjectSummaryPage,
  ObjectSummaryCollection
>;

export type ObjectListing = ObjectsHandle["listing"];
