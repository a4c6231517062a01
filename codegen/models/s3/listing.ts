/** S3 encodes keys on demand, since XML and its readers do not carry all of them; pages and resources have them decoded. */
export const urlEncoded = {
  defaults: { EncodingType: "url" },
  read: { module: "listing/url-decoded", function: "urlDecoded" },
  page: {
    commonPrefixes: {
      path: "CommonPrefixes[].Prefix",
      doc: 'The "folders" on this page: with a `Delimiter` in the filter, the common prefixes of further keys.',
    },
  },
} as const;

/** How S3 pages: where it goes by markers, it names one on the last page, too. */
export const truncation = { more: "IsTruncated", isDistinct: true } as const;
