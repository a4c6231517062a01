import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { MetricDataError } from "../../../../src/cloudwatch/query/metric-data-error.js";
import { SeveralSeriesError } from "../../../../src/cloudwatch/query/several-series-error.js";
import { ConditionFailedError } from "../../../../src/dynamodb/items/single-item/condition-failed-error.js";
import { DeploymentError } from "../../../../src/cloudformation/failure/deployment-error.js";
import { DeletionRefusedError } from "../../../../src/iam/deletion/deletion-refused-error.js";
import { TransactionCanceledError } from "../../../../src/dynamodb/transaction/transaction-canceled-error.js";
import { DirectoryTransferError } from "../../../../src/s3/errors/directory-error.js";
import {
  errorName,
  isAbortError,
  isBatchActionError,
  isNotFound,
  isResourceNotFound,
  isResourceNotLoaded,
  isTucuxiError,
  isWaiterFailure,
  isWaiterTimeout,
} from "../../../../src/core/errors/error-guards.js";
import * as errors from "../../../../src/core/errors/errors.js";
import { InvalidCursorError, ListingMismatchError } from "../../../../src/core/errors/listing-errors.js";
import * as sessionErrors from "../../../../src/core/errors/session-errors.js";
import { UnorderedListingError } from "../../../../src/s3/errors/listing-error.js";
import {
  BodyInterruptedError,
  ChecksumMismatchError,
  ExistenceUnknownError,
  ObjectChangedError,
  SourceChangedError,
  UploadNotAbortedError,
} from "../../../../src/s3/errors/object-errors.js";
import * as sendingErrors from "../../../../src/core/errors/sending-errors.js";
import * as messageErrors from "../../../../src/sqs/errors/message-errors.js";
import { UnfinishedError } from "../../../../src/core/errors/unfinished-error.js";
import { WaiterFailedError, WaiterTimeoutError } from "../../../../src/core/errors/waiter-errors.js";

const subject = { resource: 'Instance(id="i-1")', identifiers: { id: "i-1" } };
const waiter = { waiter: "InstanceRunning", lastState: "pending" };
const failure = { id: "i-1", code: "IncorrectState", message: "not now" };

const all = {
  ResourceNotLoaded: new errors.ResourceNotLoadedError(subject, "State", "Call load() first."),
  ResourceNotFound: new errors.ResourceNotFoundError(subject),
  AttributeMissing: new errors.AttributeMissingError(subject, "State"),
  BatchActionFailed: new errors.BatchActionError({
    action: "InstanceCollection.stop",
    failures: [failure],
    succeeded: ["i-2", "i-3"],
    responses: [],
  }),
  WaiterTimedOut: new WaiterTimeoutError(subject, { ...waiter, attempts: 40, seconds: 600 }),
  WaiterFailed: new WaiterFailedError(subject, waiter),
  RepeatedPageToken: new errors.RepeatedPageTokenError("InstanceCollection"),
  InvalidCursor: new InvalidCursorError("ObjectSummaryCollection", "it is none"),
  ListingMismatch: new ListingMismatchError("ObjectSummaryCollection", "tmp/", "prod/a"),
  UnorderedListing: new UnorderedListingError("ObjectSummaryCollection", "a", "b"),
  UnexpectedResponse: new errors.UnexpectedResponseError("InstanceId"),
  ExistenceUnknown: new ExistenceUnknownError(subject, "It may lack a permission."),
  BodyInterrupted: new BodyInterruptedError(subject, { received: 3, expected: 5, why: "It broke." }),
  ObjectChanged: new ObjectChangedError(subject),
  ChecksumMismatch: new ChecksumMismatchError(subject, "CRC32"),
  SourceChanged: new SourceChangedError("/d/a", "It grew."),
  UploadNotAborted: new UploadNotAbortedError(
    subject,
    { uploadId: "u-1", abortError: new Error("no network") },
    { cause: new Error("it broke") },
  ),
  DirectoryTransferFailed: new DirectoryTransferError({
    action: 'Bucket(name="b").syncFrom',
    report: {
      transferred: [],
      deleted: [],
      skipped: [],
      failed: [{ key: "a", path: "/d/a", size: 1, code: "EACCES", message: "no" }],
      warnings: [],
      counts: { transferred: 0, deleted: 0, skipped: 0, failed: 1, warnings: 0, bytes: 0 },
    },
    why: "",
  }),
  SeveralSeries: new SeveralSeriesError("load", 3),
  MetricDataIncomplete: new MetricDataError([{ id: "cpu", code: "Forbidden", message: "no" }]),
  ConditionFailed: new ConditionFailedError(subject, "put", undefined),
  DeploymentFailed: new DeploymentError(subject, {
    status: "ROLLBACK_COMPLETE",
    paths: [
      [
        {
          StackId: "s",
          EventId: "e",
          StackName: "shop",
          Timestamp: new Date(0),
          LogicalResourceId: "Bucket",
          ResourceType: "AWS::S3::Bucket",
          ResourceStatusReason: "the name is taken",
        },
      ],
    ],
  }),
  DeletionRefused: new DeletionRefusedError(subject, "it is AWS's own."),
  TransactionCanceled: new TransactionCanceledError("DynamoDBResource.transactWrite", []),
  MessageBodyUnreadable: new messageErrors.MessageBodyError(subject, "JSON"),
  MessageTooLarge: new sendingErrors.MessageTooLargeError(2_000_000, 1_048_576),
  MessageChecksumMismatch: new messageErrors.MessageChecksumError(["m-1"]),
  MessageExpired: new messageErrors.MessageExpiredError(subject),
  MessageNotDeleted: new messageErrors.MessageNotDeletedError(subject, "ReceiptHandleIsInvalid", "Gone."),
  HandlerTimedOut: new messageErrors.HandlerTimeoutError(subject, 30),
  RedriveFailed: new messageErrors.RedriveError(subject, { status: "FAILED", moved: 3, reason: "denied" }),
  NotDone: new errors.NotDoneError({
    operation: "RevokeSecurityGroupEgress",
    resource: 'SecurityGroup(id="sg-1")',
    response: { Return: false },
    reason: "did not do it",
  }),
  MissingPeer: new errors.MissingPeerError("@aws-sdk/client-ec2", "tucuxi/ec2"),
  ClientTooOld: new sessionErrors.ClientTooOldError("EC2Resource", "@aws-sdk/client-ec2", "3.1014.0"),
  NoRegion: new sessionErrors.NoRegionError("default"),
  ProfileNotFound: new sessionErrors.ProfileNotFoundError("dev", ["default"]),
  ServicesSectionNotFound: new sessionErrors.ServicesSectionNotFoundError("dev", "local"),
  SessionDestroyed: new sessionErrors.SessionDestroyedError("Session"),
  Aborted: new errors.AbortError(AbortSignal.abort("enough")),
  TimedOut: new errors.TimeoutError(50),
  Unfinished: new UnfinishedError(
    subject,
    { operation: "DetectStackDrift", what: "the drift detection", id: "d-1", wayOut: "It continues." },
    { cause: new Error("denied") },
  ),
} satisfies errors.TucuxiErrorsByCode;

const guards = {
  ResourceNotLoaded: isResourceNotLoaded,
  ResourceNotFound: isResourceNotFound,
  BatchActionFailed: isBatchActionError,
  WaiterTimedOut: isWaiterTimeout,
  WaiterFailed: isWaiterFailure,
  Aborted: isAbortError,
};

describe.each(Object.entries(all))("the error %s", (code, error) => {
  it("is an Error with its code and the name of its class", () => {
    expect(error).toBeInstanceOf(errors.TucuxiError);
    expect(error.code).toBe(code);
    expect([error.name, error.constructor.name]).toEqual([error.constructor.name, error.name]);
    expect(inspect(error)).toContain(`${error.name}: ${error.message}`);
  });

  it("is recognized by its code, also across copies of the package, and as no other error", () => {
    expect(isTucuxiError(error)).toBe(true);
    for (const other of Object.keys(all) as errors.TucuxiErrorCode[]) {
      expect(isTucuxiError(error, other)).toBe(other === code);
    }
    const ofAnotherCopy = { [Symbol.for("tucuxi.error")]: code };
    expect(isTucuxiError(ofAnotherCopy, error.code)).toBe(true);
  });
});

const named = (name: string, httpStatusCode = 400): Error =>
  Object.assign(new Error("no"), { name, $metadata: { httpStatusCode } });

const refused = (message: string): Error => Object.assign(new Error(message), { name: "ValidationError" });

describe("the error guards", () => {
  it.each(Object.entries(guards))("recognize %s and nothing else", (code, guard) => {
    for (const [other, error] of Object.entries(all)) expect(guard(error)).toBe(other === code);
    for (const thing of [undefined, null, "text", {}, new Error("text")]) expect(guard(thing)).toBe(false);
  });

  it("recognize aborts of the SDK and of the platform", () => {
    expect(isAbortError(Object.assign(new Error("aborted"), { name: "AbortError" }))).toBe(true);
    expect(isAbortError(AbortSignal.abort().reason)).toBe(true);
  });

  it("recognize every kind of not-found error", () => {
    const notFound = [
      "NoSuchKey",
      "NoSuchBucket",
      "NotFound",
      "InvalidInstanceID.NotFound",
      "InvalidLaunchTemplateId.NotFoundException",
      "InvalidPlacementGroup.Unknown",
      "InvalidAMIID.Unavailable",
      "AccessPointNotFoundException",
      "NatGatewayNotFound",
      "QueueDoesNotExist",
    ];
    for (const name of notFound) expect(isNotFound(named(name))).toBe(true);
    expect(isNotFound(named("Unknown", 404))).toBe(true);
    expect(isNotFound(refused("Stack with id web does not exist"))).toBe(true);
    expect(isNotFound(refused("1 validation error detected"))).toBe(false);
    expect(isNotFound(all.ResourceNotFound)).toBe(true);
    for (const name of ["AccessDenied", "InvalidInstanceID.Malformed", "Unknown"]) {
      expect(isNotFound(named(name, 403))).toBe(false);
    }
    for (const other of [all.ProfileNotFound, all.TimedOut, undefined, "NotFound", { name: "NotFound" }]) {
      expect(isNotFound(other)).toBe(false);
    }
  });

  it("do not match an error of a service, and errorName returns its name", () => {
    const error = Object.assign(new Error("no"), {
      name: "InvalidInstanceID.NotFound",
      code: "ResourceNotFound",
    });
    expect(isTucuxiError(error)).toBe(false);
    expect(errorName(error)).toBe("InvalidInstanceID.NotFound");
    expect(errorName("no error")).toBeUndefined();
  });
});

describe("the error messages", () => {
  it("name the resource, the cause and the solution", () => {
    expect(Object.values(all).map(({ message }) => message)).toEqual([
      'Instance(id="i-1") has no State yet: it has not been loaded. Call load() first.',
      'Instance(id="i-1") was not found. Check its identifiers, the region and the account.',
      'Instance(id="i-1") has no State, which AWS always returns. If a store or an emulator leaves it out, pass ' +
        '{ missingAttributes: "undefined" } to the session or the root; meta.data has the response.',
      "InstanceCollection.stop failed for 1 and succeeded for 2. First: i-1: IncorrectState: not now. " +
        "See failures and succeeded.",
      'Instance(id="i-1") did not reach InstanceRunning within 40 attempts and 600.0 s (last seen: pending). ' +
        "Increase maxWaitTime or maxAttempts.",
      'Instance(id="i-1") cannot reach InstanceRunning (last seen: pending): a resource in that state never reaches it.',
      "InstanceCollection: the service repeated a page token, so the listing would never end. It was stopped. " +
        "Check for a proxy, a store or a mock that ignores the page token of requests.",
      "ObjectSummaryCollection: the cursor cannot be used, because it is none. startFrom expects the cursor of a page of the " +
        "same collection, with the same filters.",
      'ObjectSummaryCollection: the query is for what begins with "tmp/", but the service listed "prod/a". ' +
        "Check for a proxy that drops the query of requests.",
      'ObjectSummaryCollection: the service listed "a" after "b". Listing a range requires keys in the order of ' +
        "their bytes, each once. List the whole bucket, without parallel() and range().",
      "The service's response has no InstanceId, which its model requires. " +
        "Check the endpoint: a store, an emulator or a mock may leave it out.",
      'Instance(id="i-1"): the service does not reveal whether it exists (403). It may lack a permission.',
      'The body of Instance(id="i-1") ended after 3 of 5 bytes. It broke.',
      'Instance(id="i-1") was replaced while its body was read. Read it again.',
      'The body of Instance(id="i-1") does not have the CRC32 that the service stores for it: some of it was changed ' +
        "in transit or in storage. Try again.",
      "/d/a changed while it was uploaded. It grew.",
      'Instance(id="i-1") was not written: Error: it broke. Its parts still exist, in the upload u-1, ' +
        "which could not be aborted: Error: no network.",
      'Bucket(name="b").syncFrom failed for 1 and succeeded for 0. First: /d/a: EACCES: no. See report.',
      "The query load has 3 time series. Read each of them from its series.",
      "CloudWatch returned incomplete data: cpu: Forbidden (no). For InternalError, try again; for Forbidden, check which accounts and metrics the caller may read; where a limit is exceeded, narrow the search or the time range. See results for what was returned.",
      'Instance(id="i-1"): items.put changed nothing: its condition is false; there is no such item.',
      'Instance(id="i-1") is ROLLBACK_COMPLETE. Bucket (AWS::S3::Bucket) failed first: the name is taken. A stack in that state cannot be updated: delete it, and deploy again.',
      'Instance(id="i-1") was not deleted: it is AWS\'s own. Nothing was changed.',
      "DynamoDBResource.transactWrite: the transaction was canceled, and changed nothing. See reasons.",
      'The body of Instance(id="i-1") is not JSON.',
      "The message has 2000000 bytes, including its attributes; the limit is 1048576. It was not sent. " +
        "Send large content through S3, and its key in the message.",
      "The MD5 checksum of the message attributes is wrong for m-1.",
      'Instance(id="i-1") is no longer this receiver\'s: its visibility timeout has ended. ' +
        "Use a heartbeat, or a longer visibilityTimeout.",
      'Instance(id="i-1") was handled and not deleted: ReceiptHandleIsInvalid: Gone. It will be received again; ' +
        "this consumer then deletes it without handling it once more.",
      'The handler of Instance(id="i-1") took longer than its handlerTimeout of 30 s.',
      'The messages of Instance(id="i-1") were not all moved: FAILED: denied; 3 were.',
      'RevokeSecurityGroupEgress for SecurityGroup(id="sg-1"): the service did not do it. See response.',
      'tucuxi/ec2 needs @aws-sdk/client-ec2: install it with "npm install @aws-sdk/client-ec2".',
      'EC2Resource needs @aws-sdk/client-ec2 3.1014.0 or newer, and its client is older: update it with "npm install @aws-sdk/client-ec2@latest".',
      'No region: give one (new Session({ region: "eu-west-1" })), set AWS_REGION, or add one to the profile ' +
        '"default" in the shared config file.',
      'The profile "dev" has no settings in the shared config and credentials files. They have: default. ' +
        "AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE set the paths of the files.",
      'The profile "dev" takes its endpoints from the section [services local], which the shared config file does not have. Add it there, or remove "services = local" from the profile.',
      "Session was destroyed and creates no more clients. Create a new session.",
      "The call was aborted by its abortSignal.",
      "The request took longer than its requestTimeout of 50 ms. Increase it, or retry.",
      'Instance(id="i-1"): the drift detection d-1 was started, but then the call failed: Error: denied. It continues.',
    ]);
  });

  it("of an interrupted batch name what interrupted it", () => {
    const cause = Object.assign(new Error("slow down"), { name: "RequestLimitExceeded" });
    const details = { action: "InstanceCollection.stop", failures: [], succeeded: ["i-1"], responses: [] };
    expect(new errors.BatchActionError(details, { cause }).message).toBe(
      "InstanceCollection.stop failed for 0 and succeeded for 1. It ended with RequestLimitExceeded: slow down. " +
        "See failures and succeeded.",
    );
  });

  it("of a call without a response name operation, resource and mocks", () => {
    const call = { operation: "StopInstances", resource: subject.resource, returned: "undefined" };
    const error = new errors.UnexpectedResponseError("response", call);
    expect(error.message).toBe(
      `StopInstances for Instance(id="i-1"): the client's send() returned undefined, which is not a response. ` +
        "A mocked client needs a response for each command that it is sent.",
    );
    expect(error).toMatchObject({ operation: "StopInstances", resource: 'Instance(id="i-1")' });
  });
});
