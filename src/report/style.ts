/** The look of a report: readable from 360 pixels on, and on A4. */
export const style = `
:root { color-scheme: light; --ink: #1f1f1f; --soft: #595959; --line: #c9c9c9; --link: #005b8f; }
@page { size: A4; margin: 16mm 15mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.55 Arial, Helvetica, sans-serif; color: var(--ink); background: #f4f4f2; overflow-wrap: break-word; }
header, main, footer { max-width: 64rem; margin: 0 auto; padding: 1.5rem; }
main > section { background: #fff; border: 1px solid var(--line); border-radius: 6px; padding: 1.5rem; margin: 0 0 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .75rem; }
h3 { font-size: 1.1rem; margin: 0 0 .5rem; }
article { margin: 1.75rem 0 0; }
p, ul, ol { margin: .5rem 0; max-width: 72ch; }
ul, ol { padding-left: 1.4rem; }
a { color: var(--link); }
.skip { position: absolute; left: -999px; }
.skip:focus { position: static; display: block; padding: .5rem 1rem; background: #fff; }
.caution { border-left: 6px solid #d55e00; background: #fff; padding: .5rem 1rem; margin: 1rem 0; }
.caution h2 { font-size: 1.05rem; margin: .25rem 0; }
.note { color: var(--soft); font-size: .9rem; }
.missing { color: var(--soft); font-style: italic; }
.scroll { overflow-x: auto; margin: .75rem 0; }
.scroll:focus-visible { outline: 3px solid var(--link); }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .9rem; line-height: 1.4; }
caption { text-align: left; font-weight: bold; padding: .25rem 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: normal; }
.figures { text-align: right; font-variant-numeric: tabular-nums; }
.figures { white-space: nowrap; }
thead .figures { white-space: normal; }
td:last-child, th:last-child { padding-right: 0; }
.profile td:last-child { width: 45%; min-width: 7rem; }
.bar { display: block; width: 100%; height: .9rem; }
figure { margin: 1rem 0; }
figcaption { color: var(--soft); font-size: .9rem; }
figure img { display: block; max-width: 100%; height: auto; }
footer { padding-top: 0; }
@media (max-width: 640px) {
  header, main, footer { padding: .5rem; }
  main > section { padding: .9rem .75rem; }
  .stack, .stack tbody, .stack tr, .stack th, .stack td, .stack caption { display: block; }
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack tr { border-top: 2px solid var(--line); padding: .5rem 0; }
  .stack th, .stack td { border: 0; padding: .15rem 0; text-align: left; }
  .stack tbody th { font-weight: bold; }
  .stack td:empty { display: none; }
  .stack td::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media print {
  :root { --link: inherit; }
  body { background: #fff; font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  .skip, nav { display: none; }
  main > section { border: 0; padding: 0; margin: 0 0 8mm; }
  .sheets > article { break-before: page; margin-top: 0; }
  .sheets > h2 + article { break-before: auto; }
  .sheets { break-before: page; }
  .scroll { overflow: visible; }
  figure, tr, .caution { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  a { color: inherit; }
}
`;
