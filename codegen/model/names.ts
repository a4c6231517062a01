/**
 * A member's name in our classes: botocore's snake_case of the SDK's name, in camelCase. `DNSName` becomes
 * `dnsName`, `ETag` becomes `eTag`.
 */
export function memberName(name: string): string {
  const many = /[A-Z]{2,}s$/.exec(name);
  const split = many ? `${name.slice(0, -many[0].length)}_${many[0].toLowerCase()}` : name;
  const snake = split
    .replace(/(.)([A-Z][a-z]+)/g, "$1_$2")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase();
  return snake.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `SecurityGroup` → `security-group`, `S3Object` → `s3-object`, `EC2Resource` → `ec2-resource`. */
export function fileName(className: string): string {
  return className
    .replace(/^([A-Z]+)(\d)([A-Z])/, "$1$2-$3")
    .replace(/^(ELB)(v2)?([A-Z])/, "$1$2-$3")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
}

/** `SecurityGroup` → `securityGroup`. */
export function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** `SecurityGroup` → `security group`, `NetworkAcl` → `network ACL`, for sentences. */
export function words(className: string): string {
  const usual = USUAL[className];
  if (usual !== undefined) return usual;
  return wordsOf(className)
    .map((word) =>
      ACRONYMS.has(word) ? word.toUpperCase() : /^[A-Z]{2}/.test(word) ? word : lowerFirst(word),
    )
    .join(" ");
}

/** `key pair` → `key pairs`, `address` → `addresses`, `policy` → `policies`; `DHCP options` are many already. */
export function plural(text: string): string {
  if (/(ss|x|ch|sh)$/.test(text)) return `${text}es`;
  if (/[^aeiou]y$/.test(text)) return `${text.slice(0, -1)}ies`;
  return text.endsWith("s") ? text : `${text}s`;
}

/** `Instances` → `Instance`, `Addresses` → `Address`, `Policies` → `Policy`. */
export function singular(text: string): string {
  if (/(ss|x|ch|sh)es$/.test(text)) return text.slice(0, -2);
  if (text.endsWith("ies")) return `${text.slice(0, -3)}y`;
  return /[^s]s$/.test(text) ? text.slice(0, -1) : text;
}

/** The short name of one item of a class in generated code: `SecurityGroup` → `group`. */
export function itemName(className: string): string {
  const last = (wordsOf(className).at(-1) ?? "item").toLowerCase();
  return RESERVED.has(last) ? "item" : last;
}

function wordsOf(className: string): string[] {
  return className.replace(/([a-z0-9])([A-Z])/g, "$1 $2").split(" ");
}

/** What people call a thing whose class had to be named otherwise. */
const USUAL: Readonly<Record<string, string>> = { S3Object: "object", KeyPairInfo: "key pair" };

const ACRONYMS: ReadonlySet<string> = new Set(["Acl", "Cors", "Dhcp", "Iam", "Nat", "Ssl", "Vpc"]);

// Words of the language, and names that the code around an item has for something else.
const RESERVED: ReadonlySet<string> = new Set(
  ["interface", "default", "import", "class", "package"].concat(["data", "input", "options", "output"]),
);
