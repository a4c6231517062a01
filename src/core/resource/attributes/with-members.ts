/** A structure with members that the service always sends: `state.Name` of an instance. */
export type WithMembers<Value, Name extends keyof Value> = Value & {
  readonly [Member in Name]-?: NonNullable<Value[Member]>;
};
