import { describe, expect, it } from "vitest";
import { fileName, itemName, memberName, plural, singular, words } from "../../codegen/model/names.js";

describe("names", () => {
  it.each([
    ["VpcId", "vpcId"],
    ["DNSName", "dnsName"],
    ["ETag", "eTag"],
    ["SSEKMSKeyId", "ssekmsKeyId"],
    ["EnableDns64", "enableDns64"],
    ["PublicIPs", "publicIps"],
    ["networkInterfaceId", "networkInterfaceId"],
  ])("of the member %s: %s", (member, expected) => {
    expect(memberName(member)).toBe(expected);
  });

  it.each([
    ["SecurityGroup", "security-group"],
    ["S3Object", "s3-object"],
    ["EC2Resource", "ec2-resource"],
    ["ELBv2Resource", "elbv2-resource"],
    ["DhcpOptionsCollection", "dhcp-options-collection"],
  ])("of the file of %s: %s", (className, expected) => {
    expect(fileName(className)).toBe(expected);
  });

  it.each([
    ["SecurityGroup", "security group", "group"],
    ["NetworkAcl", "network ACL", "acl"],
    ["Vpc", "VPC", "vpc"],
    ["S3Object", "object", "object"],
    ["KeyPairInfo", "key pair", "info"],
    // Its own last word is what methods call their options.
    ["DhcpOptions", "DHCP options", "item"],
    ["NetworkInterface", "network interface", "item"],
  ])("in sentences and in code, of %s: %s and %s", (className, sentence, code) => {
    expect([words(className), itemName(className)]).toEqual([sentence, code]);
  });

  it.each([
    ["volume", "volumes"],
    ["address", "addresses"],
    ["policy", "policies"],
    ["key", "keys"],
  ])("of one and of many: %s, %s", (one, many) => {
    expect([plural(one), singular(many)]).toEqual([many, one]);
  });

  it("of what is the same of one and of many", () => {
    expect([plural("DHCP options"), singular("Address")]).toEqual(["DHCP options", "Address"]);
  });
});
