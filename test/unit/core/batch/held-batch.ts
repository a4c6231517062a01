import { expect } from "vitest";
import { EC2Resource } from "../../../../src/ec2/index.js";
import { heldClient, type HeldRequest } from "../../../support/client/held-client.js";

/** Lists any number of pages with one instance each, and holds back the responses to the batch's calls. */
export function held(pages = Infinity) {
  const { client, requests } = heldClient();
  const send = async (command: never, options: never) => {
    const sent = client.send(command, options);
    const request = requests.at(-1);
    if (request?.operation === "DescribeInstances") {
      const page = Number(request.input["NextToken"] ?? 0);
      const Reservations = [{ Instances: [{ InstanceId: `i-${page}` }] }];
      void request.answer({ Reservations, ...(page + 1 < pages && { NextToken: String(page + 1) }) });
    }
    return sent;
  };
  const of = (operation: string): HeldRequest[] =>
    requests.filter((request) => request.operation === operation);
  return {
    instances: new EC2Resource({ client: { config: {}, send } }).instances.all(),
    stops: () => of("StopInstances"),
    lists: () => of("DescribeInstances"),
  };
}

export const failure = (action: Promise<unknown>): Promise<unknown> =>
  action.then(
    () => expect.fail("It went through."),
    (error: unknown) => error,
  );
