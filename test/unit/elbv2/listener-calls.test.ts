import { describe, expect, it } from "vitest";
import { arn, forward, type Row, sentBy } from "../../support/service/elbv2-calls.js";

const LISTENER: readonly Row[] = [
  [
    "modify: given members only",
    (elbv2) => elbv2.listener(arn.listener).modify({ respondWith: { status: 503, body: "later" } }),
    "ModifyListener",
    {
      ListenerArn: arn.listener,
      DefaultActions: [
        { Type: "fixed-response", FixedResponseConfig: { StatusCode: "503", MessageBody: "later" } },
      ],
    },
  ],
  [
    "modify: weights",
    (elbv2) =>
      elbv2.listener(arn.listener).modify({
        forwardTo: [
          { targetGroup: elbv2.targetGroup(arn.group), weight: 9 },
          { targetGroup: arn.green, weight: 1 },
        ],
      }),
    "ModifyListener",
    {
      ListenerArn: arn.listener,
      DefaultActions: [
        {
          Type: "forward",
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: arn.group, Weight: 9 },
              { TargetGroupArn: arn.green, Weight: 1 },
            ],
          },
        },
      ],
    },
  ],
  [
    "createRule: short form",
    (elbv2) =>
      elbv2.listener(arn.listener).createRule({
        priority: 10,
        pathPatterns: ["/api/*"],
        hosts: "api.example.com",
        methods: ["GET"],
        headers: { "X-Version": ["2", "3"] },
        queryStrings: { lang: ["de", "en"], debug: "1" },
        sourceIps: ["10.0.0.0/8"],
        forwardTo: arn.group,
        tags: { Stage: "test" },
      }),
    "CreateRule",
    {
      ListenerArn: arn.listener,
      Priority: 10,
      Conditions: [
        { Field: "path-pattern", PathPatternConfig: { Values: ["/api/*"] } },
        { Field: "host-header", HostHeaderConfig: { Values: ["api.example.com"] } },
        { Field: "http-request-method", HttpRequestMethodConfig: { Values: ["GET"] } },
        { Field: "http-header", HttpHeaderConfig: { HttpHeaderName: "X-Version", Values: ["2", "3"] } },
        {
          Field: "query-string",
          QueryStringConfig: {
            Values: [
              { Key: "lang", Value: "de" },
              { Key: "lang", Value: "en" },
            ],
          },
        },
        { Field: "query-string", QueryStringConfig: { Values: [{ Key: "debug", Value: "1" }] } },
        { Field: "source-ip", SourceIpConfig: { Values: ["10.0.0.0/8"] } },
      ],
      Actions: [forward(arn.group)],
      Tags: [{ Key: "Stage", Value: "test" }],
    },
  ],
  [
    "createRule: the SDK's own input",
    (elbv2) =>
      elbv2.listener(arn.listener).createRule({
        Priority: 1,
        Conditions: [{ Field: "path-pattern", Values: ["/"] }],
        Actions: [{ Type: "forward", TargetGroupArn: arn.group }],
      }),
    "CreateRule",
    {
      ListenerArn: arn.listener,
      Priority: 1,
      Conditions: [{ Field: "path-pattern", Values: ["/"] }],
      Actions: [forward(arn.group)],
    },
  ],
  [
    "setRulePriorities: rules and ARNs",
    (elbv2) =>
      elbv2.listener(arn.listener).setRulePriorities([
        [elbv2.rule(arn.rule), 2],
        [arn.other, 1],
      ]),
    "SetRulePriorities",
    {
      RulePriorities: [
        { RuleArn: arn.rule, Priority: 2 },
        { RuleArn: arn.other, Priority: 1 },
      ],
    },
  ],
  [
    "addCertificates",
    (elbv2) => elbv2.listener(arn.listener).addCertificates([arn.certificate]),
    "AddListenerCertificates",
    { ListenerArn: arn.listener, Certificates: [{ CertificateArn: arn.certificate }] },
  ],
  [
    "removeCertificates",
    (elbv2) =>
      elbv2
        .listener(arn.listener)
        .removeCertificates([elbv2.listenerCertificate(arn.listener, arn.certificate)]),
    "RemoveListenerCertificates",
    { ListenerArn: arn.listener, Certificates: [{ CertificateArn: arn.certificate }] },
  ],
  [
    "rule.modify: only its conditions",
    (elbv2) => elbv2.rule(arn.rule).modify({ pathPatterns: "/v2/*" }),
    "ModifyRule",
    { RuleArn: arn.rule, Conditions: [{ Field: "path-pattern", PathPatternConfig: { Values: ["/v2/*"] } }] },
  ],
  [
    "rule.modify: only its actions",
    (elbv2) =>
      elbv2.rule(arn.rule).modify({ redirectTo: { status: 302, host: "example.com", query: "a=#{query}" } }),
    "ModifyRule",
    {
      RuleArn: arn.rule,
      Actions: [
        {
          Type: "redirect",
          RedirectConfig: { StatusCode: "HTTP_302", Host: "example.com", Query: "a=#{query}" },
        },
      ],
    },
  ],
  [
    "rule.setPriority",
    (elbv2) => elbv2.rule(arn.rule).setPriority(7),
    "SetRulePriorities",
    { RulePriorities: [{ RuleArn: arn.rule, Priority: 7 }] },
  ],
];

describe("listeners and rules send the requested input", () => {
  it.each(LISTENER)("%s", async (_member, call, operation, input) => {
    expect(await sentBy(call)).toEqual({ operations: [operation], inputs: [input] });
  });
});
