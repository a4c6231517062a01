import * as cloudformation from "@aws-sdk/client-cloudformation";
import * as glacier from "@aws-sdk/client-glacier";
import * as iam from "@aws-sdk/client-iam";
import * as sqs from "@aws-sdk/client-sqs";
import { mockClient } from "aws-sdk-client-mock";
import { giveData } from "../../../src/core/resource/resource.js";
import { GlacierResource } from "../../../src/glacier/index.js";
import { mockedSQS } from "../mocked-roots.js";
import { deployment, stack } from "./mocked-deployment.js";
import { mockedIAM } from "./mocked-iam.js";

/** What the caller gives to an action. */
export interface Given {
  readonly abortSignal: AbortSignal;
  /** The action's callback, or its source. */
  readonly callback: () => void;
}

/** An action that starts something and then sends further requests, with a mocked client. */
export interface StartingAction {
  /** The id of what it starts. */
  readonly id: string;
  run(given: Given): Promise<unknown>;
  /** From then on, the requests after the start get this. */
  afterStart(answer: () => object): void;
  /** Called when the request that starts it is sent. */
  whileStarting?(listener: () => void): void;
  /** The request that ends what was started is refused. */
  refuseStop?(error: Error): void;
}

const fast = { minDelay: 0.001, maxAttempts: 1 };

function lastAccessed(of: "role" | "user") {
  return (): StartingAction => {
    const { mock, iam: root } = mockedIAM();
    const Arn = `arn:aws:iam::1:${of}/app`;
    mock.on(iam.GenerateServiceLastAccessedDetailsCommand).resolves({ JobId: "job-1" });
    const self = of === "role" ? giveData(root.role("app"), { Arn }) : giveData(root.user("app"), { Arn });
    return {
      id: "job-1",
      run: ({ abortSignal, callback }) =>
        self.serviceLastAccessed({ ...fast, abortSignal, onPoll: callback }),
      afterStart: (answer) => void mock.on(iam.GetServiceLastAccessedDetailsCommand).callsFake(answer),
    };
  };
}

function drift(): StartingAction {
  const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
  mock.on(cloudformation.DetectStackDriftCommand).resolves({ StackDriftDetectionId: "detection-1" });
  return {
    id: "detection-1",
    run: ({ abortSignal, callback }) => shop.drift({ ...fast, abortSignal, onPoll: callback }),
    afterStart: (answer) =>
      void mock.on(cloudformation.DescribeStackDriftDetectionStatusCommand).callsFake(answer),
  };
}

const template = { Resources: { Topic: { Type: "AWS::SNS::Topic" } } };

/** The change set is executed. */
function deploy(): StartingAction {
  const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
  const started = stack("UPDATE_IN_PROGRESS");
  return {
    id: started.StackId ?? "",
    run: ({ abortSignal, callback }) =>
      shop.deploy(template, { pollInterval: 0, abortSignal, onEvent: callback }),
    afterStart: (answer) =>
      void mock.on(cloudformation.ExecuteChangeSetCommand).callsFake(() => {
        mock.on(cloudformation.DescribeStackEventsCommand).callsFake(() => ({
          StackEvents: [{ EventId: String(Math.random()), Timestamp: new Date(), ...answer() }],
        }));
        mock
          .on(cloudformation.DescribeStacksCommand)
          .callsFake(() => ({ Stacks: [{ ...started, ...answer() }] }));
        return {};
      }),
  };
}

/** The change set is created. */
function changeSet(): StartingAction {
  const { mock, shop } = deployment(stack("UPDATE_COMPLETE"));
  const ready = { Status: "CREATE_COMPLETE", ExecutionStatus: "AVAILABLE" } as const;
  return {
    id: "tucuxi-",
    run: ({ abortSignal, callback }) =>
      shop.deploy(template, { pollInterval: 0, abortSignal, review: () => (callback(), true) }),
    afterStart: (answer) =>
      void mock.on(cloudformation.DescribeChangeSetCommand).callsFake(() => ({ ...ready, ...answer() })),
    refuseStop: (error) => void mock.on(cloudformation.DeleteChangeSetCommand).rejects(error),
  };
}

const MIB = 1024 ** 2;

function glacierUpload(): StartingAction {
  const client = new glacier.GlacierClient({ region: "eu-west-1" });
  const mock = mockClient(client);
  mock.on(glacier.InitiateMultipartUploadCommand).resolves({ uploadId: "upload-1" });
  mock.on(glacier.AbortMultipartUploadCommand).resolves({});
  const vault = new GlacierResource({ client }).vault("-", "photos");
  return {
    id: "upload-1",
    run({ abortSignal, callback }) {
      const source = (async function* () {
        yield Buffer.alloc(MIB);
        callback();
        yield Buffer.alloc(MIB);
      })();
      return vault.upload(source, { partSize: MIB, abortSignal });
    },
    afterStart(answer) {
      mock.on(glacier.UploadMultipartPartCommand).callsFake(answer);
      mock.on(glacier.CompleteMultipartUploadCommand).callsFake(answer);
    },
    refuseStop: (error) => void mock.on(glacier.AbortMultipartUploadCommand).rejects(error),
  };
}

function redrive(): StartingAction {
  const { mock, sqs: root } = mockedSQS();
  const Attributes = { QueueArn: "arn:aws:sqs:us-east-1:1:dead" };
  const dead = giveData(root.queue("https://sqs.us-east-1.amazonaws.com/1/dead"), { Attributes });
  mock.on(sqs.ListMessageMoveTasksCommand).resolves({ Results: [] });
  mock.on(sqs.CancelMessageMoveTaskCommand).resolves({});
  let starting: (() => void) | undefined;
  return {
    id: "task-1",
    run: ({ abortSignal, callback }) => dead.redrive({ pollInterval: 0, abortSignal, onProgress: callback }),
    afterStart: (answer) =>
      void mock.on(sqs.StartMessageMoveTaskCommand).callsFake(() => {
        starting?.();
        mock.on(sqs.ListMessageMoveTasksCommand).callsFake(answer);
        return { TaskHandle: "task-1" };
      }),
    whileStarting: (listener) => (starting = listener),
    refuseStop: (error) => void mock.on(sqs.CancelMessageMoveTaskCommand).rejects(error),
  };
}

/** Every action that starts something and then waits for it, or finishes it, apart from the transfers of S3. */
export const startingActions: Readonly<Record<string, () => StartingAction>> = {
  "role.serviceLastAccessed": lastAccessed("role"),
  "user.serviceLastAccessed": lastAccessed("user"),
  "stack.drift": drift,
  "stack.deploy": deploy,
  "stack.deploy, before the execution": changeSet,
  "vault.upload": glacierUpload,
  "queue.redrive": redrive,
};
