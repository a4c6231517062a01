/** An item of twelve attributes as native values; sets and bytes in the form of both document clients. */
export function benchItem(number: number): Record<string, unknown> & { readonly id: string } {
  const text = "The quick brown fox jumps over the lazy dog, again and again. ";
  return {
    id: `item-${String(number).padStart(9, "0")}`,
    n: number,
    price: (number % 1000) + 0.25,
    isOpen: true,
    note: null,
    text,
    other: text,
    tags: new Set(["a", "b", "c"]),
    counts: new Set([1, 2]),
    bytes: new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9]),
    lines: [
      { sku: "s-1", count: 2 },
      { sku: "s-2", count: 1 },
    ],
    address: { street: "Main Street 1", city: "Springfield", zip: "12345" },
  };
}
