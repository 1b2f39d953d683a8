// Runs the vectors of conformance in Python and PHP, where these are or can be installed from Debian, holds the reader of JSON
// Schema in PHP to Ajv, and shows that a mistake planted into any of them is found out.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { jsonSchemaFor } from 'kim-domain/schemas';
import { en } from 'kim-domain/texts/en';
import { ruleSetAt } from 'kim-domain/validate';

const root = new URL('..', import.meta.url).pathname;
const folder = join(root, 'docs/reference/conformance');
const work = mkdtempSync(join(tmpdir(), 'kim-vectors-'));

/** Each: the command, its file, and mistakes that people make: what stands there, and what is written in its place. */
const languages = {
  python3: {
    debian: 'python3',
    file: 'vectors.py',
    mistakes: [
      ['latest = max(', 'latest = min('],
      ['each.get("statedOn", as_of) <= as_of]', 'each.get("statedOn", as_of) < as_of]'],
      ['if member.get("joinedOn", as_of) > as_of:', 'if False:'],
      ['<= as_of <= left_on', '<= as_of < left_on'],
      ['draft.get("membersListed") == "some" or ', ''],
      [' or "members" in draft.get("partialLists", [])', ''],
      ['if "inexactDates" not in draft:', 'if True:'],
      [' and not any(each[2])', ''],
      ['all(pointer in each for each in found)', 'True'],
    ],
  },
  php: {
    debian: 'php-cli',
    file: 'vectors.php',
    mistakes: [
      ['($relation->since ?? $asOf) <= $asOf', '($relation->since ?? $asOf) < $asOf || !isset($relation->since)'],
      ['$asOf <= ($relation->through ?? $asOf)', 'true'],
      ['!isset($relation->of) || ', ''],
      ["$draft->$mark === 'all' : ", 'true : '],
      [
        "$definitions->isOneOf('counterpart-kinds', $counterpart, $options->bodies)",
        'in_array($counterpart, $options->bodies)',
      ],
      ['!isset($draft->inexactDates)', 'true'],
      [', ...array_filter($found, $hasNone)', ''],
      ['array_intersect(...$found)', '$found[0]'],
    ],
  },
};

const isThere = (command) => spawnSync(command, ['--version']).status === 0;
function install(debian) {
  if (process.getuid() !== 0) return;
  const options = { stdio: 'ignore', timeout: 60_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debian], options);
}

for (const [command, { debian, file, mistakes }] of Object.entries(languages)) {
  if (!isThere(command)) install(debian);
  if (!isThere(command)) {
    console.log(`${command}: skipped, it is not installed`);
    continue;
  }
  const path = join(root, 'docs/recipes', file);
  try {
    console.log(`${command}: ${execFileSync(command, [path, folder], { encoding: 'utf8' }).trim()}`);
  } catch (error) {
    console.log(`${command}: ${error.stdout}`);
    process.exitCode = 1;
    continue;
  }
  const code = readFileSync(path, 'utf8');
  const missed = mistakes.filter(([right, wrong]) => {
    if (!code.includes(right)) throw new Error(`${file} has no ${right}`);
    const planted = join(work, file);
    writeFileSync(planted, code.replace(right, wrong));
    return spawnSync(command, [planted, folder]).status !== 1;
  });
  console.log(`${command}: ${mistakes.length - missed.length} of ${mistakes.length} planted mistakes are found out`);
  for (const [right, wrong] of missed) console.log(`  not: ${right} → ${wrong}`);
  if (missed.length > 0) process.exitCode = 1;
}
if (isThere('php')) compareSchemas();
rmSync(work, { recursive: true });

/** What of JSON Schema other engines are known to read otherwise, or a hand would write so. */
function schemaMistakes() {
  return [
    ["'const' => $holds($this->isSame($value, $asked))", "'const' => null"],
    [
      "'if' => $this->faultIn($value, $meets($asked) ? $schema->then ?? true : $schema->else ?? true, $at)",
      "'if' => null",
    ],
    ["'contains' => $holds(!is_array($value) || $this->contains($asked, $schema, $value))", "'contains' => null"],
    [' && $found <= ($schema->maxContains ?? PHP_INT_MAX)', ''],
    ['count(array_filter($asked, $meets)) === 1', 'count(array_filter($asked, $meets)) > 1'],
    ['is_bool($schema)', 'false'],
    ["preg_match_all('/./us', $text)", 'strlen($text)'],
    [' || (is_float($value) && is_finite($value) && floor($value) === $value)', ''],
    ['$asked !== false || ', 'true || '],
    ['!$meets($asked)', 'true'],
  ];
}

/** The same documents to Ajv and to PHP: the cases of the vectors, and odd values at every place of a whole submission. */
function compareSchemas() {
  const path = join(root, 'docs/recipes/json-schema.php');
  const code = readFileSync(path, 'utf8');
  const texts = schemaDocuments().map((document) => JSON.stringify(document));
  // 3.0 is a whole number.
  const documents = [...texts, ...texts.slice(0, 1000).map((text) => text.replace(/:(\d+)(?=[,}])/g, ':$1.0'))];
  const input = documents.map((text) => `${text}\n`).join('');
  const schemas = schemaFiles().map((file) => ({ file, expected: acceptedByAjv(file, documents) }));
  const differing = (script, { file, expected }) => {
    const { status, stdout } = spawnSync('php', [script, file], { input, encoding: 'utf8', maxBuffer: 1e8 });
    const found = stdout.split('\n').slice(0, -1);
    if (status !== 0 || found.length !== documents.length) return documents.slice(found.length);
    return documents.filter((_, i) => (found[i] === 'true') !== expected[i]);
  };
  const wrong = schemas.flatMap((schema) => differing(path, schema));
  const accepted = schemas.reduce((sum, { expected }) => sum + expected.filter(Boolean).length, 0);
  console.log(
    `php, JSON Schema: ${documents.length} documents under ${schemas.length} schemas, ${accepted} times accepted; ${wrong.length} answers differ from Ajv's`,
  );
  for (const document of wrong.slice(0, 3)) console.log(`  ${document.slice(0, 300)}`);
  const missed = schemaMistakes().filter(([right, mistake]) => {
    if (!code.includes(right)) throw new Error(`json-schema.php has no ${right}`);
    const planted = join(work, 'json-schema.php');
    writeFileSync(planted, code.replace(right, mistake));
    // The first states most rules; the others are of the same words.
    return differing(planted, schemas[0]).length === 0;
  });
  console.log(
    `php, JSON Schema: ${schemaMistakes().length - missed.length} of ${schemaMistakes().length} planted mistakes are found out`,
  );
  for (const [right, mistake] of missed) console.log(`  not: ${right} → ${mistake}`);
  if (wrong.length + missed.length > 0) process.exitCode = 1;
}

/** The schemas of the package, and one that also states the rules that need the day, and warnings. */
function schemaFiles() {
  const day = '2025-06-30';
  const strict = jsonSchemaFor('registration', ruleSetAt(day), en, {
    asOf: day,
    enforce: ['error', 'warning'],
  });
  writeFileSync(join(work, 'strict.json'), JSON.stringify(strict));
  const shipped = join(root, 'docs/reference/json-schema');
  const files = readdirSync(shipped).filter((name) => name.endsWith('.id.json'));
  return [join(work, 'strict.json'), ...files.map((name) => join(shipped, name))];
}

function acceptedByAjv(file, documents) {
  const ajv = new Ajv2020({ strict: true, keywords: ['x-kim-rules'] });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  return documents.map((text) => validate(JSON.parse(text)));
}

function schemaDocuments() {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { bases, cases } = read('rules.json');
  const whole = ['registration', 'report'].map((kind) =>
    JSON.parse(readFileSync(join(root, `docs/examples/data/invented-year/kim-suluh-tani.${kind}.json`), 'utf8')),
  );
  return [
    ...cases.map(({ kind, patch }) => mergePatch(bases[kind], patch)),
    ...read('shape.json').cases.map(({ input }) => input),
    ...whole.map(shortened).flatMap(withOddValues),
  ];
}

/** Of every list the first items: the others are of the same shape. */
function shortened(value) {
  return JSON.parse(JSON.stringify(value, (_, part) => (Array.isArray(part) ? part.slice(0, 2) : part)));
}

function oddValues() {
  return [
    null,
    true,
    0,
    -1,
    3,
    3.5,
    1e300,
    '',
    ' ',
    '\u00a0',
    'a\n',
    '\u{1f33e}'.repeat(201),
    'x'.repeat(250),
    '2025-02-29',
    '2024-02-29\n',
    '0000-01-01',
    [],
    [null],
    {},
    { x: 1 },
  ];
}

/** A submission with each of its places taken out, and with an odd value there. */
function withOddValues(submission) {
  const found = [];
  const walk = (value, path) => {
    if (path.length > 0) for (const value of [undefined, ...oddValues()]) found.push(changed(submission, path, value));
    if (typeof value === 'object' && value !== null)
      for (const key of Object.keys(value)) walk(value[key], [...path, key]);
  };
  walk(submission, []);
  return found;
}

function changed(submission, path, value) {
  const copy = structuredClone(submission);
  const holder = path.slice(0, -1).reduce((part, key) => part[key], copy);
  if (value !== undefined) holder[path.at(-1)] = value;
  else if (Array.isArray(holder)) holder.splice(Number(path.at(-1)), 1);
  else delete holder[path.at(-1)];
  return copy;
}

/** RFC 7396. */
function mergePatch(base, patch) {
  const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject(patch)) return patch;
  const result = isObject(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}
