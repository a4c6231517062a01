// Characters that XML 1.0 cannot represent, not even by a reference. https://www.w3.org/TR/xml/#charsets
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Whether XML can represent the key. If not, S3 rejects the whole list (MalformedXML); and a key of only whitespace is
 * lost in parsers that treat it as indentation.
 */
export function fitsXml(key: string): boolean {
  return !NOT_IN_XML.test(key) && key.trim() !== "";
}
