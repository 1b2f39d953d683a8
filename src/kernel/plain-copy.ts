/** A copy of plain data, for a result that its holder may change without changing anything of the library's. */
export function plainCopy<Data>(data: Data): Data {
  if (Array.isArray(data)) return data.map(plainCopy) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, part]) => [key, plainCopy(part)])) as Data;
}
