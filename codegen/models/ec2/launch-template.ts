import { id, item, many, resource } from "../../model/index.js";
import { described } from "./described.js";
import { createTags, own, tags } from "./tagging.js";

const self = own("LaunchTemplateId");

export const LaunchTemplate = resource({
  doc: "A named, versioned set of launch parameters for instances. boto3 has no resource for it.",
  identifiers: { id: { member: "LaunchTemplateId" } },
  misnomers: {
    name: "launchTemplateName",
    version: "latestVersionNumber",
    latestVersion: "latestVersionNumber",
    defaultVersion: "defaultVersionNumber",
  },
  shape: "LaunchTemplate",
  tags,
  ...described(
    "LaunchTemplates",
    "LaunchTemplateId",
    ["InvalidLaunchTemplateId.NotFound", "InvalidLaunchTemplateId.NotFoundException"],
    {
      selectors: ["LaunchTemplateIds", "LaunchTemplateNames", "Filters"],
      pageSize: { default: 200, min: 1, max: 200 },
    },
  ),
  actions: {
    createInstances: {
      operation: "RunInstances",
      tagged: "instance",
      params: { "LaunchTemplate.LaunchTemplateId": id("id") },
      returns: many("Instance", { id: item("InstanceId") }, "Instances[]"),
    },
    createTags,
    createVersion: { operation: "CreateLaunchTemplateVersion", params: self },
    delete: { operation: "DeleteLaunchTemplate", params: self },
    deleteVersions: {
      operation: "DeleteLaunchTemplateVersions",
      params: self,
      failures: {
        path: "UnsuccessfullyDeletedLaunchTemplateVersions",
        id: ["VersionNumber"],
        code: "ResponseError.Code",
        message: "ResponseError.Message",
      },
    },
    describeVersions: { operation: "DescribeLaunchTemplateVersions", params: self },
    modify: { operation: "ModifyLaunchTemplate", params: self },
  },
});
