type Child = Node | string | undefined | false;

/** An element with attributes and children. Texts become text nodes, so that nothing of a file is ever read as markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat()) if (child !== undefined && child !== false) made.append(child);
  return made;
}

export function button(label: string, onClick: () => void, quiet = false): HTMLButtonElement {
  const made = el('button', { type: 'button', class: quiet ? 'quiet' : undefined }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** Offers a file for saving. */
export function download(name: string, type: string, text: string): void {
  const link = el('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

const loads = new Map<string, Promise<void>>();

/**
 * Loads a script of the site once. Scripts rather than modules, because a page that was opened from a folder
 * (`file://`) may not import modules.
 */
export function loadScript(file: string): Promise<void> {
  const known = loads.get(file);
  if (known !== undefined) return known;
  const load = new Promise<void>((resolve, reject) => {
    const script = el('script', { src: file });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loads.delete(file);
      script.remove();
      reject(new Error(file));
    });
    document.head.append(script);
  });
  loads.set(file, load);
  return load;
}
