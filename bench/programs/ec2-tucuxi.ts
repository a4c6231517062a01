import { EC2Resource } from "tucuxi/ec2";
import type { Ready } from "./ready.js";

export function start(): Ready {
  return [new EC2Resource({ region: "eu-west-1" }).instances];
}
