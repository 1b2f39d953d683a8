/** A text without these marks at its end. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** `12 (dua belas)`: what stands before a bracket that ends the text, and what stands in it. */
export function atLastBracket(text: string): { readonly before: string; readonly inside: string } | undefined {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return open < 0 ? undefined : { before: text.slice(0, open).trimEnd(), inside: text.slice(open + 1, -1) };
}
