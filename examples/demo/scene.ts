import type { EC2Resource } from "tucuxi/ec2";
import type { ELBResource } from "tucuxi/elb";
import type { S3Resource } from "tucuxi/s3";
import type { Cleanup } from "./cleanup.js";
import type { Narrator } from "./narrator.js";

/** The context of every chapter. */
export interface Scene {
  readonly ec2: EC2Resource;
  readonly elb: ELBResource;
  readonly s3: S3Resource;
  /** The name of everything that is created, unique to this run. */
  readonly name: string;
  /** The number of objects in the bucket. */
  readonly objects: number;
  readonly narrator: Narrator;
  readonly cleanup: Cleanup;
  /** Aborted by Ctrl-C: the demo ends there, and the cleanup starts. */
  readonly signal: AbortSignal;
}
