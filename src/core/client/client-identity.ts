const numbers = new WeakMap<object, number>();
let clients = 0;

/** The same number for the same client. The client itself must not be visible to `util.inspect`. */
export function clientIdentity(client: object): number {
  const number = numbers.get(client) ?? ++clients;
  numbers.set(client, number);
  return number;
}
