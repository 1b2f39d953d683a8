import { wrongArgument } from '../kernel/arguments.js';
import { withoutNeedless } from '../kernel/text-faults.js';

/*
 * Small parts of a page. What is called html is markup already; everything else is text and gets escaped here.
 */

/** Text that can stand in HTML, in an attribute too; nothing in it turns the direction of what follows. */
export function escaped(text: string): string {
  // A language of somebody's own may lack one.
  if (typeof text !== 'string')
    throw wrongArgument(text, 'a language with every text of a page', 'reportHtml', 'language');
  return withoutNeedless(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** A column of a table: its heading, and whether figures stand in it, flush right. */
export interface Heading {
  readonly text: string;
  readonly figures?: boolean;
}

interface TableLook {
  readonly caption: string;
  readonly headings: readonly Heading[];
  /** Cells are html; the first of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table of which each row becomes a card on a phone, each cell under its heading. Roles are written out, as browsers drop
 * them from tables that are laid out otherwise.
 */
export function stackedTable(look: TableLook): string {
  return tableOf(look, 'stack');
}

/** A table that keeps its columns, and scrolls within its own box where the page is narrower. */
export function scrollingTable(look: TableLook, hint: string): string {
  const label = escaped(`${look.caption} ${hint}`);
  return `<div class="scroll" role="region" tabindex="0" aria-label="${label}">${tableOf(look, 'grid')}</div>`;
}

function tableOf({ caption, headings, rows }: TableLook, className: string): string {
  const style = (column: number) => (headings[column]?.figures === true ? ' class="figures"' : '');
  const head = headings.map(({ text }, i) => `<th scope="col" role="columnheader"${style(i)}>${escaped(text)}</th>`);
  const body = rows.map(([name = '', ...cells]) => {
    const others = cells.map((cell, i) => {
      const label = escaped(headings[i + 1]?.text ?? '');
      return `<td role="cell"${style(i + 1)} data-label="${label}">${cell}</td>`;
    });
    return `<tr role="row"><th scope="row" role="rowheader">${name}</th>${others.join('')}</tr>`;
  });
  return `<table role="table" class="${className}">
<caption>${escaped(caption)}</caption>
<thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody></table>`;
}

/** A list, or nothing for an empty one. Items are html. */
export function listOfItems(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** Paragraphs and lists of a rendered text: blocks stand apart by an empty line, lines of a list begin with a dash. */
export function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .map((block) => {
      const parts: string[] = [];
      let items: string[] = [];
      const close = () => {
        if (items.length > 0) parts.push(listOfItems(items));
        items = [];
      };
      for (const line of block.split('\n')) {
        if (line.startsWith('- ')) items.push(escaped(line.slice(2)));
        else {
          close();
          parts.push(`<p>${escaped(line)}</p>`);
        }
      }
      close();
      return parts.join('\n');
    })
    .join('\n');
}

/** What is not known or not shown, set apart from what is. */
export function missing(text: string): string {
  return `<span class="missing">${escaped(text)}</span>`;
}

/** An SVG as the address of a picture. In a picture no script runs, and nothing of it can leave its frame. */
export function pictureOf(svg: string): string {
  const data = svg.replace(/[%#"'<>&\s]/g, (char) => (char === "'" ? '%27' : encodeURIComponent(char)));
  return `data:image/svg+xml;charset=utf-8,${data}`;
}

/** What a page holds. */
interface PageParts {
  readonly locale: string;
  readonly title: string;
  readonly skip: string;
  readonly style: string;
  readonly body: string;
}

/** A whole page that needs nothing from outside and runs nothing. */
export function page({ locale, title, skip, style, body }: PageParts): string {
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${escaped(skip)}</a>
${body}
</body>
</html>
`;
}
