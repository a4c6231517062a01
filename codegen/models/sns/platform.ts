import { entry, id, item, one, resource, response } from "../../model/index.js";

const own = { PlatformApplicationArn: id("arn") };
const notFound = ["NotFound", "NotFoundException"];

export const PlatformApplication = resource({
  doc: "An application of a push notification service, such as APNS or FCM.",
  identifiers: { arn: { doc: "The ARN of the application." } },
  shape: "GetPlatformApplicationAttributesResponse",
  load: { operation: "GetPlatformApplicationAttributes", params: own, path: "@", notFound },
  attributeMap: {
    member: "Attributes",
    entries: {
      Enabled: entry("boolean", "Whether notifications are sent."),
      AppleCertificateExpirationDate: entry("text", "When the certificate for APNS expires."),
      ApplePlatformTeamID: entry("text", "The team of the Apple developer account."),
      ApplePlatformBundleID: entry("text", "The bundle of the app."),
      AuthenticationMethod: entry("text", "The authentication method of FCM or APNS: a key or a token."),
      EventEndpointCreated: entry("text", "The topic that is notified when an endpoint is created."),
      EventEndpointDeleted: entry("text", "The topic that is notified when an endpoint is deleted."),
      EventEndpointUpdated: entry("text", "The topic that is notified when an endpoint changes."),
      EventDeliveryFailure: entry("text", "The topic that is notified when a delivery fails permanently."),
      SuccessFeedbackRoleArn: entry("text", "The role for logging successful deliveries."),
      FailureFeedbackRoleArn: entry("text", "The role for logging failed deliveries."),
      SuccessFeedbackSampleRate: entry("number", "The percentage of successful deliveries that are logged."),
    },
  },
  list: {
    operation: "ListPlatformApplications",
    path: "PlatformApplications[]",
    identifiers: { arn: item("PlatformApplicationArn") },
    item: "id",
    selectors: [],
  },
  end: { isSilent: true },
  actions: {
    createPlatformEndpoint: {
      operation: "CreatePlatformEndpoint",
      params: own,
      returns: one("PlatformEndpoint", { arn: response("EndpointArn") }),
    },
    delete: { operation: "DeletePlatformApplication", params: own },
    setAttributes: {
      operation: "SetPlatformApplicationAttributes",
      params: own,
      shorthand: { name: "attributes", member: "Attributes", record: true },
    },
  },
  hasMany: {
    endpoints: {
      type: "PlatformEndpoint",
      params: own,
      doc: "The endpoints (devices) of the application.",
    },
  },
});

const endpoint = { EndpointArn: id("arn") };

export const PlatformEndpoint = resource({
  doc: "An endpoint: a device that gets push notifications.",
  identifiers: { arn: { doc: "The ARN of the endpoint." } },
  shape: "GetEndpointAttributesResponse",
  load: { operation: "GetEndpointAttributes", params: endpoint, path: "@", notFound },
  attributeMap: {
    member: "Attributes",
    entries: {
      Enabled: entry("boolean", "Whether notifications are sent to it."),
      Token: entry("text", "The token with which the notification service identifies the device."),
      CustomUserData: entry("text", "The user data that the application stored with the endpoint."),
    },
  },
  list: {
    operation: "ListEndpointsByPlatformApplication",
    path: "Endpoints[]",
    identifiers: { arn: item("EndpointArn") },
    item: "id",
    selectors: [],
  },
  end: { isSilent: true },
  actions: {
    delete: { operation: "DeleteEndpoint", params: endpoint },
    publish: { operation: "Publish", effect: "reads", params: { TargetArn: id("arn") } },
    setAttributes: {
      operation: "SetEndpointAttributes",
      params: endpoint,
      shorthand: { name: "attributes", member: "Attributes", record: true },
    },
  },
});
