// Gives the pages of `docs` their own titles, a place in the list beside the page, and addresses that do not change
// when a title does.
import { Application, Converter, JSX, KindRouter, ReflectionKind } from 'typedoc';
import { placeOf } from './contents.mjs';

/** @param {import('typedoc').Application} app */
export function load(app) {
  const files = new Map();

  // The list beside a page leaves out words in code font, and a heading of nothing else would be an empty line there.
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue('markdownItLoader', (parser) => {
      parser.core.ruler.push('plain-headings', ({ tokens }) => {
        for (const [at, { type }] of tokens.entries()) {
          if (type !== 'heading_open') continue;
          for (const part of tokens[at + 1].children) if (part.type === 'code_inline') part.type = 'text';
        }
      });
    });
  });

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const page of project.getReflectionsByKind(ReflectionKind.Document)) {
      files.set(page, page.name.replaceAll('/', '-'));
      page.frontmatter.group = placeOf(page.name);
      page.name = titleOf(page.content);
    }
  });

  class Router extends KindRouter {
    getIdealBaseName(reflection) {
      const file = files.get(reflection);
      return file === undefined ? super.getIdealBaseName(reflection) : `documents/${file}`;
    }
  }
  app.renderer.defineRouter('pages', Router);

  app.renderer.hooks.on('sidebar.begin', (context) =>
    JSX.createElement(
      'p',
      null,
      JSX.createElement('a', { href: context.relativeURL('workbench/index.html') }, 'Meja kerja · Workbench'),
    ),
  );
}

/** The first line of a page. Words in code font are parts of their own. */
function titleOf(parts) {
  const [title] = parts
    .map(({ text }) => text)
    .join('')
    .split('\n');
  if (!title.startsWith('# ')) throw new Error(`A page begins with "${title}" and not with its title.`);
  return title.slice(2).replaceAll('`', '');
}
