import { inspect } from "node:util";
import { DescribeVpcsCommand } from "@aws-sdk/client-ec2";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Session } from "../../../../src/core/session/session.js";
import { EC2Root } from "../../../support/session/session-roots.js";
import { StubHandler } from "../../../support/client/stub-handler.js";

function shown(value: unknown): string {
  return [
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    inspect(value, { depth: 20, customInspect: false, showHidden: true }),
    JSON.stringify(value),
    String(value),
  ].join("\n");
}

const secret = fc.stringMatching(/^[A-Za-z0-9+/]{20,40}$/);

describe("a session's secrets", () => {
  it("do not show in the session, in what it creates, in errors or in its log", async () => {
    const property = fc.asyncProperty(
      secret,
      secret,
      secret,
      fc.constantFrom(200, 403),
      async (accessKeyId, secretAccessKey, sessionToken, statusCode) => {
        const log: unknown[] = [];
        const session = new Session({
          region: "eu-west-1",
          credentials: { accessKeyId, secretAccessKey, sessionToken },
          requestHandler: new StubHandler({ statusCode }),
          logger: { info: (entry) => log.push(entry) },
        });
        const other = { accessKeyId: `${accessKeyId}x`, secretAccessKey, sessionToken };
        const ec2 = session.resource(EC2Root, { credentials: other });
        const role = session.assumeRole({
          RoleArn: "arn:aws:iam::123456789012:role/r",
          ExternalId: sessionToken,
        });
        const outcome: unknown = await ec2.meta.client
          .send(new DescribeVpcsCommand({ VpcIds: ["vpc-1"] }))
          .catch((error: unknown) => error);
        expect(log).toHaveLength(1);
        session.destroy();
        let refusal: unknown;
        try {
          session.client(EC2Root);
        } catch (error) {
          refusal = error;
        }
        const all = [session, ec2, ec2.meta, role, outcome, refusal, log].map(shown).join("\n");
        for (const hidden of [accessKeyId, secretAccessKey, sessionToken]) expect(all).not.toContain(hidden);
      },
    );
    await fc.assert(property, { numRuns: 25 });
  });

  it("do not hide the profile and the region", () => {
    const session = new Session({
      profile: "dev",
      region: "eu-west-1",
      endpoint: "http://user:password@localhost",
    });
    expect(inspect(session)).toBe('Session(profile="dev", region="eu-west-1")');
    expect(JSON.stringify(session)).toBe('{"profile":"dev","region":"eu-west-1"}');
    expect(inspect(new Session())).toBe("Session()");
  });
});
