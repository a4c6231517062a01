import type { CommandImpl } from "@smithy/core/client";
import type { HttpHandlerOptions, MetadataBearer, Provider } from "@smithy/types";
import type { Client, SmithyConfiguration, SmithyResolvedConfiguration } from "@smithy/core/client";

export interface ZooClientConfig extends Partial<SmithyConfiguration<HttpHandlerOptions>> {
  region?: string | undefined;
  profile?: string | undefined;
  retryMode?: string | Provider<string> | undefined;
}
export type ZooClientResolvedConfig = SmithyResolvedConfiguration<HttpHandlerOptions>;
export type ZooCommandClass<Input extends object, Output extends MetadataBearer> = new (
  input: Input,
) => CommandImpl<Input, Output, ZooClientResolvedConfig, object, MetadataBearer>;
export declare class ZooClient extends Client<
  HttpHandlerOptions,
  object,
  MetadataBearer,
  ZooClientResolvedConfig
> {
  constructor(configuration?: ZooClientConfig);
}
