/** A name as it stands inside a sentence: first letter small, unless the first word is an abbreviation (KIM, SK). */
export function uncapitalised(name: string): string {
  const second = name.charAt(1);
  return second !== '' && second === second.toUpperCase() && second !== second.toLowerCase()
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
}
