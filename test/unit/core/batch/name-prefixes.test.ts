import { DeleteQueueCommand, ListQueuesCommand } from "@aws-sdk/client-sqs";
import {
  DeleteServerCertificateCommand,
  ListAttachedRolePoliciesCommand,
  ListServerCertificatesCommand,
  TagPolicyCommand,
} from "@aws-sdk/client-iam";
import { describe, expect, it } from "vitest";
import { inputsOf, mockedSQS, operationsOf } from "../../../support/mocked-roots.js";
import { mockedIAM } from "../../../support/service/mocked-iam.js";

// Some services list only a URL or an ARN, of which the prefix applies to a part.

const url = (name: string) => `https://sqs.eu-west-1.amazonaws.com/123456789012/${name}`;
const arn = (pathAndName: string) => `arn:aws:iam::123456789012:policy${pathAndName}`;

function queues(...names: readonly string[]) {
  const { mock, sqs } = mockedSQS();
  mock.on(ListQueuesCommand).resolves({ QueueUrls: names.map(url) });
  mock.on(DeleteQueueCommand).resolves({});
  return { mock, selected: sqs.queues.filter({ QueueNamePrefix: "ci-" }) };
}

function attachedPolicies(...paths: readonly string[]) {
  const { mock, iam } = mockedIAM();
  mock.on(ListAttachedRolePoliciesCommand).resolves({
    AttachedPolicies: paths.map((path) => ({ PolicyArn: arn(path), PolicyName: path.split("/").at(-1) })),
  });
  mock.on(TagPolicyCommand).resolves({});
  return { mock, selected: iam.role("app").attachedPolicies.filter({ PathPrefix: "/ci/" }) };
}

function certificates(...paths: readonly string[]) {
  const { mock, iam } = mockedIAM();
  mock.on(ListServerCertificatesCommand).resolves({
    ServerCertificateMetadataList: paths.map((Path, index) => ({
      Path,
      ServerCertificateName: `c${index}`,
      ServerCertificateId: `ASCA${index}`,
      Arn: `arn:aws:iam::123456789012:server-certificate${Path}c${index}`,
    })),
  });
  mock.on(DeleteServerCertificateCommand).resolves({});
  return { mock, selected: iam.serverCertificates.filter({ PathPrefix: "/ci/" }) };
}

describe("a batch action on a filter with a prefix", () => {
  it("acts on queues whose names begin with it", async () => {
    const { mock, selected } = queues("ci-a", "ci-b");
    await selected.delete();
    expect(inputsOf(mock, "DeleteQueue")).toEqual([{ QueueUrl: url("ci-a") }, { QueueUrl: url("ci-b") }]);
  });

  it("deletes no queue of a page that has a queue with another name", async () => {
    const { mock, selected } = queues("ci-a", "production");
    await expect(selected.delete()).rejects.toMatchObject({
      code: "ListingMismatch",
      collection: "QueueCollection",
      requested: "ci-",
      listed: url("production"),
    });
    expect(operationsOf(mock)).toEqual(["ListQueues"]);
  });

  it("does not take the prefix from another part of the URL", async () => {
    const { selected } = queues("ci-a/production");
    await expect(selected.delete()).rejects.toMatchObject({ code: "ListingMismatch" });
  });

  it("acts on attached policies whose path begins with it", async () => {
    const { mock, selected } = attachedPolicies("/ci/read", "/ci/team/write");
    await selected.addTags({ Stage: "ci" });
    expect(inputsOf(mock, "TagPolicy").map(({ PolicyArn }) => PolicyArn)).toEqual([
      arn("/ci/read"),
      arn("/ci/team/write"),
    ]);
  });

  it.each(["/admin", "/team/ci/read"])("changes no policy if one has another path: %s", async (path) => {
    const { mock, selected } = attachedPolicies("/ci/read", path);
    await expect(selected.addTags({ Stage: "ci" })).rejects.toMatchObject({
      code: "ListingMismatch",
      listed: arn(path),
    });
    expect(operationsOf(mock)).not.toContain("TagPolicy");
  });

  it("acts on server certificates whose path begins with it", async () => {
    const { mock, selected } = certificates("/ci/", "/ci/team/");
    await selected.delete();
    expect(inputsOf(mock, "DeleteServerCertificate")).toHaveLength(2);
  });

  it("deletes no server certificate if one has another path", async () => {
    const { mock, selected } = certificates("/ci/", "/");
    await expect(selected.delete()).rejects.toMatchObject({ code: "ListingMismatch", listed: "/" });
    expect(operationsOf(mock)).not.toContain("DeleteServerCertificate");
  });
});
