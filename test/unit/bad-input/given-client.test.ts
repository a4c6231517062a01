import { join } from "node:path";
import { EC2Client } from "@aws-sdk/client-ec2";
import { S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { entries, project } from "../../../packaging/entries.js";
import { isTucuxiError, Session } from "../../../src/index.js";

interface Root {
  new (config: object): object;
  readonly resourceName: string;
  readonly serviceId: string;
  createClient(config: object): object;
}

const services = await Promise.all(
  entries
    .filter(({ name }) => name !== "index")
    .map(async ({ name, source }) => {
      const exported = (await import(/* @vite-ignore */ join(project, source))) as Readonly<
        Record<string, unknown>
      >;
      const [, root] = Object.entries(exported).find(([key]) => /^[A-Za-z0-9]+Resource$/.test(key)) ?? [];
      return { name, Root: root as Root };
    }),
);
const config = { region: "eu-west-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } };

describe.each(services)("the root of $name", ({ name, Root }) => {
  const Other = name === "ec2" ? S3Client : EC2Client;

  it("refuses a client of another service", () => {
    const client = new Other(config);
    const message = `${Root.resourceName} was given a client of ${client.config.serviceId}. Pass a client of ${Root.serviceId}, from @aws-sdk/client-`;
    expect(() => new Root({ client })).toThrow(TypeError);
    expect(() => new Root({ client })).toThrow(message);
    expect(() => new Session(config).resource(Root as never, { client })).toThrow(message);
  });

  it("accepts its own client and a stub", () => {
    expect(() => new Root({ client: Root.createClient(config) })).not.toThrow();
    expect(() => new Root({ client: { config: {}, send: async () => ({}) } })).not.toThrow();
  });

  it("refuses a client that is too old to send its commands", () => {
    const client = {
      config: { serviceId: Root.serviceId, apiVersion: "2006-03-01" },
      send: async () => ({}),
    };
    const error = thrownBy(() => new Root({ client }));
    expect(isTucuxiError(error, "ClientTooOld") && [error.oldest, error.message]).toEqual([
      "3.1014.0",
      expect.stringMatching(
        /^\w+Resource needs @aws-sdk\/client-[a-z0-9-]+ 3\.1014\.0 or newer, and its client is older: update it with "npm install /,
      ),
    ]);
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}
