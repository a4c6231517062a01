/** The value of an attribute, which may be a document. */
export const attributeValue = {
  AttributeValue: {
    module: "topic/attributes",
    function: "attributeValue",
    note: "`AttributeValue` takes text, a number, a boolean, or a policy as an object or as JSON text.",
    throws:
      "`TypeError` for an `AttributeValue` that is neither text, a number, a boolean nor a JSON document",
  },
} as const;
