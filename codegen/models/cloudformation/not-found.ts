/**
 * The errors by which CloudFormation says that there is no such thing. A missing stack is a `ValidationError`, as is any
 * wrong input: `saysNotFound` distinguishes them by the message.
 */
export const notFound = [
  "ValidationError",
  "StackNotFoundException",
  "ChangeSetNotFoundException",
  "ChangeSetNotFound",
];
