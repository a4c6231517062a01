import {
  CancelMessageMoveTaskCommand,
  ListMessageMoveTasksCommand,
  type ListMessageMoveTasksResultEntry,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Queue } from "../../../src/sqs/index.js";
import { giveData } from "../../../src/core/resource/resource.js";
import { settled, useFakeClock } from "../../support/process/fake-clock.js";
import { mockedSQS } from "../../support/mocked-roots.js";

useFakeClock();

const { mock, sqs } = mockedSQS();
let dead: Queue;

beforeEach(() => {
  mock.reset();
  mock.on(StartMessageMoveTaskCommand).resolves({ TaskHandle: "task" });
  mock.on(CancelMessageMoveTaskCommand).resolves({});
  dead = giveData(sqs.queue("https://sqs.us-east-1.amazonaws.com/1/dead"), {
    Attributes: { QueueArn: "arn:aws:sqs:us-east-1:1:dead" },
  });
});
afterEach(() => mock.reset());

/** The tasks that the service lists before the move, and at each poll. */
function lists(...answers: readonly (readonly ListMessageMoveTasksResultEntry[])[]): void {
  const command = mock.on(ListMessageMoveTasksCommand);
  for (const Results of answers) command.resolvesOnce({ Results: [...Results] });
  command.resolves({ Results: [...(answers.at(-1) ?? [])] });
}

const task = (
  Status: string,
  moved: number,
  total?: number,
  more: ListMessageMoveTasksResultEntry = {},
): ListMessageMoveTasksResultEntry => ({
  Status,
  StartedTimestamp: 2_000,
  ApproximateNumberOfMessagesMoved: moved,
  ...(total !== undefined && { ApproximateNumberOfMessagesToMove: total }),
  ...(Status === "RUNNING" && { TaskHandle: "task" }),
  ...more,
});

describe("redrive", () => {
  it("says that the move continues when a poll fails, and how to stop it", async () => {
    const refusal = Object.assign(new Error("Not authorized."), { name: "AccessDenied", $fault: "client" });
    mock
      .on(ListMessageMoveTasksCommand)
      .resolvesOnce({ Results: [] })
      .resolvesOnce({ Results: [task("RUNNING", 4, 9)] })
      .rejects(refusal);
    const error = await settled(dead.redrive());
    expect(error).toMatchObject({ code: "RedriveFailed", status: "RUNNING", moved: 4, taskHandle: "task" });
    expect(error).toMatchObject({
      cause: refusal,
      message: expect.stringMatching(/dead.* continues; 4 were .*CancelMessageMoveTask/),
    });
    expect(mock.commandCalls(CancelMessageMoveTaskCommand)).toEqual([]);
  });

  it("reports progress and resolves to the last report", async () => {
    lists([], [task("RUNNING", 0)], [task("RUNNING", 4, 9)], [task("COMPLETED", 9, 0)]);
    const seen: unknown[] = [];
    const onProgress = (progress: object): void => void seen.push(progress);
    expect(await settled(dead.redrive({ maxPerSecond: 5, onProgress }))).toEqual({ moved: 9, total: 9 });
    expect(seen).toEqual([
      { moved: 0, total: undefined },
      { moved: 4, total: 9 },
      { moved: 9, total: 9 },
    ]);
    expect(mock.commandCalls(StartMessageMoveTaskCommand)[0]?.args[0].input).toMatchObject({
      SourceArn: "arn:aws:sqs:us-east-1:1:dead",
      MaxNumberOfMessagesPerSecond: 5,
    });
  });

  it("does not mistake an earlier task for its own if the service lists its own later", async () => {
    const earlier = task("COMPLETED", 70, 70, { StartedTimestamp: 1_000 });
    lists([earlier], [earlier], [earlier], [task("COMPLETED", 2, 2), earlier]);
    expect(await settled(dead.redrive())).toEqual({ moved: 2, total: 2 });
  });

  it("does not take an empty list for completion", async () => {
    lists([], [task("RUNNING", 3, 9)], []);
    const error = await settled(dead.redrive());
    expect(error).toMatchObject({ code: "RedriveFailed", status: "UNKNOWN", moved: 3 });
  });

  it.each(["FAILED", "CANCELLED"])("rejects if the task is %s", async (status) => {
    lists([], [task(status, 3, 9, { FailureReason: "CouldNotDetermineMessageSource" })]);
    const error = await settled(dead.redrive());
    expect(error).toMatchObject({ code: "RedriveFailed", status, moved: 3 });
    expect(String(error)).toContain("CouldNotDetermineMessageSource");
  });

  it("is canceled by an abort", async () => {
    lists([], [task("RUNNING", 3, 9)]);
    const controller = new AbortController();
    const onProgress = (): void => controller.abort();
    const error = await settled(dead.redrive({ abortSignal: controller.signal, onProgress }));
    expect(error).toMatchObject({ code: "Aborted" });
    expect(mock.commandCalls(CancelMessageMoveTaskCommand)[0]?.args[0].input).toEqual({ TaskHandle: "task" });
  });

  it.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("no more");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no more"))],
  ])("is cancelled if onProgress %s, and throws its error", async (_how, onProgress) => {
    lists([], [task("RUNNING", 3, 9)]);
    const error = await settled(dead.redrive({ onProgress: onProgress }));
    expect(error).toEqual(new Error("no more"));
    expect(mock.commandCalls(CancelMessageMoveTaskCommand)).toHaveLength(1);
  });

  it("waits for the last onProgress, and has nothing to cancel if that rejects", async () => {
    lists([], [task("COMPLETED", 9, 9)]);
    const failure = new Error("too late");
    expect(await settled(dead.redrive({ onProgress: () => Promise.reject(failure) as never }))).toBe(failure);
    expect(mock.commandCalls(CancelMessageMoveTaskCommand)).toEqual([]);
  });

  it.each([
    ["says so if it cannot be cancelled", "AccessDenied"],
    ["is simply aborted if it has ended when it is to be cancelled", "ResourceNotFoundException"],
  ])("%s", async (_what, name) => {
    lists([], [task("RUNNING", 3, 9)]);
    const stopError = Object.assign(new Error("Not now."), { name });
    mock.on(CancelMessageMoveTaskCommand).rejects(stopError);
    const controller = new AbortController();
    const onProgress = (): void => controller.abort("enough");
    const error = await settled(dead.redrive({ abortSignal: controller.signal, onProgress }));
    const report = { status: "RUNNING", moved: 3, taskHandle: "task", stopError, cause: "enough" };
    expect(error).toMatchObject({ code: "Aborted", cause: name === "AccessDenied" ? report : "enough" });
  });
});
