import { createPaginator } from "@smithy/core";
import { ListKeepersCommand } from "../commands/index.js";
import { ZooClient } from "../ZooClient.js";
export const paginateListKeepers = createPaginator(ZooClient, ListKeepersCommand, "Marker", "NextMarker", "");
