// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export {
  PlatformApplicationCollection,
  type PlatformApplicationFilter,
} from "./platform-application-collection.js";
export { PlatformApplication, type PlatformApplicationIdentifiers } from "./platform-application.js";
export { PlatformEndpointCollection, type PlatformEndpointFilter } from "./platform-endpoint-collection.js";
export { PlatformEndpoint, type PlatformEndpointIdentifiers } from "./platform-endpoint.js";
export { SNSResource, type SNSResourceConfig } from "./sns-resource.js";
export { SubscriptionCollectionBase } from "./subscription-collection-base.js";
export { SubscriptionCollection, type SubscriptionFilter } from "./subscription-collection.js";
export { Subscription, type SubscriptionIdentifiers } from "./subscription.js";
export { TopicCollection, type TopicFilter } from "./topic-collection.js";
export {
  TopicSubscriptionCollection,
  type TopicSubscriptionFilter,
} from "./topic-subscription-collection.js";
export { Topic, type TopicIdentifiers } from "./topic.js";
