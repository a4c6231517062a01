/**
 * The errors by which CloudFormation says that there is no such thing. A missing stack is a `ValidationError`, as is a bad
 * input: a load that is refused finds nothing.
 */
export const notFound = [
  "ValidationError",
  "StackNotFoundException",
  "ChangeSetNotFoundException",
  "ChangeSetNotFound",
];
