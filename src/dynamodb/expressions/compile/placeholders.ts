import { toAttributeValue } from "../../values/to-attribute-value.js";

/** The placeholders that the caller passed with expression strings. */
export interface GivenPlaceholders {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>> | undefined;
}

/** The placeholders of one request: the same name or value has the same placeholder in all expressions. */
export class Placeholders {
  readonly #names: Placeholder<string>;
  readonly #values: Placeholder<unknown>;

  constructor({ ExpressionAttributeNames = {}, ExpressionAttributeValues = {} }: GivenPlaceholders) {
    this.#names = new Placeholder("#n", ExpressionAttributeNames);
    this.#values = new Placeholder(":v", ExpressionAttributeValues);
  }

  /** The placeholder of a name. */
  name(name: string): string {
    return this.#names.of(name, name);
  }

  /** The placeholder of a native value. */
  value(value: unknown): string {
    return this.#values.of(JSON.stringify(toAttributeValue(value, "A value")), value);
  }

  /** Whether the caller passed this placeholder. */
  isGiven(placeholder: string): boolean {
    return this.#names.has(placeholder) || this.#values.has(placeholder);
  }

  /** The request's members: the caller's placeholders and ours. Empty members are omitted. */
  members(): { ExpressionAttributeNames?: Record<string, string>; ExpressionAttributeValues?: object } {
    const [names, values] = [this.#names.all(), this.#values.all()];
    return {
      ...(names && { ExpressionAttributeNames: names }),
      ...(values && { ExpressionAttributeValues: values }),
    };
  }
}

/** The placeholders of one kind. */
class Placeholder<Thing> {
  readonly #prefix: string;
  readonly #given: Readonly<Record<string, Thing>>;
  readonly #byIdentity = new Map<string, string>();
  readonly #own: Record<string, Thing> = {};
  #next = 0;

  constructor(prefix: string, given: Readonly<Record<string, Thing>>) {
    this.#prefix = prefix;
    this.#given = given;
  }

  of(identity: string, thing: Thing): string {
    let placeholder = this.#byIdentity.get(identity);
    if (placeholder === undefined) {
      placeholder = this.#unused();
      this.#byIdentity.set(identity, placeholder);
      this.#own[placeholder] = thing;
    }
    return placeholder;
  }

  has(placeholder: string): boolean {
    return Object.hasOwn(this.#given, placeholder);
  }

  all(): Record<string, Thing> | undefined {
    const all = { ...this.#given, ...this.#own };
    return Object.keys(all).length > 0 ? all : undefined;
  }

  #unused(): string {
    let placeholder;
    do placeholder = `${this.#prefix}${this.#next++}`;
    while (this.has(placeholder));
    return placeholder;
  }
}
