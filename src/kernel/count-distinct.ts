/** How many different values a list has. In a short one, looking back is quicker than filling a set. */
export function countDistinct(values: readonly (string | number)[]): number {
  if (values.length > 16) return new Set(values).size;
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values.indexOf(values[i] as string | number) === i) count++;
  return count;
}
