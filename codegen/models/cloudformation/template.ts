/** An input's template: an object or text, checked before anything is sent. */
export const template = {
  documents: {
    TemplateBody: {
      module: "template/template-text",
      function: "templateBody",
      note: "`TemplateBody` takes the template as an object, or as JSON or YAML text.",
      throws:
        "`RangeError` for a `TemplateBody` of more than 51,200 bytes, `TypeError` for one that is not a template",
    },
  },
  requiresOneOf: ["TemplateBody", "TemplateURL"],
} as const;

/** The same where the service can use the template that it has. */
export const changedTemplate = {
  ...template,
  requiresOneOf: [...template.requiresOneOf, "UsePreviousTemplate"],
} as const;
