import { describe, expect, it } from "vitest";
import {
  fileName,
  itemName,
  memberName,
  plural,
  singular,
  splitWords,
  words,
} from "../../codegen/model/names/names.js";

describe("names", () => {
  it.each([
    ["SecurityGroup", "Security Group"],
    ["DBInstance", "DB Instance"],
    ["PublicIPs", "Public IPs"],
    ["ARNs", "ARNs"],
    ["accountId", "account Id"],
    ["Function", "Function"],
    ["next_token", "next token"],
  ])("are split into words: %s becomes %s", (name, expected) => {
    expect(splitWords(name)).toEqual(expected.split(" "));
  });

  it.each([
    ["VpcId", "vpcId"],
    ["DNSName", "dnsName"],
    ["ETag", "eTag"],
    ["SSEKMSKeyId", "ssekmsKeyId"],
    ["EnableDns64", "enableDns64"],
    ["PublicIPs", "publicIps"],
    ["networkInterfaceId", "networkInterfaceId"],
    ["DBInstanceArn", "dbInstanceArn"],
    ["ARNs", "arns"],
  ])("of members: %s becomes %s", (member, expected) => {
    expect(memberName(member)).toBe(expected);
  });

  it.each([
    ["SecurityGroup", "security-group"],
    ["S3Object", "s3-object"],
    ["EC2Resource", "ec2-resource"],
    ["ELBv2Resource", "elbv2-resource"],
    ["DhcpOptionsCollection", "dhcp-options-collection"],
    ["DBInstance", "db-instance"],
    ["DynamoDBResource", "dynamodb-resource"],
    ["CloudWatchResource", "cloudwatch-resource"],
    ["VirtualMfaDevice", "virtual-mfa-device"],
  ])("of files: %s becomes %s", (className, expected) => {
    expect(fileName(className)).toBe(expected);
  });

  it.each([
    ["SecurityGroup", "security group", "group"],
    ["NetworkAcl", "network ACL", "acl"],
    ["Vpc", "VPC", "vpc"],
    ["S3Object", "S3 object", "object"],
    ["VirtualMfaDevice", "virtual MFA device", "device"],
    ["DBInstance", "DB instance", "instance"],
    // A reserved word cannot be the name of a parameter.
    ["Function", "function", "item"],
    // Without its last word, as methods have a parameter called options.
    ["DhcpOptions", "DHCP options", "item"],
    ["NetworkInterface", "network interface", "item"],
  ])("in sentences and in code: %s becomes %s and %s", (className, sentence, code) => {
    expect([words(className), itemName(className)]).toEqual([sentence, code]);
  });

  it.each([
    ["volume", "volumes"],
    ["address", "addresses"],
    ["policy", "policies"],
    ["key", "keys"],
  ])("in singular and plural: %s, %s", (one, many) => {
    expect([plural(one), singular(many)]).toEqual([many, one]);
  });

  it("with identical singular and plural", () => {
    expect([plural("DHCP options"), singular("Address")]).toEqual(["DHCP options", "Address"]);
  });
});
