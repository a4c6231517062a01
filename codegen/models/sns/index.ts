import { one, response, service } from "../../model/index.js";
import { PlatformApplication, PlatformEndpoint } from "./platform.js";
import { Subscription } from "./subscription.js";
import { Topic } from "./topic.js";

const byClient = "Call it with the client: `sns.meta.client`.";

export const sns = service({
  name: "sns",
  package: "@aws-sdk/client-sns",
  apiReference: "sns/latest/api",
  root: "SNSResource",
  doc: "Amazon Simple Notification Service: topics, their subscriptions, and push notifications.",
  createdTags: { member: "Tags" },
  resources: { PlatformApplication, PlatformEndpoint, Subscription, Topic },
  actions: {
    createPlatformApplication: {
      operation: "CreatePlatformApplication",
      returns: one("PlatformApplication", { arn: response("PlatformApplicationArn") }),
    },
    createTopic: {
      operation: "CreateTopic",
      documents: {
        Attributes: {
          module: "topic/attributes",
          function: "topicAttributes",
          note: "`Attributes` takes text, numbers, booleans, and policies as objects or as JSON text.",
          throws:
            "`TypeError` for an attribute that is neither text, a number, a boolean nor a JSON document",
        },
      },
      tagged: true,
      returns: one("Topic", { arn: response("TopicArn") }),
    },
  },
  hasMany: {
    platformApplications: {
      type: "PlatformApplication",
      doc: "The account's platform applications, for push notifications.",
    },
    subscriptions: { type: "Subscription", doc: "The account's subscriptions." },
    topics: { type: "Topic", doc: "The account's topics." },
  },
  uncalled: { "*": byClient },
});
