import { id, item, resource } from "../../model/index.js";

const own = { RegistrationToken: id("token") };

export const TypeRegistration = resource({
  doc: "A request to register an extension in the registry, such as a resource type of your own.",
  identifiers: { token: { doc: "The token of the request." } },
  shape: "DescribeTypeRegistrationOutput",
  always: ["ProgressStatus"],
  misnomers: { status: "progressStatus", arn: "typeArn" },
  state: "ProgressStatus",
  reason: "Description",
  load: {
    operation: "DescribeTypeRegistration",
    params: own,
    path: "@",
    notFound: ["TypeNotFoundException"],
  },
  list: {
    operation: "ListTypeRegistrations",
    path: "RegistrationTokenList[]",
    identifiers: { token: item("@") },
    item: "id",
    selectors: ["Type", "TypeName", "TypeArn", "RegistrationStatusFilter"],
    pageSize: { max: 100 },
  },
  waiters: {
    waitUntilComplete: { waiter: "TypeRegistrationComplete", params: own, delay: 30, attempts: 120 },
  },
});
