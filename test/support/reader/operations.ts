import { readdirSync, readFileSync } from "node:fs";
import * as ec2 from "@aws-sdk/client-ec2";
import * as elb from "@aws-sdk/client-elastic-load-balancing";
import * as elbv2 from "@aws-sdk/client-elastic-load-balancing-v2";
import * as s3 from "@aws-sdk/client-s3";
import type { Operation, Protocol, ReadResponse } from "../../../src/core/reader/protocol.js";

const config = { region: "eu-west-1", credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" } };

interface Service {
  readonly sdk: Readonly<Record<string, unknown>>;
  readonly protocol: unknown;
}

/** The services: the exports of their clients, and the protocol of one of them. */
export const services: Readonly<Record<string, Service>> = {
  ec2: { sdk: ec2, protocol: new ec2.EC2Client(config).config.protocol },
  elb: { sdk: elb, protocol: new elb.ElasticLoadBalancingClient(config).config.protocol },
  elbv2: { sdk: elbv2, protocol: new elbv2.ElasticLoadBalancingV2Client(config).config.protocol },
  s3: { sdk: s3, protocol: new s3.S3Client(config).config.protocol },
};

/** An operation with its client, and the SDK's own reader of its responses. */
export interface KnownOperation extends Operation {
  readonly service: string;
  readonly protocol: Protocol;
  readonly protocolId: string;
  readonly readBySdk: ReadResponse;
}

/** An operation of a service, by its SDK name. */
export function operationOf(service: string, name: string): KnownOperation {
  const { sdk, protocol: own } = services[service]!;
  const protocol = own as Protocol;
  const [, namespace, , traits, input, output] = sdk[`${name}$`] as readonly unknown[];
  return {
    ...({ namespace, traits, input } as object),
    name,
    output,
    service,
    protocol,
    protocolId: protocol.getShapeId(),
    readBySdk: protocol.deserializeResponse.bind(protocol),
  };
}

/** The list operations of the collections of all services. */
export const collectionOperations: readonly KnownOperation[] = Object.keys(services).flatMap((service) => {
  const folder = new URL(`../../../src/${service}/generated/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith("-collection.ts"));
  const names = files.map(
    (file) =>
      /ListOperation<[^;]*?name: "(\w+)"/.exec(readFileSync(new URL(file, folder), "utf8"))?.[1] ?? file,
  );
  return [...new Set(names)].sort().map((name) => operationOf(service, name));
});

/** All operations of all services that list or describe. */
export const allOperations: readonly KnownOperation[] = Object.entries(services).flatMap(
  ([service, { sdk }]) =>
    Object.keys(sdk)
      .filter((name) => /^(List|Describe)\w+\$$/.test(name) && (sdk[name] as readonly unknown[])[0] === 9)
      .map((name) => operationOf(service, name.slice(0, -1))),
);
