import type { EC2Resource } from "tucuxi/ec2";
import type { ELBResource } from "tucuxi/elb";
import type { S3Resource } from "tucuxi/s3";
import type { Cleanup } from "./cleanup.js";
import type { Narrator } from "./narrator.js";

/** What every chapter has at hand. */
export interface Scene {
  readonly ec2: EC2Resource;
  readonly elb: ELBResource;
  readonly s3: S3Resource;
  /** What everything that is made is called, so that two demos never meet. */
  readonly name: string;
  /** How many objects the bucket gets. */
  readonly objects: number;
  readonly tell: Narrator;
  readonly cleanup: Cleanup;
  /** Aborted by Ctrl-C: the story ends there, and the cleanup begins. */
  readonly signal: AbortSignal;
}
