import { isReserved } from "./reserved.js";

// All names in generated code and pages are split into words by one function.

/** Product names that count as one word despite their capitals. */
const PRODUCTS = /DynamoDB|CloudFormation|CloudWatch|ELBv2/g;

/** Splits a name into words, as botocore does: `DNSName` → DNS, Name; `PublicIPs` → Public, IPs. */
export function splitWords(name: string): string[] {
  const acronyms = /[A-Z]{2,}s$/.exec(name);
  if (acronyms) return [...splitWords(name.slice(0, acronyms.index)), acronyms[0]];
  return name
    .replace(/(.)([A-Z][a-z]+)/g, "$1_$2")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .split(/_+/)
    .filter((word) => word !== "");
}

/** A member's name in our classes, in camelCase: `DNSName` becomes `dnsName`, `ETag` becomes `eTag`. */
export function memberName(name: string): string {
  const [first = "", ...rest] = splitWords(name).map((word) => word.toLowerCase());
  return first + rest.map(upperFirst).join("");
}

/** `SecurityGroup` → `security-group`, `DBInstance` → `db-instance`, `DynamoDBResource` → `dynamodb-resource`. */
export function fileName(className: string): string {
  return splitWords(joinProducts(className)).join("-").toLowerCase();
}

/** `SecurityGroup` → `securityGroup`. */
export function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** `security groups` → `Security groups`. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `SecurityGroup` → `security group`, `NetworkAcl` → `network ACL`, for sentences. */
export function words(className: string): string {
  return splitWords(className)
    .map((word) => {
      if (ACRONYMS.has(word.toLowerCase())) return word.toUpperCase();
      return /^[A-Z][A-Z0-9]/.test(word) ? word : lowerFirst(word);
    })
    .join(" ");
}

/** `key pair` → `key pairs`, `address` → `addresses`, `policy` → `policies`; `DHCP options` is already a plural. */
export function plural(text: string): string {
  if (/(ss|tus|x|ch|sh)$/.test(text)) return `${text}es`;
  if (/[^aeiou]y$/.test(text)) return `${text.slice(0, -1)}ies`;
  return text.endsWith("s") ? text : `${text}s`;
}

/** `Instances` → `Instance`, `Addresses` → `Address`, `Policies` → `Policy`. */
export function singular(text: string): string {
  if (/(ss|tus|x|ch|sh)es$/.test(text)) return text.slice(0, -2);
  if (text.endsWith("ies")) return `${text.slice(0, -3)}y`;
  return /[^s]s$/.test(text) ? text.slice(0, -1) : text;
}

/** `A, B and C` */
export function listed(items: readonly string[]): string {
  return items.join(", ").replace(/, ([^,]+)$/, " and $1");
}

/** The short name of one item of a class in generated code: `SecurityGroup` → `group`. */
export function itemName(className: string): string {
  const last = (splitWords(className).at(-1) ?? "item").toLowerCase();
  return isReserved(last) ? "item" : last;
}

/** Writes a product's name like an ordinary word. */
function joinProducts(className: string): string {
  return className.replace(PRODUCTS, (product) => upperFirst(product.toLowerCase()));
}

const ACRONYMS: ReadonlySet<string> = new Set([
  "acl",
  "arn",
  "cors",
  "db",
  "dhcp",
  "iam",
  "mfa",
  "nat",
  "saml",
  "sns",
  "sqs",
  "ssl",
  "url",
  "vpc",
]);
