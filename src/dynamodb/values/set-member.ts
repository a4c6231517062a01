/** Sets a member of an object that was just made, whatever its name: assigned, `__proto__` would be the prototype. */
export function setMember<Value>(object: Record<string, Value>, name: string, value: Value): void {
  if (name !== "__proto__") object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
