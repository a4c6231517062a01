/** Settings by their names, as the service has them: text. */
export type AttributeMap = Readonly<Record<string, string>>;

/** Settings by their names: `{ "idle_timeout.timeout_seconds": 30 }`. */
export type AttributeValues = Readonly<Record<string, string | number | boolean>>;

/** The service's list of settings. */
export interface AttributeList {
  readonly Attributes: { Key?: string | undefined; Value?: string | undefined }[] | undefined;
}

/** What a caller gave, as the SDK's own input: that is known by its list. */
export function attributeInput(given: AttributeValues | AttributeList): {
  Attributes: AttributeList["Attributes"];
} {
  if (isOwnInput(given)) return given;
  const entries = Object.entries(given).map(([key, value]) => {
    const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (!known) throw new TypeError(`The attribute ${key} must have a value, but it is ${String(value)}.`);
    return { Key: key, Value: String(value) };
  });
  return { Attributes: entries };
}

function isOwnInput(given: AttributeValues | AttributeList): given is AttributeList {
  return Array.isArray(given["Attributes"]);
}
