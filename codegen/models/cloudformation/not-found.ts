/** The errors for what does not exist. `ValidationError` also means wrong input: `saysNotFound` reads the message. */
export const notFound = [
  "ValidationError",
  "StackNotFoundException",
  "ChangeSetNotFoundException",
  "ChangeSetNotFound",
];
