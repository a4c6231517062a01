/** No enclosure is named after what is in it. */
export function checkNames({ input }: { readonly input: object }): void {
  if (Reflect.get(input, "Name") === "lions")
    throw new TypeError("An enclosure is not named after what is in it.");
}
