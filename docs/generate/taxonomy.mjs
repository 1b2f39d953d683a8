// The activity taxonomy as a readable tree, in both languages, with what every row rests on.
export const file = 'docs/reference/taxonomy.md';

const marks = { closeMatch: '≈', contributesTo: '→' };

export function page(kim) {
  const schemes = [
    kim.techniques,
    kim.adinda,
    kim.informationCycle,
    kim.forumCycle,
    kim.problemCycle,
    kim.empowermentProcess,
    kim.informationFlows,
    kim.topics,
    kim.channels,
    kim.informationSourceTypes,
    kim.aspirationClasses,
  ];
  return `${[
    '# The activity taxonomy',
    '<!-- Written by docs/generate/taxonomy.mjs. Do not edit: change the rows in src/vocabulary/ and run "npm run docs". -->',
    introduction,
    schemes.map((scheme) => `- [${kim.en.concepts[scheme.id].title}](#${scheme.id}): ${count(scheme)}`).join('\n'),
    ...schemes.map((scheme) => section(kim, scheme)),
    limits(kim),
    links(kim, schemes),
    citedSources(kim, schemes),
  ].join('\n\n')}\n`;
}

const introduction = `What KIMs do, in facets that are independent of each other: one activity has one technique, may serve several ADINDA
functions, be about several topics, use several channels, and carry information in one direction.

Every row gives the Indonesian label first, then the English one and the code that programs store; then what it means, in
both languages; then other spellings and names; what it is related to (**≈** nearly the same notion, **→** contributes to; the
reasons stand [below](#relations)); and the [sources](#sources).`;

function count(scheme) {
  const rows = Object.keys(scheme.concepts).length;
  return `\`${scheme.id}.ts\`, ${rows} rows, checked up to ${scheme.horizon}`;
}

/** What each language states about a scheme. */
function textsOf(kim, scheme) {
  return [kim.id, kim.en].map((language) => language.concepts[scheme.id]);
}

function section(kim, scheme) {
  const [id, en] = textsOf(kim, scheme);
  const rows = kim.conceptsInOrder(scheme).map(({ code, concept, depth }) => {
    const indent = '  '.repeat(depth);
    return [
      `- **${id.concepts[code].label}** · ${en.concepts[code].label} · \`${code}\``,
      ...details(concept, id.concepts[code], en.concepts[code]).map((line) => `  ${line}`),
    ]
      .map((line) => indent + line)
      .join('  \n');
  });
  return [
    `<a id="${scheme.id}"></a>\n\n## ${id.title} · ${en.title}`,
    `${id.description}  \n${en.description}`,
    ...glance(kim, scheme),
    rows.join('\n'),
  ].join('\n\n');
}

/** The whole tree in labels alone; a plain list needs none. */
function glance(kim, scheme) {
  const [id, en] = textsOf(kim, scheme);
  const placed = kim.conceptsInOrder(scheme);
  if (placed.every(({ depth }) => depth === 0)) return [];
  const lines = placed.map(
    ({ code, depth }) => `${'   '.repeat(depth)}${id.concepts[code].label} · ${en.concepts[code].label}`,
  );
  return [['```text', ...lines, '```'].join('\n')];
}

function details({ aliases, links, since, until, replacedBy, sources }, id, en) {
  return [
    id.definition,
    `*${en.definition}*`,
    ...(id.scopeNote ? [`⚑ ${id.scopeNote}`, `⚑ *${en.scopeNote}*`] : []),
    ...(aliases?.length ? [`Also: ${aliases.join(', ')}`] : []),
    ...(links?.length ? [`Related: ${links.map((link) => `${marks[link.kind]} ${reference(link)}`).join(', ')}`] : []),
    ...(since ? [`Since ${since}`] : []),
    ...(until ? [`Until ${until}${replacedBy ? `, replaced by \`${replacedBy}\`` : ''}`] : []),
    `Sources: ${sources.map(({ source, where }) => (where ? `${source} (${where})` : source)).join('; ')}`,
  ];
}

function reference({ scheme, code }) {
  return `${scheme}/\`${code}\``;
}

function limits(kim) {
  const rows = Object.entries(kim.answerLimits).map(([code, series]) => {
    const [id, en] = textsOf(kim, kim.aspirationClasses);
    const said = series.map((entry) => limit(entry)).join('; ') || 'no limit was found';
    return `| ${id.concepts[code].label} · ${en.concepts[code].label} | ${said} |`;
  });
  return [
    '### Limits by aspiration class',
    `To be passed on to the office that it concerns: ${kim.forwardingLimit.map(limit).join('; ')}.`,
    ['| class | to be answered within |', '| --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function limit({ from, value, sources }) {
  const counted = value.counted === 'working-days' ? 'working days' : 'days';
  return `${value.days} ${counted} (from ${from}; ${sources.map(({ source }) => source).join(', ')})`;
}

function links(kim, schemes) {
  const rows = schemes.flatMap((scheme) =>
    kim.conceptsInOrder(scheme).flatMap(({ code, concept }) =>
      (concept.links ?? []).map((link) => {
        const reasons = textsOf(kim, scheme).map(
          ({ concepts }) => concepts[code].reasons[`${link.scheme}/${link.code}`],
        );
        return `| ${[`${reference({ scheme: scheme.id, code })} ${marks[link.kind]} ${reference(link)}`, ...reasons].join(' | ')} |`;
      }),
    ),
  );
  return [
    '<a id="relations"></a>\n\n## Relations between the facets',
    'What a concept contributes to holds for everything below it too; what it nearly equals is said of it alone.',
    ['| relation | sebab | reason |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function citedSources(kim, schemes) {
  const cited = new Set(
    schemes.flatMap((scheme) =>
      Object.values(scheme.concepts).flatMap(({ sources }) => sources.map(({ source }) => source)),
    ),
  );
  const rows = [...cited].sort().map((id) => {
    const { title, kind, confidence, published, address } = kim.sources[id];
    return `| ${id} | ${[title, address].filter(Boolean).join('<br>')} | ${kind} | ${published ?? ''} | ${confidence} |`;
  });
  return [
    '<a id="sources"></a>\n\n## Sources',
    'Confidence: H, an official page, several independent pages, or a count from data; M, one secondary page; L, inference.',
    ['| id | title and address | kind | published | confidence |', '| --- | --- | --- | --- | --- |', ...rows].join(
      '\n',
    ),
  ].join('\n\n');
}
