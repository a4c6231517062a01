/** An output without the SDK's metadata: the resource's data. */
export function withoutMetadata<Output extends object>(output: Output): Omit<Output, "$metadata"> {
  const data: Omit<Output, "$metadata"> & { $metadata?: unknown } = { ...output };
  delete data.$metadata;
  return data;
}
