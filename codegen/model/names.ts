/**
 * A member's name in our classes: botocore's snake_case of the SDK's name, in camelCase. `DNSName` becomes
 * `dnsName`, `ETag` becomes `eTag`.
 */
export function memberName(name: string): string {
  const plural = /[A-Z]{2,}s$/.exec(name);
  const split = plural ? `${name.slice(0, -plural[0].length)}_${plural[0].toLowerCase()}` : name;
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

/** `SecurityGroup` → `security group`, for sentences. */
export function words(className: string): string {
  if (className === "S3Object") return "object";
  return className
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(" ")
    .map((word) => (/^[A-Z]{2}/.test(word) ? word : lowerFirst(word)))
    .join(" ");
}

/** The short name of one item of a class in generated code: `SecurityGroup` → `group`. */
export function itemName(className: string): string {
  const last = words(className).split(" ").at(-1) ?? "item";
  return RESERVED.has(last) ? "item" : last;
}

const RESERVED: ReadonlySet<string> = new Set(["interface", "default", "import", "class", "package"]);
