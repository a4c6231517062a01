import {
  AddTrustStoreRevocationsCommand,
  CreateTrustStoreCommand,
  DeleteSharedTrustStoreAssociationCommand,
  DescribeTrustStoreAssociationsCommand,
  DescribeTrustStoreRevocationsCommand,
  DescribeTrustStoresCommand,
  RevocationIdNotFoundException,
  TrustStoreNotFoundException,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { describe, expect, it } from "vitest";
import { isResourceNotFound } from "../../../src/index.js";
import { arnOf } from "../../support/service/elbv2-arns.js";
import { inputsOf, mockedELBv2, operationsOf } from "../../support/mocked-roots.js";

// moto supports none of the operations on trust stores.

const STORE = arnOf("truststore/web/7");
const METADATA = { message: "no", $metadata: { httpStatusCode: 400 } };

describe("a trust store", () => {
  it("is created from the response", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock
      .on(CreateTrustStoreCommand)
      .resolves({ TrustStores: [{ TrustStoreArn: STORE, Name: "web", Status: "CREATING" }] });
    const store = await elbv2.createTrustStore({
      Name: "web",
      CaCertificatesBundleS3Bucket: "bundles",
      CaCertificatesBundleS3Key: "web.pem",
    });
    expect(store).toMatchObject({ arn: STORE, name: "web", status: "CREATING" });
  });

  it("is found by its name", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.on(DescribeTrustStoresCommand).resolves({ TrustStores: [{ TrustStoreArn: STORE, Name: "web" }] });
    expect((await elbv2.trustStoreByName("web")).arn).toBe(STORE);
    expect(inputsOf(mock)).toEqual([{ Names: ["web"] }]);
  });

  it("may exist or not", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.on(DescribeTrustStoresCommand).rejects(new TrustStoreNotFoundException(METADATA));
    expect(await elbv2.trustStore(STORE).exists()).toBe(false);
  });

  it.each([
    ["caCertificatesBundle", "GetTrustStoreCaCertificatesBundle", { TrustStoreArn: STORE }],
    ["resourcePolicy", "GetResourcePolicy", { ResourceArn: STORE }],
    ["delete", "DeleteTrustStore", { TrustStoreArn: STORE }],
  ] as const)("%s calls %s", async (member, operation, input) => {
    const { elbv2, mock } = mockedELBv2();
    mock.onAnyCommand().resolves({});
    await elbv2.trustStore(STORE)[member]();
    expect(operationsOf(mock)).toEqual([operation]);
    expect(inputsOf(mock)).toEqual([input]);
  });
});

describe("the associations of a trust store", () => {
  it("are listed page by page, and deleted one by one", async () => {
    const { elbv2, mock } = mockedELBv2();
    const listener = arnOf("listener/app/web/1/2", "eu-west-1", "999999999999");
    mock
      .on(DescribeTrustStoreAssociationsCommand)
      .resolvesOnce({ TrustStoreAssociations: [], NextMarker: "next" })
      .resolvesOnce({ TrustStoreAssociations: [{ ResourceArn: listener }] });
    mock.on(DeleteSharedTrustStoreAssociationCommand).resolves({});
    const [association] = await elbv2.trustStore(STORE).associations.toArray();
    expect(association?.resourceArn).toBe(listener);
    await association?.delete();
    expect(inputsOf(mock)).toEqual([
      { TrustStoreArn: STORE },
      { TrustStoreArn: STORE, Marker: "next" },
      { TrustStoreArn: STORE, ResourceArn: listener },
    ]);
  });
});

describe("the revocations of a trust store", () => {
  it("are returned when added, with their numbers", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.on(AddTrustStoreRevocationsCommand).resolves({
      TrustStoreRevocations: [{ TrustStoreArn: STORE, RevocationId: 3, NumberOfRevokedEntries: 12 }],
    });
    const contents = { S3Bucket: "bundles", S3Key: "web.crl" };
    const [revocation] = await elbv2.trustStore(STORE).addRevocations([contents]);
    expect(revocation).toMatchObject({ trustStoreArn: STORE, id: 3, numberOfRevokedEntries: 12 });
    expect(inputsOf(mock)).toEqual([{ TrustStoreArn: STORE, RevocationContents: [contents] }]);
  });

  it("are loaded, read and removed by number", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.onAnyCommand().resolves({});
    mock.on(DescribeTrustStoreRevocationsCommand).resolves({
      TrustStoreRevocations: [{ TrustStoreArn: STORE, RevocationId: 3, RevocationType: "CRL" }],
    });
    const revocation = await elbv2.trustStoreRevocation(STORE, 3).load();
    expect(revocation.revocationType).toBe("CRL");
    await revocation.content();
    await revocation.remove();
    expect(inputsOf(mock)).toEqual([
      { TrustStoreArn: STORE, RevocationIds: [3] },
      { TrustStoreArn: STORE, RevocationId: 3 },
      { TrustStoreArn: STORE, RevocationIds: [3] },
    ]);
  });

  it("do not exist if the service does not know the number", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.on(DescribeTrustStoreRevocationsCommand).rejects(new RevocationIdNotFoundException(METADATA));
    await expect(elbv2.trustStoreRevocation(STORE, 3).load()).rejects.toSatisfy(isResourceNotFound);
  });

  it("are removed together, as objects or numbers, or as a batch", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.onAnyCommand().resolves({});
    mock.on(DescribeTrustStoreRevocationsCommand).resolves({
      TrustStoreRevocations: [{ RevocationId: 1 }, { RevocationId: 2 }],
    });
    const store = elbv2.trustStore(STORE);
    await store.removeRevocations([elbv2.trustStoreRevocation(STORE, 1), 2]);
    await store.revocations.filter({ RevocationIds: [1, 2] }).remove();
    const numbers = { TrustStoreArn: STORE, RevocationIds: [1, 2] };
    expect(inputsOf(mock, "RemoveTrustStoreRevocations")).toEqual([numbers, numbers]);
    expect(inputsOf(mock, "DescribeTrustStoreRevocations")).toEqual([numbers]);
  });

  it.each([[["1"]], [[1.5]], [[undefined]]])(
    "cannot be listed by an invalid number: %j",
    async (RevocationIds) => {
      const { elbv2, mock } = mockedELBv2();
      const listed = elbv2.trustStore(STORE).revocations.filter({ RevocationIds: RevocationIds as number[] });
      await expect(listed.toArray()).rejects.toThrow(TypeError);
      expect(operationsOf(mock)).toEqual([]);
    },
  );
});
