import { toAttributeValue } from "../../values/to-attribute-value.js";

/** The placeholders that the caller has given with an expression of his own. */
export interface GivenPlaceholders {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>> | undefined;
}

/** The placeholders of one request: the same one for the same name or value, in whichever expression it is. */
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

  /** Whether the caller has given it. */
  isGiven(placeholder: string): boolean {
    return this.#names.has(placeholder) || this.#values.has(placeholder);
  }

  /** What a request has of them: the caller's and ours. Members without any are left out. */
  members(): { ExpressionAttributeNames?: Record<string, string>; ExpressionAttributeValues?: object } {
    const [names, values] = [this.#names.all(), this.#values.all()];
    return {
      ...(names && { ExpressionAttributeNames: names }),
      ...(values && { ExpressionAttributeValues: values }),
    };
  }
}

/** Placeholders of one sort. */
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
