import { id, item, type ListModel } from "../../model/index.js";

interface Described {
  /** The filter by ids, with which one request loads many. */
  readonly filter?: string;
  readonly selectors?: readonly string[];
  readonly pageSize?: NonNullable<ListModel["pageSize"]>;
}

const pages = { default: 1000, min: 5, max: 1000 };

/**
 * How most resources are loaded and listed: `DescribeVolumes` returns `Volumes`, all or those of the `VolumeIds`, each
 * with its `VolumeId`.
 */
export const described = (
  plural: string,
  member: string,
  notFound: readonly string[],
  { filter, selectors = [`${member}s`, "Filters"], pageSize = pages }: Described = {},
) => ({
  load: {
    operation: `Describe${plural}`,
    params: { [`${member}s[0]`]: id("id") },
    path: `${plural}[0]`,
    notFound,
    ...(filter !== undefined && { bulk: { filter, max: 200 } }),
  },
  list: {
    operation: `Describe${plural}`,
    path: `${plural}[]`,
    identifiers: { id: item(member) },
    selectors,
    pageSize,
  },
});
