import {
  CreateTagsCommand,
  DeleteTagsCommand,
  DescribeKeyPairsCommand,
  DescribePlacementGroupsCommand,
} from "@aws-sdk/client-ec2";
import { beforeEach, describe, expect, it } from "vitest";
import { isBatchActionError } from "../../../../src/core/errors/error-guards.js";
import { inputsOf, mockedEC2, operationsOf } from "../../../support/mocked-roots.js";

const { mock: aws, ec2 } = mockedEC2();

beforeEach(() => {
  aws.reset();
  aws.on(DescribeKeyPairsCommand).resolves({ KeyPairs: [{ KeyName: "deploy", KeyPairId: "key-1" }] });
  aws
    .on(DescribePlacementGroupsCommand)
    .resolves({ PlacementGroups: [{ GroupName: "near", GroupId: "pg-1" }] });
  aws.on(CreateTagsCommand).resolves({});
  aws.on(DeleteTagsCommand).resolves({});
});

describe("a resource that is identified by name and tagged by id", () => {
  it("is loaded before it is tagged", async () => {
    await ec2.keyPairs.of(["deploy"]).addTags({ Team: "web" });
    await ec2.placementGroups.of(["near"]).addTags({ Team: "web" });
    const Tags = [{ Key: "Team", Value: "web" }];
    expect(inputsOf(aws, "CreateTags")).toEqual([
      { Resources: ["key-1"], Tags },
      { Resources: ["pg-1"], Tags },
    ]);
  });

  it("is loaded before its tags are removed", async () => {
    await ec2.keyPairs.of(["deploy"]).removeTags(["Team"]);
    await ec2.placementGroups.of(["near"]).removeTags(["Team"]);
    expect(inputsOf(aws, "DeleteTags")).toEqual([
      { Resources: ["key-1"], Tags: [{ Key: "Team" }] },
      { Resources: ["pg-1"], Tags: [{ Key: "Team" }] },
    ]);
  });

  it("needs no request if it was listed", async () => {
    await ec2.keyPairs.all().addTags({ Team: "web" });
    expect(operationsOf(aws)).toEqual(["DescribeKeyPairs", "CreateTags"]);
  });

  it("fails separately if it does not exist", async () => {
    const error: unknown = await ec2.keyPairs
      .of(["gone", "deploy"])
      .addTags({ Team: "web" })
      .catch((thrown: unknown) => thrown);
    expect(isBatchActionError(error) && error).toMatchObject({
      failures: [{ id: "gone", code: "ResourceNotFound" }],
      succeeded: ["deploy"],
    });
  });
});
