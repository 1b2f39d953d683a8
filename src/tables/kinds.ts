import { readCard, readMeasurement } from '../explain/kinds.js';
import {
  both,
  flag,
  isRecord,
  type Kind,
  list,
  listOf,
  localDate,
  oneOf,
  optional,
  record,
  requireArgument,
  shape,
  statedPeriod,
  tableOf,
  text,
  wholeNumber,
  wrongArgument,
} from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { measurement, registration } from '../model/kinds.js';
import { isKind } from '../parse/kinds.js';
import { frameworkShape } from '../score/kinds.js';
import { languageWith } from '../texts/kinds.js';
import { importFields } from './fields/import-fields.js';

/*
 * What functions on rows and columns take, besides plain values.
 */

const maybeText: Kind = /* @__PURE__ */ optional(text);

/** A language with what columns of results and activities are called. */
export const columnLanguage: Kind = /* @__PURE__ */ languageWith(
  'columns.kim_id',
  'indicators.names',
  'concepts.adinda',
  'concepts.provinces',
);

/** A language with what cells of results state. */
export const rowLanguage: Kind = /* @__PURE__ */ languageWith(
  'indicators.names',
  'concepts.provinces',
  'report.sections',
  'report.scores',
  'score.criterion',
  'format.number',
  'fields.activity-report',
);

/** A language with what cells of activities state. */
export const activityLanguage: Kind = /* @__PURE__ */ languageWith(
  'concepts.provinces',
  'concepts.techniques',
  'concepts.information-flows',
);

/** A language with what is stated about an import. */
export const importLanguage: Kind = /* @__PURE__ */ languageWith(
  'format.number',
  'tables.faults',
  'tables.quality',
  'fields.registration',
  'fields.activity-report',
);

/** Indicators of a host, as far as columns need them. */
const ownIndicators: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('an indicator, as defineIndicator gives it', { code: text, unit: text }),
  'a list of indicators',
);

/** Options of rows of results; their columns are often asked for with the same ones. */
export const rowOptions = {
  language: rowLanguage,
  framework: frameworkShape,
  indicators: ownIndicators,
} satisfies Readonly<Record<string, Kind>>;

/** A row of the dictionary. */
export const column: Kind = /* @__PURE__ */ shape('a column of the function columns', {
  name: text,
  label: text,
  type: /* @__PURE__ */ oneOf('text', 'integer', 'number', 'boolean', 'date'),
  csvPrefix: maybeText,
});

/** A dictionary, or some of it. */
export const columnList: Kind = /* @__PURE__ */ listOf(column, 'a list of columns, as the function columns gives it');

const named: Kind = /* @__PURE__ */ shape('a registration with its name', { name: text });

/** Of a registration what rows state: its name and its seat. */
export const seatOf: Kind = /* @__PURE__ */ optional(
  /* @__PURE__ */ shape('a registration, or its name and seat', {
    name: maybeText,
    seat: /* @__PURE__ */ optional(/* @__PURE__ */ shape('a seat', { regionCode: maybeText, placeName: maybeText })),
  }),
);

/** A result, by what rows read of it. */
export const rowSource: Kind = /* @__PURE__ */ shape('a result: measurements, and what else is known of the group', {
  measurements: /* @__PURE__ */ shape('the measurements of a group, as measureKim gives them', {
    kimId: text,
    reportId: text,
    period: statedPeriod,
    asOf: localDate,
    measurements: /* @__PURE__ */ tableOf(
      /* @__PURE__ */ both(measurement, readMeasurement),
      'measurements by the codes of the indicators',
    ),
  }),
  card: /* @__PURE__ */ optional(readCard),
  registration: seatOf,
  provenance: /* @__PURE__ */ optional(record),
});

/** Whole registrations, with the names and places by which they are matched. */
export const registrations: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ both(/* @__PURE__ */ both(registration, named), seatOf),
  'a list of registrations',
);

/** Refuses a kind of submission that does not exist, and a list that does not come from rows. */
export function requireList(kind: unknown, name: unknown, caller: string): void {
  if (!isKind(kind)) throw wrongArgument(kind, '"registration" or "activity-report"', caller, 'kind');
  const lists = importFields[kind];
  if (typeof name !== 'string') throw wrongArgument(name, listTakes, caller, 'list');
  if (!Object.hasOwn(lists, name))
    throw new KimError('unknown-id', wrongArgument(name, listTakes, caller, 'list').message);
}

const listTakes = 'a list that rows become the items of, such as "members"';

const row: Kind = /* @__PURE__ */ wholeNumber(0);
const faults: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('what is wrong with a row', { code: text, column: maybeText, letter: maybeText }),
  'a list of what is wrong',
);
const rows: Kind = /* @__PURE__ */ listOf(row, 'a list of rows');
const correction: Kind = /* @__PURE__ */ shape('a correction', { field: text });

/** By the kind of an outcome, what it has. */
const outcomes: Readonly<Record<string, Kind>> = {
  submission: /* @__PURE__ */ shape('a submission', { submission: record, rows, itemRows: record }),
  rejected: /* @__PURE__ */ shape('a rejected row', { row, faults, rows: /* @__PURE__ */ optional(rows) }),
  noted: /* @__PURE__ */ shape('a noted row', { row, faults, rows: /* @__PURE__ */ optional(rows) }),
  skipped: /* @__PURE__ */ shape('a skipped row', { row, reason: text }),
  column: /* @__PURE__ */ shape('a note on a column', { row, column: text, letter: maybeText, code: text }),
  group: /* @__PURE__ */ shape('a note on a group', { row, rows, code: text, column: maybeText, letter: maybeText }),
  'unknown-column': /* @__PURE__ */ shape('an unknown column', {
    row,
    position: row,
    letter: maybeText,
    filled: row,
    nearest: maybeText,
  }),
  'withheld-column': /* @__PURE__ */ shape('a withheld column', {
    row,
    position: row,
    letter: maybeText,
    category: text,
    filled: row,
  }),
  corrected: /* @__PURE__ */ shape('a correction that was made', { row: /* @__PURE__ */ optional(row), correction }),
  'correction-unused': /* @__PURE__ */ shape('an unused correction', {
    row: /* @__PURE__ */ optional(row),
    correction,
  }),
};

/** One outcome of an import. */
export function requireOutcome(value: unknown, caller: string, argument: string): void {
  const kind = isRecord(value) && typeof value.kind === 'string' ? value.kind : '';
  if (!Object.hasOwn(outcomes, kind)) throw wrongArgument(value, 'an outcome of submissionsFromRows', caller, argument);
  requireArgument(value, outcomes[kind] as Kind, caller, argument);
}

const places: Kind = /* @__PURE__ */ shape('a column that was not read', { position: row, filled: row });

const notedCells: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('cells of a column', { column: text, cells: row, items: row, reasons: list, rows }),
  'a list of cells by column',
);
const tallies: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('rows by what is noted of them', { code: text, column: maybeText, count: row }),
  'a list of rows by what is noted of them',
);
const suspected: Kind = /* @__PURE__ */ shape('what is suspected to stand twice', {
  count: row,
  rows: /* @__PURE__ */ listOf(/* @__PURE__ */ listOf(row, 'a list of rows'), 'a list of lists of rows'),
});

/** What an import became, in numbers. */
export const dataQualityKind: Kind = /* @__PURE__ */ shape('a report of dataQuality', {
  kind: /* @__PURE__ */ oneOf('registration', 'activity-report'),
  list: {
    takes: listTakes,
    accepts: (value) =>
      typeof value === 'string' && Object.values(importFields).some((lists) => Object.hasOwn(lists, value)),
  },
  rows: /* @__PURE__ */ shape('how many rows there were', { read: row, used: row, rejected: row, skipped: row }),
  submissions: row,
  items: record,
  skipped: record,
  rejected: tallies,
  unread: notedCells,
  doubted: notedCells,
  rowNotes: tallies,
  partial: /* @__PURE__ */ shape('partial lists', {
    count: row,
    groups: /* @__PURE__ */ listOf(/* @__PURE__ */ shape('a group', { id: text, lists: list }), 'a list of groups'),
  }),
  duplicates: suspected,
  resemblingIds: suspected,
  groupNotes: /* @__PURE__ */ listOf(
    /* @__PURE__ */ shape('a note on groups', { code: text, column: maybeText, groups: row }),
    'a list of notes',
  ),
  columnNotes: /* @__PURE__ */ listOf(
    /* @__PURE__ */ shape('a note on a column', { code: text, column: text, filled: row }),
    'a list of notes',
  ),
  unknownColumns: /* @__PURE__ */ listOf(places, 'a list of columns'),
  withheldColumns: /* @__PURE__ */ listOf(
    /* @__PURE__ */ shape('a withheld column', { position: row, filled: row, category: text }),
    'a list of columns',
  ),
  corrections: /* @__PURE__ */ shape('corrections', { used: row, unused: row }),
  coverage: /* @__PURE__ */ listOf(
    /* @__PURE__ */ shape('how often a field is given', { place: text, filled: row, of: row }),
    'a list of fields',
  ),
});

/** Matches that somebody has accepted. */
export const acceptedMatches: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a match, by its positions left and right', { left: row, right: row }),
  'a list of matches',
);

/** How CSV text is written. */
export const csvKinds = {
  for: /* @__PURE__ */ oneOf('excel-id'),
  text: /* @__PURE__ */ oneOf('safe', 'bare'),
  bom: flag,
  header: { takes: 'true, false or "labels"', accepts: (value) => typeof value === 'boolean' || value === 'labels' },
} satisfies Readonly<Record<string, Kind>>;
