import {
  DeleteAlarmsCommand,
  DescribeAlarmsCommand,
  DisableAlarmActionsCommand,
} from "@aws-sdk/client-cloudwatch";
import { describe, expect, it } from "vitest";
import { mockedCloudWatch } from "../../support/service/mocked-cloudwatch.js";
import { inputsOf } from "../../support/mocked-roots.js";

const fast = { minDelay: 0.001, maxDelay: 0.001 };
const alarm = (AlarmName: string, StateValue: "OK" | "ALARM" = "OK") => ({ AlarmName, StateValue });

describe("batch actions on alarms", () => {
  it("act on what was listed, if it was requested", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock.on(DescribeAlarmsCommand).resolves({ MetricAlarms: [alarm("web-1"), alarm("web-2")] });
    mock.on(DisableAlarmActionsCommand).resolves({});
    await cloudwatch.alarms.filter({ AlarmNamePrefix: "web-" }).disableActions();
    expect(inputsOf(mock, "DisableAlarmActions")).toEqual([{ AlarmNames: ["web-1", "web-2"] }]);
    await expect(cloudwatch.alarms.delete()).rejects.toThrow(TypeError);
  });

  it("delete composite alarms one by one, as the service requires", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock.on(DescribeAlarmsCommand).resolves({ CompositeAlarms: [alarm("a"), alarm("b")] });
    mock.on(DeleteAlarmsCommand).resolves({});
    await cloudwatch.compositeAlarms.all().delete();
    expect(inputsOf(mock, "DescribeAlarms")).toMatchObject([{ AlarmTypes: ["CompositeAlarm"] }]);
    expect(inputsOf(mock, "DeleteAlarms")).toEqual([{ AlarmNames: ["a"] }, { AlarmNames: ["b"] }]);
  });
});

describe("alarm.waitUntilInState", () => {
  it("polls until the state is reached, and refreshes the alarm", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock
      .on(DescribeAlarmsCommand)
      .resolvesOnce({ MetricAlarms: [alarm("web")] })
      .resolves({ MetricAlarms: [alarm("web", "ALARM")] });
    const web = cloudwatch.alarm("web");
    await web.waitUntilInState("ALARM", fast);
    expect(web.stateValue).toBe("ALARM");
    expect(mock.calls()).toHaveLength(2);
  });

  it("rejects with the reason if the alarm does not exist or does not reach the state", async () => {
    const { mock, cloudwatch } = mockedCloudWatch();
    mock
      .on(DescribeAlarmsCommand)
      .resolvesOnce({})
      .resolves({
        CompositeAlarms: [{ ...alarm("web"), StateReason: "all is well" }],
      });
    await expect(cloudwatch.alarm("web").waitUntilInState("ALARM", fast)).rejects.toMatchObject({
      code: "WaiterFailed",
    });
    const wait = cloudwatch.compositeAlarm("web").waitUntilInState("ALARM", { ...fast, maxAttempts: 2 });
    await expect(wait).rejects.toThrow(/OK.*all is well/s);
  });

  it("accepts three states", async () => {
    const { cloudwatch } = mockedCloudWatch();
    await expect(cloudwatch.alarm("web").waitUntilInState("alarm" as "ALARM")).rejects.toThrow(TypeError);
  });
});
