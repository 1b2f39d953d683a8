import { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import { ruleSetAt } from 'kim-domain/validate';
import initSqlJs from 'sql.js';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  insert,
  judgedAgain,
  languages,
  mergePatch,
  migrated,
  patch,
  type Query,
  tables,
} from '../../docs/recipes/storage.js';
import { toProblem } from '../../src/forms/problem-details.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { mergePatch as plainMergePatch } from '../golden/merge-patch.js';
import { asOf, brokenRegistrations, realRegistrations, refusedId, twoMembers } from './submissions.js';

const sound = realRegistrations.filter(({ id }) => id !== refusedId);
const members = ['a', 'b', 'c'].map((id) => ({ id }));

const databases: Readonly<Record<string, () => Promise<Query>>> = {
  async PostgreSQL() {
    const database = new PGlite();
    await database.exec(tables.postgres);
    return async (sql, parameters = []) => (await database.query(sql, [...parameters])).rows as never;
  },
  async SQLite() {
    const { Database } = await initSqlJs();
    const database = new Database();
    database.run(tables.sqlite);
    return async (sql, parameters = []) => {
      const statement = database.prepare(sql);
      statement.bind(Object.fromEntries(parameters.map((value, i) => [`$${i + 1}`, value as string])));
      const rows: Record<string, unknown>[] = [];
      while (statement.step()) rows.push(statement.getAsObject());
      statement.free();
      return rows;
    };
  },
};

describe.each(Object.entries(databases))('%s', (_, open) => {
  let query: Query;
  beforeAll(async () => {
    query = await open();
  }, 60_000);
  beforeEach(async () => {
    await query('delete from submission');
  });

  it('stores what is accepted, as it is, and finds it by verdict and place', async () => {
    for (const one of sound) expect(await insert(query, one, asOf)).toEqual({ status: 201 });
    for (const one of sound) {
      const [row] = await query('select body, kind, region_code, rule_set, verdict from submission where id = $1', [
        one.id,
      ]);
      const body = typeof row?.body === 'string' ? JSON.parse(row.body) : row?.body;
      expect(parseSubmission(body).submission).toEqual(one);
      expect(row).toMatchObject({
        kind: 'registration',
        rule_set: 'nasional-2024',
        region_code: one.seat?.regionCode ?? null,
      });
    }
    const counted = await query('select verdict, count(*) as kims from submission group by verdict order by verdict');
    expect(counted.reduce((sum, { kims }) => sum + Number(kims), 0)).toBe(sound.length);
  });

  it('refuses what is not sound, and the same id twice', async () => {
    for (const one of brokenRegistrations) expect(await insert(query, one, asOf)).toMatchObject({ status: 422 });
    expect(await insert(query, sound[0], asOf)).toEqual({ status: 201 });
    expect(await insert(query, sound[0], asOf)).toEqual({ status: 409 });
    expect(await query('select id from submission')).toHaveLength(1);
  });

  it('patches only to what is sound, and only what nobody changed in the meantime', async () => {
    await insert(query, { ...twoMembers, members }, asOf);
    expect(await patch(query, 'kim-mawar', { name: 'KIM Melati' }, 1, asOf)).toEqual({ status: 200 });
    expect(await patch(query, 'kim-mawar', { name: 'KIM Anggrek' }, 1, asOf)).toEqual({ status: 412 });
    expect(await patch(query, 'kim-mawar', { members: [{ id: 'a' }] }, 2, asOf)).toMatchObject({ status: 422 });
    expect(await patch(query, 'kim-lain', {}, 1, asOf)).toEqual({ status: 404 });
    const [row] = await query('select body, version from submission');
    const body = typeof row?.body === 'string' ? JSON.parse(row.body) : row?.body;
    expect([body.name, row?.version]).toEqual(['KIM Melati', 2]);
  });

  const asReport = {
    ...Object.fromEntries(Object.keys(twoMembers).map((key) => [key, null])),
    kind: 'activity-report',
    schemaVersion: 'v1',
    id: 'kim-mawar',
    kimId: 'kim-mawar',
    period: { from: '2025-01-01', through: '2025-12-31' },
    activities: [],
  };

  it.each([
    ['id', { id: 'kim-lain' }],
    ['kind', asReport],
  ])('keeps the %s of a submission, and states so in each language', async (field, change) => {
    await insert(query, { ...twoMembers, members }, asOf);
    const changed = await patch(query, 'kim-mawar', change, 1, asOf);
    if (changed.status !== 422) return expect.fail(String(changed.status));
    for (const language of Object.values(languages)) {
      const { errors, total } = toProblem(changed.found, language, { kind: 'registration' });
      expect([total, errors[0]?.pointer, errors[0]?.code]).toEqual([1, `#/${field}`, `x-storage.${field}-changed`]);
    }
    expect(await patch(query, 'kim-mawar', { id: 'kim-mawar', theme: null }, 1, asOf)).toEqual({ status: 200 });
  });

  it('answers every patch of every id, however hostile', async () => {
    await insert(query, { ...twoMembers, members }, asOf);
    const ids = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\0', 'a\0', '\ud800', '__proto__', "'; --"));
    const patches = fc.oneof(
      fc.jsonValue(),
      fc.integer({ min: 1, max: 20_000 }).map((levels) => nested(levels)),
      fc.constantFrom<unknown>(
        JSON.parse('{"__proto__":{"id":"x"}}'),
        { schemaVersion: 'constructor' },
        { kind: null },
      ),
    );
    let version = 1;
    await fc.assert(
      fc.asyncProperty(ids, patches, async (id, change) => {
        expect(await patch(query, id, change, 1, asOf)).toEqual({ status: 404 });
        const { status } = await patch(query, 'kim-mawar', change, version, asOf);
        // What changes nothing of the submission is one to write.
        expect([200, 422]).toContain(status);
        if (status === 200) version++;
      }),
      { numRuns: 50 },
    );
  });

  it('refuses every version but the stored one, and lets one of several patches through', async () => {
    await insert(query, { ...twoMembers, members }, asOf);
    for (const version of [0, 2, 1.5, -1, Number.NaN, 2 ** 40, Number.POSITIVE_INFINITY]) {
      expect(await patch(query, 'kim-mawar', { name: 'KIM Melati' }, version, asOf)).toEqual({ status: 412 });
    }
    const patches = ['A', 'B', 'C', 'D'].map((name) => patch(query, 'kim-mawar', { name: `KIM ${name}` }, 1, asOf));
    const statuses = (await Promise.all(patches)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 412, 412, 412]);
  });

  it('states what another rule set would change, and writes nothing', async () => {
    await insert(query, { ...twoMembers, members }, asOf);
    const changes = [];
    for await (const { id, impact } of judgedAgain(query, asOf, ruleSetAt(asOf, 'kabupaten-pandeglang'))) {
      changes.push([id, impact.soundBefore, impact.appearing.map(({ code }) => code)]);
    }
    expect(changes).toEqual([['kim-mawar', true, ['members.below-minimum']]]);
    for await (const { impact } of judgedAgain(query, asOf))
      expect([impact.appearing, impact.disappearing]).toEqual([[], []]);
  });
});

/** An object in an object in an object, so many levels deep. */
function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = { members: value };
  return value;
}

describe('a merge patch', () => {
  it('is that of RFC 7396', () => {
    expect(mergePatch({ a: 'b', c: { d: 'e', f: 'g' } }, { a: 'z', c: { f: null } })).toEqual({
      a: 'z',
      c: { d: 'e' },
    });
    expect(mergePatch({ a: [{ b: 'c' }] }, { a: [1] })).toEqual({ a: [1] });
    expect(mergePatch(['c'], { a: { bb: { ccc: null } } })).toEqual({ a: { bb: {} } });
    expect(mergePatch({ a: 1 }, null)).toBeNull();
  });

  it('is the same as one that calls itself, and leaves what it is given as it was', () => {
    const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('__proto__'));
    fc.assert(
      fc.property(json, json, (target, change) => {
        const before = structuredClone([target, change]);
        expect(JSON.stringify(mergePatch(target, change))).toBe(JSON.stringify(plainMergePatch(target, change)));
        expect([target, change]).toEqual(before);
      }),
    );
  });

  it('takes patches of any depth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), (levels) => {
        let merged = mergePatch({}, nested(levels)) as { members?: unknown };
        let depth = 0;
        for (; typeof merged === 'object'; depth++) merged = merged.members as object;
        expect(depth).toBe(levels);
      }),
      { numRuns: 10 },
    );
  });

  it('never changes a prototype', () => {
    const hostile = mergePatch({}, JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"a":1}}}'));
    expect(Object.getPrototypeOf(hostile)).toBe(Object.prototype);
    expect(JSON.stringify(hostile)).toBe('{"__proto__":{"polluted":1},"constructor":{"prototype":{"a":1}}}');
    expect(({} as { polluted?: number; a?: number }).polluted).toBeUndefined();
    expect(JSON.stringify(mergePatch(hostile, JSON.parse('{"__proto__":null}')))).not.toContain('__proto__');
  });
});

describe('an older document', () => {
  it('goes through every step to the version of today', () => {
    const steps = new Map<unknown, (body: Record<string, unknown>) => Record<string, unknown>>([
      ['v', (body) => ({ ...body, schemaVersion: 'v0' })],
      ['v0', ({ title, ...body }) => ({ ...body, name: title, schemaVersion: 'v1' })],
    ]);
    expect(migrated({ schemaVersion: 'v', title: 'KIM' }, steps)).toEqual({ schemaVersion: 'v1', name: 'KIM' });
    expect(migrated(sound[0])).toBe(sound[0]);
  });

  it.each([
    'constructor',
    'toString',
    '__proto__',
    'valueOf',
    1,
    null,
    {},
    undefined,
  ])('of a version that does not exist stays as it is: %s', (schemaVersion) => {
    const body = { schemaVersion };
    expect(migrated(body)).toBe(body);
    expect(migrated(schemaVersion)).toBe(schemaVersion);
  });
});
