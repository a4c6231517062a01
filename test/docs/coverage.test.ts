import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as dynamodb from "tucuxi/dynamodb";
import * as ec2 from "tucuxi/ec2";
import * as elb from "tucuxi/elb";
import * as elbv2 from "tucuxi/elbv2";
import * as s3 from "tucuxi/s3";
import { describe, expect, it } from "vitest";
import { projectRoot } from "./support/pages.js";

const readme = readFileSync(join(projectRoot, "README.md"), "utf8");

/** The resources that the README says a subpath has. */
function named(subpath: string): string[] {
  const item = new RegExp(`^- \\*\\*\`${subpath}\`\\*\\*(.*?)(?=^- |^$)`, "ms").exec(readme)?.[1] ?? "";
  return [...item.matchAll(/`([A-Z]\w+)`/g)].map(([, name = ""]) => name).sort();
}

/** The resources that it exports. */
function exported(service: object): string[] {
  const classes = Object.entries(service).filter(([, value]) => hasName(value) && !("createClient" in value));
  return classes.map(([name]) => name).sort();
}

function hasName(value: unknown): value is { readonly resourceName: string } {
  return typeof value === "function" && "resourceName" in value;
}

describe("what the README says is covered", () => {
  it.each(Object.entries({ dynamodb, ec2, s3, elb, elbv2 }))("is what tucuxi/%s has", (name, service) => {
    expect(named(`tucuxi/${name}`)).toEqual(exported(service));
  });
});
