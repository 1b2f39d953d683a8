// The vocabularies of groups, people and government, as tables; the activity facets have their own page.
export const file = 'docs/reference/concepts.md';

const activityFacets = [
  'techniques',
  'adinda',
  'information-cycle',
  'forum-cycle',
  'kimfest-2025',
  'problem-cycle',
  'empowerment-process',
  'information-flows',
  'topics',
  'channels',
  'information-source-types',
  'aspiration-classes',
];

export function page(kim) {
  const schemes = Object.values(kim)
    .filter((value) => value?.concepts !== undefined && value.horizon !== undefined)
    .filter(({ id }) => !activityFacets.includes(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${[
    '# Concepts',
    '<!-- Written by docs/generate/concepts.mjs. Do not edit: change the rows in src/vocabulary/ and run "npm run docs". -->',
    `The ${schemes.length} closed lists with which groups, people, relations and government are described. Codes are stored; labels are shown. A code is never deleted or given another meaning. The facets of activities stand in [taxonomy.md](taxonomy.md); how to add a row in [adding-a-concept.md](../adding-a-concept.md).`,
    schemes.map(({ id }) => `- [${kim.en.concepts[id].title} · ${kim.id.concepts[id].title}](#${id})`).join('\n'),
    ...schemes.map((scheme) => section(kim, scheme)),
  ].join('\n\n')}\n`;
}

function section({ sources, ...kim }, { id, horizon, concepts }) {
  const [indonesian, english] = [kim.id.concepts[id], kim.en.concepts[id]];
  const rows = Object.entries(concepts).map(([code, concept]) => {
    const { broader, sources: citations } = concept;
    const [inIndonesian, inEnglish] = [indonesian.concepts[code], english.concepts[code]];
    const place = broader === undefined ? `\`${code}\`` : `\`${broader}\` › \`${code}\``;
    const basis = citations.map(
      ({ source, where }) => `${source}${where === undefined ? '' : `, ${where}`} (${sources[source].confidence})`,
    );
    return [
      place,
      `${inIndonesian.label}<br>*${inEnglish.label}*`,
      `${inIndonesian.definition}<br>*${inEnglish.definition}*${history(concept)}`,
      basis.join('<br>'),
    ];
  });
  return [
    `<a id="${id}"></a>`,
    `## ${english.title} · ${indonesian.title}`,
    `${indonesian.description}  \n*${english.description}*  \nFile \`src/vocabulary/${id}.ts\`, checked up to ${horizon}.`,
    table(['code', 'label', 'meaning', 'source'], rows),
  ].join('\n\n');
}

function history({ since, until, replacedBy }) {
  const parts = [since && `since ${since}`, until && `until ${until}`, replacedBy && `then \`${replacedBy}\``].filter(
    Boolean,
  );
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
