// What XML 1.0 has no way to say, not even by a character reference. https://www.w3.org/TR/xml/#charsets
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Whether a list of keys in XML can carry the key. One that it cannot spoils the whole list (S3 answers MalformedXML);
 * and one of nothing but white space is lost with readers that take it for indentation.
 */
export function fitsXml(key: string): boolean {
  return !NOT_IN_XML.test(key) && key.trim() !== "";
}
