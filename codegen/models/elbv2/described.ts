import { id, item } from "../../model/index.js";

/**
 * How resources are loaded and listed: `DescribeRules` returns `Rules`, all or those of the `RuleArns`, each with its
 * `RuleArn`.
 */
export const described = (type: string, ...selectors: readonly string[]) => ({
  load: {
    operation: `Describe${type}s`,
    params: { [`${type}Arns[0]`]: id("arn") },
    path: `${type}s[0]`,
    notFound: [`${type}NotFoundException`, `${type}NotFound`],
  },
  list: {
    operation: `Describe${type}s`,
    path: `${type}s[]`,
    identifiers: { arn: item(`${type}Arn`) },
    selectors: [`${type}Arns`, ...selectors],
    pageSize: { member: "PageSize", max: 400 },
  },
});
