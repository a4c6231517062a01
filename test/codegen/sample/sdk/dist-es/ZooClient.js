import { Client } from "@smithy/core/client";

export class ZooClient extends Client {}
