import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type } from 'arktype';
import { Compile } from 'typebox/compile';
import * as v from 'valibot';
import * as z from 'zod/mini';
import { activityReportSchema, parseSubmission, registrationSchema } from '../../dist/parse/index.js';
import { ruleSetAt, validateSubmission } from '../../dist/validate/index.js';
import { breakRecords } from './data/broken.mjs';
import { makeRegistrations } from './data/registrations.mjs';
import { makeReports } from './data/reports.mjs';
import { toArkType } from './support/arktype.mjs';
import { toClassic } from './support/classic-zod.mjs';
import { soundText } from './support/translate.mjs';
import { toValibot } from './support/valibot.mjs';

export const name = 'parse';

const asOf = '2026-02-01';

/** Reading and judging, beside parsing the JSON text itself and beside validators of the shape alone. */
export async function bench({ compare, gate, section }) {
  const context = { ruleSet: ruleSetAt(asOf), asOf };
  const registrations = makeRegistrations(1, 400);
  const sets = [
    { title: 'Registrations', schema: registrationSchema, whole: registrations },
    { title: 'Activity reports', schema: activityReportSchema, whole: makeReports(2, registrations.slice(0, 150)) },
  ];
  for (const { title, schema, whole } of sets) {
    const classic = toClassic(schema);
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const jsonSchema = z.toJSONSchema(schema, { io: 'input', override: ({ jsonSchema: part }) => statePattern(part) });
    const ajvCheck = ajv.compile(jsonSchema);
    const typebox = Compile(jsonSchema);
    const valibot = toValibot(schema);
    const ark = toArkType(schema);
    // Each reads its issues, as whoever shows them does.
    const others = [
      { name: 'ajv, all errors', issuesOf: (record) => (ajvCheck(record) ? none : ajvCheck.errors) },
      { name: 'typebox', issuesOf: (record) => (typebox.Check(record) ? none : typebox.Errors(record)) },
      { name: 'arktype', issuesOf: (record) => arkIssues(ark(record)) },
      { name: 'valibot', issuesOf: (record) => v.safeParse(valibot, record).issues ?? none },
      { name: 'zod classic', issuesOf: (record) => classic.safeParse(record).error?.issues ?? none },
    ];
    const broken = breakRecords(3, whole);

    for (const [state, records] of [
      ['valid', whole],
      ['broken', broken],
    ]) {
      const valid = state === 'valid';
      const texts = records.map((record) => JSON.stringify(record));
      // Parsed, not made: objects must have the hidden classes that objects from a text have.
      const parsed = texts.map((text) => JSON.parse(text));
      for (const record of parsed) {
        const { submission, issues, readable } = parseSubmission(record);
        gate((submission !== undefined) === valid && (issues.length === 0) === valid, `parse of ${record.id}`);
        for (const { name, issuesOf } of others) {
          gate((issuesOf(record).length === 0) === valid, `${name} on ${record.id}`);
          // The ids of broken records are broken: this one is not, so that a fault anywhere else must be found.
          const mended = { ...record, id: 'kim' };
          const isWhole = parseSubmission(mended).submission !== undefined;
          gate((issuesOf(mended).length === 0) === isWhole, `${name} on a record without a broken id`);
        }
        const report = validateSubmission(readable, context);
        gate(!valid || title !== 'Registrations' || report.sound, `rules on ${record.id}: ${report.issues[0]?.code}`);
      }
      const bytes = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
      section(`${title}, ${state} (${texts.length} records of ${(bytes / 1000).toFixed(1)} kB)`);
      await compare(
        [
          { name: 'JSON.parse', run: (text) => JSON.parse(text), records: texts },
          { name: 'parseSubmission', run: (record) => parseSubmission(record).issues },
          {
            name: 'validateSubmission',
            run: (record) => validateSubmission(record, context),
            records: readableOf(parsed),
          },
          {
            name: 'parse + rules',
            run: (record) => {
              const { readable, issues } = parseSubmission(record);
              return [issues, validateSubmission(readable, context)];
            },
          },
          ...others.map(({ name, issuesOf }) => ({ name, run: issuesOf })),
        ],
        { records: parsed, against: ['JSON.parse', 'zod classic'] },
      );
    }
  }
}

/** The format of texts is one of ours: others get it as a pattern. */
function statePattern(part) {
  if (part.format !== 'text') return;
  delete part.format;
  part.pattern = soundText.source;
}

const none = [];
const arkIssues = (result) => (result instanceof type.errors ? result : none);
const readableOf = (records) => records.map((record) => parseSubmission(record).readable);
