/**
 * Looks for cases that notice planted mistakes, makes each as small as it will go, and adds them to the further cases of the
 * vectors. Candidates are edits of the cases there are, and submissions drawn at random around what a rule reads.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { statedOf } from './engine.mjs';

const root = new URL('../../..', import.meta.url).pathname;
const target = join(root, 'test/conformance/further-cases.json');

export async function extend(base, mutated, open, { ruleOrder, vectors, bases, lineOf }, { seed = 3 } = {}) {
  const draw = await drawing(seed, bases);
  const known = JSON.parse(readFileSync(target, 'utf8'));
  let found = 0;
  for (const file of new Set(open.map((mutant) => mutant.file))) {
    const mutants = open.filter((mutant) => mutant.file === file);
    const { rules, about = rules } = mutants[0];
    // Days known by their bounds are judged many times over; each case has some.
    const areDays = /inexact-days|over-possible-days/.test(file);
    const tries = areDays ? 1_500 : about !== undefined && about.length < 4 ? 12_000 : 4_000;
    const kinds = Object.keys(ruleOrder).filter(
      (kind) => about === undefined || ruleOrder[kind].some((code) => about.includes(code)),
    );
    const local = file.match(/local\/(.*)\.ts$/)?.[1];
    const sources = vectors.filter(
      ({ kind, rule, ruleSet }) =>
        kinds.includes(kind) &&
        (about === undefined || about.length > 20 || about.includes(rule) || ruleSet.startsWith(local)),
    );
    // Of a rule alone its answer is enough to look at; where the frame or a rule set is changed, the whole report is.
    const partsOf = (engine, each) =>
      rules === undefined ? partsOfReport(engine.report(each)) : partsOfAnswers(engine.answers(each, rules));
    const changedIn = (each, before = partsOf(base, each)) => {
      const after = partsOf(mutated, each);
      const order = ruleOrder[each.kind];
      const rule = order.find((code) => after?.get(code) !== before?.get(code));
      if (before === undefined || rule === undefined) return undefined;
      return statedOf(base.report(each), order, rule) === statedOf(mutated.report(each), order, rule)
        ? undefined
        : rule;
    };
    const pool = Array.from({ length: tries }, (_, i) => draw.case(kinds[i % kinds.length], sources, about, local));
    if (areDays) for (const each of pool) draw.boundsInto(each);
    base.switchTo(undefined);
    for (const each of pool) each.before = partsOf(base, each);
    const added = [];
    for (const mutant of mutants) {
      if (!mutated.switchTo(mutant) || added.some((each) => changedIn(each) === each.rule)) continue;
      const hit = pool.find((each) => changedIn(each, each.before) !== undefined);
      if (hit === undefined) continue;
      const small = smaller(hit, bases, (each) => changedIn(each) !== undefined);
      const rule = changedIn(small);
      added.push({ ...small, rule });
      known.push(written(small, rule, { ...mutant, code: lineOf(mutant) }, bases));
      found++;
    }
    mutated.switchTo(undefined);
    writeFileSync(target, `${JSON.stringify(known, null, 1)}\n`);
    if (added.length > 0) console.log(`${file}: ${added.length} cases for ${mutants.length} mistakes`);
  }
  console.log(`${found} cases added`);
}

/** What is stated of each rule, by its code. */
function partsOfAnswers(outcomes) {
  return outcomes && new Map(Object.entries(outcomes).map(([code, outcome]) => [code, JSON.stringify(outcome)]));
}

function partsOfReport(report) {
  if (report === undefined) return undefined;
  const { issues, passed, notApplicable, notChecked } = report;
  const parts = new Map(passed.map((code) => [code, 'P']));
  for (const { code, ...stated } of [...notApplicable, ...notChecked]) parts.set(code, JSON.stringify(stated));
  for (const { code, ...stated } of issues) parts.set(code, (parts.get(code) ?? '') + JSON.stringify(stated));
  return parts;
}

/** A case as it is kept, named after the mistake that it finds. */
function written({ kind, submission, registration, ruleSet, asOf, areas }, rule, { stood, becomes, code }, bases) {
  const mistake = becomes === '(left out)' ? `without \`${stood}\`` : `\`${becomes}\` for \`${stood}\``;
  const title = stood.length < 25 && code !== stood ? `finds out ${mistake} in \`${code}\`` : `finds out ${mistake}`;
  return {
    rule,
    title,
    asOf,
    ruleSet,
    patch: difference(bases[kind], submission),
    ...(kind === 'activity-report' && {
      registration: registration === undefined ? 'none' : difference(bases.registration, registration),
    }),
    ...(areas && { areas }),
  };
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** The merge patch that makes one value of another. */
function difference(from, to) {
  if (!isObject(from) || !isObject(to)) return to;
  const patch = {};
  for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) patch[key] = null;
  for (const [key, value] of Object.entries(to)) {
    if (!isSame(from[key], value)) patch[key] = difference(from[key], value);
  }
  return patch;
}

/** Takes away from a case, and gives back from the sound one, what it does not need. */
function smaller(hit, bases, isStill) {
  let best = hit;
  for (const plain of [{ ruleSet: 'nasional-2024' }, { asOf: '2025-06-30' }, { areas: undefined }]) {
    const tried = { ...best, ...plain };
    if (isStill(tried)) best = tried;
  }
  let left = 400;
  for (let isBetter = true; isBetter && left > 0; ) {
    isBetter = false;
    for (const part of ['submission', 'registration']) {
      if (best[part] === undefined) continue;
      const sound = part === 'registration' ? bases.registration : bases[best.kind];
      for (const less of lesser(best[part], sound)) {
        if (left-- <= 0) break;
        const tried = { ...best, [part]: less };
        if (!isStill(tried)) continue;
        best = tried;
        isBetter = true;
        break;
      }
    }
  }
  return best;
}

function* lesser(value, sound) {
  for (const key of new Set([...Object.keys(value), ...Object.keys(sound)])) {
    if (isSame(value[key], sound[key])) continue;
    const { [key]: _own, ...rest } = value;
    yield Object.hasOwn(sound, key) ? { ...value, [key]: sound[key] } : rest;
  }
  for (const key of Object.keys(value)) {
    if (isSame(value[key], sound[key]) || key === 'kind') continue;
    for (const part of parts(value[key])) yield { ...value, [key]: part };
  }
}

function* parts(value) {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) yield value.toSpliced(i, 1);
    for (let i = 0; i < value.length; i++) for (const part of parts(value[i])) yield value.with(i, part);
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const { [key]: _gone, ...rest } = value;
      yield rest;
    }
    for (const key of Object.keys(value)) for (const part of parts(value[key])) yield { ...value, [key]: part };
  }
}

const dates = [
  '2023-02-09',
  '2023-02-10',
  '2024-12-31',
  '2025-01-01',
  '2025-03-31',
  '2025-04-01',
  '2025-06-29',
  '2025-06-30',
  '2025-07-01',
  '2026-01-01',
];
const ids = ['a', 'b', 'c', 'a1', 'a2', 'kim-contoh', 'kim-lain'];
const words = ['Rapat', 'rapat!', 'Siti', 'SITI ', 'orang', 'jiwa', 'x', '-', 'é', 'e'];

/** Draws cases; the same seed draws the same. */
async function drawing(seed, bases) {
  const { shapes, reads } = await shapesOf();
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(random() * n);
  const one = (list) => list[below(list.length)];
  const dateFields = Object.fromEntries(
    Object.entries(shapes).map(([kind, shape]) => [
      kind,
      dateFieldsOf(shape).filter((field) => !field.startsWith('inexact')),
    ]),
  );

  function drawnValue(shape, key = '') {
    switch (shape.type) {
      case 'object': {
        const often = one([0.4, 0.7, 0.95]);
        return Object.fromEntries(
          [...shape.fields]
            .filter(() => random() < often)
            .map(([name, { shape: inner }]) => [name, drawnValue(inner, name)]),
        );
      }
      case 'list':
        return Array.from({ length: one([0, 1, 1, 2, 2, 3, 4]) }, () => drawnValue(shape.item, key));
      case 'date':
        return one(dates);
      case 'code': {
        const codes = [...shape.codes];
        return random() < 0.5 ? codes[below(Math.min(2, codes.length))] : one(codes);
      }
      case 'constant':
        return shape.value;
      case 'number':
        return below(5);
      case 'flag':
        return random() < 0.5;
      default:
        if (/regionCode/i.test(key))
          return one([
            '62.71.01.1001',
            '6271011001',
            '62.71.01',
            '62',
            '62.1',
            '00',
            '62.71.01.2001',
            '93.01',
            '92.71.01.1001',
          ]);
        return /id$|ids$|^of$/i.test(key) ? one(ids) : one([...words, ...ids]);
    }
  }

  /** Bounds of days of some fields: of one item of a list, or of each. */
  function drawnBounds(kind, keys) {
    const near = dateFields[kind].filter((field) => keys.includes(field.split(/[.[]/)[0]));
    return Array.from({ length: one([1, 1, 2, 3, 9]) }, () => {
      const [from, through] = [one(dates), one(dates)].toSorted();
      const entry = { field: one(near.length > 0 && random() < 0.9 ? near : dateFields[kind]), from, through };
      if (random() < 0.1) entry.field = one(['name', 'x[].date', 'members.joinedOn', 'inexactDates[].from']);
      if (random() < 0.05) [entry.from, entry.through] = [through, from];
      if (random() < 0.05) delete entry[one(['field', 'from', 'through'])];
      return random() < 0.5 ? { ...entry, id: one(ids) } : entry;
    });
  }

  function shapeAt(kind, path) {
    let shape = shapes[kind];
    for (const key of path) shape = shape?.type === 'list' ? shape.item : shape?.fields?.get(key)?.shape;
    return shape;
  }

  /** One small change somewhere in a submission. */
  function edited(kind, value, path = []) {
    if (Array.isArray(value)) {
      const way = below(value.length === 0 ? 1 : 6);
      if (way === 3 && random() < 0.1) return Array.from({ length: one([49, 50, 51, 52]) }, () => one(value));
      if (way === 0) return [...value, drawnValue(shapeAt(kind, path)?.item ?? { type: 'text' }, path.at(-1))];
      if (way === 1) return value.toSpliced(below(value.length), 1);
      if (way === 2) return value.toReversed();
      if (way === 3) return [...value, one(value)];
      const i = below(value.length);
      return value.with(i, edited(kind, value[i], [...path, i]));
    }
    if (isObject(value)) {
      const keys = Object.keys(value).filter((key) => key !== 'kind' || path.length > 0);
      const shape = shapeAt(kind, path);
      const way = below(5);
      if ((way === 0 || keys.length === 0) && shape?.type === 'object') {
        const name = one([...shape.fields.keys()].filter((key) => path.length > 0 || key !== 'kind'));
        return { ...value, [name]: drawnValue(shape.fields.get(name).shape, name) };
      }
      const key = one(keys);
      if (key === undefined) return value;
      if (way === 1) {
        const { [key]: _gone, ...rest } = value;
        return rest;
      }
      return { ...value, [key]: edited(kind, value[key], [...path, key]) };
    }
    if (typeof value === 'number') return Math.max(0, value + one([-1, 1]));
    if (typeof value === 'boolean') return !value;
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return nextDay(value, one([-1, 1]));
    return drawnValue(shapeAt(kind, path) ?? { type: 'text' }, path.at(-1));
  }

  const heads = (rules, kind) =>
    [
      ...new Set(
        (rules === undefined ? Object.keys(reads) : [one(rules)])
          .filter((code) => reads[code].kind === kind)
          .flatMap((code) => reads[code].reads.map((place) => place.split(/[.[]/)[0])),
      ),
    ].filter((key) => shapes[kind].fields.has(key));

  function drawn(kind, rules) {
    const submission = { ...bases[kind] };
    let keys = heads(rules, kind);
    if (rules === undefined || rules.length > 20) keys = keys.toSorted(() => random() - 0.5).slice(0, 3);
    for (const key of keys) {
      const way = random();
      if (way < 0.1) delete submission[key];
      else if (way < 0.85) submission[key] = drawnValue(shapes[kind].fields.get(key).shape, key);
    }
    if (random() < 0.25 || keys.includes('inexactDates')) {
      submission.inexactDates = drawnBounds(kind, keys.includes('inexactDates') ? Object.keys(submission) : keys);
      const mark = one(['membersListed', 'relationsListed']);
      if (random() < 0.15 && shapes[kind].fields.has(mark)) submission[mark] = one(['all', 'some']);
    }
    if (submission.kimId !== undefined && random() < 0.7) submission.kimId = 'kim-contoh';
    return { ...submission, kind };
  }

  function ofRegistration() {
    const registration = { ...bases.registration };
    for (const key of [
      'members',
      'membersListed',
      'formerMembers',
      'workProgrammes',
      'formation',
      'seat',
      'id',
      'partialLists',
    ]) {
      const way = random();
      if (way < 0.08) delete registration[key];
      else if (way < 0.4 && key !== 'id')
        registration[key] = drawnValue(shapes.registration.fields.get(key).shape, key);
    }
    if (random() < 0.1)
      registration.inexactDates = drawnBounds('registration', ['members', 'formerMembers', 'formation']);
    return registration;
  }

  return {
    /** Gives a case days of which only the bounds are known. */
    boundsInto(each) {
      const { kind, submission, registration } = each;
      if (registration !== undefined && random() < 0.4) {
        each.registration = { ...registration, inexactDates: drawnBounds('registration', Object.keys(registration)) };
        if (random() < 0.5) return;
      }
      each.submission = { ...submission, inexactDates: drawnBounds(kind, Object.keys(submission)) };
    },
    case(kind, sources, rules, local) {
      const asOf = one(['2025-06-30', '2025-06-30', '2025-06-30', ...dates]);
      const national = one(['nasional-2024', 'nasional-2024', 'nasional-2024', 'nasional-2019', 'nasional-2010']);
      const ruleSet = local ? `${local}-2024` : national;
      const own = sources.filter((each) => each.kind === kind);
      if (own.length > 0 && random() < 0.5) {
        const source = one(own);
        let { submission, registration } = source;
        for (let n = one([1, 1, 2, 3]); n > 0; n--) {
          if (registration !== undefined && random() < 0.3) registration = edited('registration', registration);
          else submission = edited(kind, submission);
        }
        const day = random() < 0.3 ? nextDay(source.asOf, one([-1, 1])) : source.asOf;
        return {
          kind,
          submission,
          registration,
          ruleSet: local ? ruleSet : source.ruleSet,
          asOf: day,
          areas: source.areas,
        };
      }
      const registration = kind === 'registration' || random() < 0.05 ? undefined : ofRegistration();
      return { kind, submission: drawn(kind, rules), registration, ruleSet, asOf };
    },
  };
}

/** Every field of a shape that holds a day, as `inexactDates` names it: `members[].joinedOn`. */
function dateFieldsOf(shape, place = '') {
  if (shape.type === 'date') return [place];
  if (shape.type === 'list') return dateFieldsOf(shape.item, `${place}[]`);
  if (shape.type !== 'object') return [];
  return [...shape.fields].flatMap(([name, { shape: inner }]) =>
    dateFieldsOf(inner, place === '' ? name : `${place}.${name}`),
  );
}

function nextDay(date, days) {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The shapes of submissions, and what each rule reads. */
async function shapesOf() {
  const out = join(root, 'node_modules/.cache/mutation/shapes.mjs');
  mkdirSync(join(out, '..'), { recursive: true });
  const contents = `
    import { registrationSchema } from './src/parse/schemas/registration.schema.js';
    import { activityReportSchema } from './src/parse/schemas/activity-report.schema.js';
    import { shapeOf } from './src/parse/shape.js';
    import { ruleReferences, rules } from './src/validate/registry.js';
    export const shapes = { registration: shapeOf(registrationSchema), 'activity-report': shapeOf(activityReportSchema) };
    export const reads = Object.fromEntries(Object.entries(rules).map(([code, { kind }]) => [code, { kind, reads: ruleReferences[code].reads }]));
  `;
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile: out,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  return import(out);
}
