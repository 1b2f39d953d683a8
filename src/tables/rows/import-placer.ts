import { type Listed, roleOfListed } from '../../cells/listed.js';
import type { Column, ColumnMaker } from '../columns/import-columns.js';
import { listPlans } from '../fields/import-lists.js';
import type { RowFault } from '../import-faults.js';
import type { Correction, RowsInOutcome, SkippedRow } from '../import-outcomes.js';
import type { PeriodChoice } from '../import-period.js';
import type { CellContext } from '../read/cell-reading.js';
import { lettersOf, withLetters } from './fault-letters.js';
import { isOfPeople, makeGroupFinder } from './group-of-row.js';
import { makeGroupsOfTitle } from './groups-of-title.js';
import { heldIn, noPlans, planColumnsOf, statesNothingDone } from './held-or-planned.js';
import { areOfOneGroup, makeAbove, namesGroup, titleOf } from './import-above.js';
import { isOfEarlierBoard, makeTermsOfRows } from './import-boards.js';
import { closeKim } from './import-close.js';
import { makeCorrections } from './import-corrections.js';
import { lose, noteOfGroup, type RowGroup } from './import-group.js';
import { addHead, noteAnotherPlace, recordListOf } from './import-head.js';
import { addItem } from './import-items.js';
import { type Kim, makeKims, type NoKim } from './import-kims.js';
import { makeClosing } from './import-lines.js';
import { makeLostRows } from './import-lost.js';
import { makeRowReader } from './import-row.js';
import { makeWrappedNames } from './import-wrapped.js';
import { adviseAsListed, placeInSection } from './offices-of-row.js';
import { makeOwnLists } from './own-lists.js';
import { takeProgramme, yearOfProgramme } from './programme-of-row.js';
import type { RawRow } from './raw-row.js';
import { keyOf, makeRowJudge } from './row-judge.js';
import type { ReadRow } from './take-into-row.js';

/** How rows are read, every choice made. */
export interface ImportPlan {
  readonly maker: ColumnMaker;
  readonly context: CellContext;
  readonly period: PeriodChoice;
  readonly byKim: boolean;
  /** Rows that are looked at before any is read. */
  readonly lookAhead: number;
  readonly fillDown: boolean;
  readonly given: Readonly<Record<string, unknown>>;
  readonly corrections: readonly Correction[];
}

/** Puts rows where they belong, once the columns are decided. */
export interface Placer {
  /** @param waiting the rows that come next, by which lists show how they are numbered. */
  readonly begin: (columns: readonly Column[], waiting: readonly RawRow[]) => void;
  readonly add: (raw: RawRow) => Iterable<RowsInOutcome>;
  readonly end: () => Iterable<RowsInOutcome>;
  readonly unusedCorrections: () => Iterable<RowsInOutcome>;
}

export function makePlacer({ maker, context, period, byKim, fillDown, given, corrections }: ImportPlan): Placer {
  const { kind, list, fields } = maker;
  const { required, day } = listPlans[list];
  const reader = makeRowReader(maker, context, fillDown);
  const judge = makeRowJudge(maker);
  const { hasItem, hasUnknown, isEmptyPlace } = judge;
  const groupFor = makeGroupFinder(maker, period, judge);
  const kims = makeKims();
  const wrapped = makeWrappedNames();
  const terms = makeTermsOfRows();
  const lost = makeLostRows();
  const isOfOwn = makeOwnLists();
  const ofTitle = makeGroupsOfTitle();
  const above = makeAbove(given, fillDown);
  const closing = makeClosing(
    list,
    required.map((name) => keyOf(fields, name)),
  );
  const itemPlan = { kind, list, fields, asOf: context.asOf };
  const decisions = corrections.length === 0 ? undefined : makeCorrections(corrections);
  /** Lists that columns of the table name items of. */
  const named = new Set<string>();
  let letters: ReadonlyMap<string, string> = new Map();
  let plans = noPlans;
  let isAnswered = false;
  let isOfOneGroup = false;
  let cut: 'another-list' | 'unclear' | undefined;
  let namesKims = 'kim_id' in given || 'kim_name' in given;
  let lastKim: Kim | undefined;
  let out: RowsInOutcome[] = [];

  function begin(all: readonly Column[], waiting: readonly RawRow[]): void {
    judge.begin(all);
    isOfOneGroup = list === 'members' && areOfOneGroup(all);
    plans = planColumnsOf(all, day);
    letters = lettersOf(all);
    if (list === 'members') wrapped.begin(waiting);
    const names = all.filter(({ feeds, filled }) => filled > 0 && feeds.some(({ name }) => name === 'member_name'));
    const isOfPerson = ({ meaning, feeds }: Column) =>
      meaning.is === 'running-number' || feeds.some(({ name, field }) => field.of === 'row' && name !== 'member_name');
    closing.beginColumns(all.some((column) => column.filled > 0 && isOfPerson(column)));
    isAnswered =
      list === 'members' &&
      names.length > 0 &&
      all.some(({ meaning, filled }) => filled > 0 && meaning.is === 'answered-at');
    if (isAnswered) for (const column of names) column.codes.add('column.answered-singly');
    for (const { feeds, filled } of all) {
      if (filled === 0) continue;
      for (const { name, field } of feeds) {
        if (name === 'kim_id' || name === 'kim_name') namesKims = true;
        const of = recordListOf(field);
        if (of !== undefined) named.add(of);
      }
    }
  }

  function add(raw: RawRow): Iterable<RowsInOutcome> {
    const outcomes = addRow(raw);
    // Most rows give nothing to note.
    return out.length > 0 && letters.size > 0 ? lettered(outcomes) : outcomes;
  }

  function* lettered(outcomes: Iterable<RowsInOutcome>): Generator<RowsInOutcome, void> {
    for (const outcome of outcomes) yield withLetters(outcome, letters);
  }

  function beginList(): void {
    closing.begin();
    terms.begin();
  }

  function addRow(raw: RawRow): Iterable<RowsInOutcome> {
    const { row } = raw;
    out = [];
    if (raw.is !== undefined) {
      if (raw.isLost === true) noteLost();
      if (raw.is.kind === 'skipped' && raw.is.reason === 'heading') beginList();
      return [raw.is];
    }
    if (raw.title !== undefined) {
      const title = titleOf(raw.title, isOfOneGroup);
      const isCut = Object.keys(raw.title).length === 0;
      // Headings that begin another list say more than its numbers.
      cut = !isCut ? undefined : cut === 'another-list' || raw.isUnclear !== true ? 'another-list' : 'unclear';
      if (title !== undefined) {
        if (namesGroup(title)) {
          sayOfLast();
          ofTitle.begin();
        }
        above.takeTitle(title, row);
      }
      beginList();
      return row === 0 ? [] : [{ kind: 'skipped', row, reason: 'title' }];
    }
    const corrected = decisions?.of(raw, above.stated);
    const read = reader.read(raw, corrected, list === 'plannedActivities' ? yearOfProgramme(above.stated) : undefined);
    if (corrected !== undefined) {
      const held = reader.correct(read, corrected);
      decisions?.use(held);
      for (const correction of held) out.push({ kind: 'corrected', row, correction: correction as never });
    }
    const isBlank = read.filled === 0 || (read.filled === 1 && read.hasNumber);
    const line = isBlank ? blank : closing.of(read, raw, roleOfListed(raw.listed) !== undefined);
    if (line === 'not-whole') return placeLost(read, row, [{ code: 'cell.others-not-named' }]);
    if (line === 'unclear') return placeLost(read, row, [{ code: 'row.end-or-item' }]);
    if (line === undefined) {
      adviseAsListed(read, raw, isOfOwn(read, raw), context);
      placeInSection(read, raw);
    }
    if (line === undefined && judge.namesOthersOnly(read)) return placeOthers(read, row);
    if (line !== undefined) return skip(raw, line.reason);
    if (list === 'activities' && statesNothingDone(raw, read)) return skip(raw, 'nothing-done');
    if (list !== 'members' && 'realisation' in fields) {
      const held = heldIn(read, raw, plans, day);
      if (held === 'not-held') return reject(row, [{ code: 'row.not-held' }]);
      if (held === 'unclear') return placeLost(read, row, [{ code: 'row.held-unclear' }]);
      if (held === 'instead') return placeLost(read, row, [{ code: 'row.held-instead' }]);
    }
    // A day whose other cells are empty is nothing that happened on it; nor is a month whose other cells nobody knows.
    if (judge.isTimeAlone(read)) {
      const why: readonly RowFault[] = [{ code: 'row.no-item' }];
      return read.own === 0 ? reject(row, why) : placeLost(read, row, why);
    }
    if (judge.isOfOthers(read, raw)) return reject(row, [{ code: 'row.not-members' }]);
    if (judge.isUnproved(read, raw)) return placeLost(read, row, [{ code: 'row.end-or-item' }]);
    if (wrapped.goesOn(read, raw)) return placeLost(read, row, [{ code: 'row.name-goes-on', column: 'member_name' }]);
    return place(read, raw);
  }

  /** Corrections of a row that is passed over changed nothing, unless one emptied a cell of it. */
  function skip({ row, columns: own }: RawRow, reason: SkippedRow['reason']): readonly RowsInOutcome[] {
    const changed = (one: RowsInOutcome) =>
      one.kind === 'corrected' &&
      one.correction.value === null &&
      own.some(({ feeds }) => feeds.some(({ name }) => name === one.correction.field));
    decisions?.giveBack(
      out.flatMap((one) => (one.kind === 'corrected' && !changed(one) ? [one.correction as Correction] : [])),
    );
    out = out.filter((one) => one.kind !== 'corrected' || changed(one));
    out.push({ kind: 'skipped', row, reason });
    return out;
  }

  function placeOthers(read: ReadRow, row: number): Iterable<RowsInOutcome> {
    const isNoted = read.faults.some(({ code }) => code === 'cell.others-not-named');
    return placeLost(read, row, isNoted ? [] : [{ code: 'cell.others-not-named' }]);
  }

  /** A row that may stand for somebody and names nobody: the list of its group, or of the one before, is a part. */
  function placeLost(read: ReadRow, row: number, why: readonly RowFault[]): Iterable<RowsInOutcome> {
    const { head, faults, headFaults } = read;
    const passedOver = closing.takePassedOver();
    const group = [...(lastKim?.groups.values() ?? [])].at(-1);
    if (passedOver.length > 0 && group !== undefined)
      noteOfGroup(group, 'group.names-passed-over', 'member_name', ...passedOver);
    const own = 'kim_id' in head || 'kim_name' in head;
    if (own) above.fill(read, undefined, namesKims);
    const kim = own ? kims.of(head, headFaults, row) : undefined;
    if (kim === undefined || 'code' in kim) noteLost(read);
    else lost.add(kim, read);
    return reject(row, [...why, ...faults]);
  }

  /** A line that was not read may have held a member of the group of the title, or of the rows before. */
  function noteLost(read?: ReadRow): void {
    lost.add(above.isTitleUsed() ? lastKim : undefined, read);
  }

  function place(read: ReadRow, raw: RawRow): Iterable<RowsInOutcome> {
    const { row } = raw;
    const ownTitle = raw.ownTitle && titleOf(raw.ownTitle, isOfOneGroup);
    // What a title says is no cell of the row, and is not carried on as one.
    const own = fillDown ? { ...read.head } : undefined;
    const namesVillage = read.head.place_name !== undefined;
    const hasId = read.head.kim_id !== undefined || given.kim_id !== undefined;
    if (hasId && namesSomebody(read)) keepBesideId(read.headFaults);
    const byTitle = above.fill(read, ownTitle, namesKims);
    const kim = kims.of(read.head, read.headFaults, row);
    if ('code' in kim) {
      const { rows, ...fault } = kim.code === 'row.no-kim' && cut === 'unclear' ? unclearRow : kim;
      // The group of a row that comes too late is known, and was given out.
      if (lastKim !== undefined && rows === undefined && hasItem(read)) lost.add(lastKim, read);
      lost.addOfSeveral(raw, read.headFaults);
      const ofGroup = read.headFaults.filter(({ code }) => code !== fault.code);
      return reject(row, [fault, ...ofGroup, ...read.faults], rows);
    }
    // Groups that stand side by side go on together.
    const closed = byKim && kim !== lastKim && ownTitle === undefined ? kims.closeOthers(kim) : undefined;
    const passedOver = closing.takePassedOver();
    if (passedOver.length > 0) kim.isPartial = true;
    lost.giveTo(kim);
    above.keep(own, lastKim !== kim);
    lastKim = kim;
    const group = groupFor(kim, read, raw.timeAbove);
    const isPlaced = !('length' in group);
    if (!isPlaced) reject(row, group);
    // `DAFTAR KETUA KIM MAWAR`: those who were chairs one after the other.
    if (isPlaced && byTitle === true && raw.listed === 'officers')
      return reject(row, [{ code: 'row.not-members' }, ...read.faults]);
    if (byTitle === true && namesVillage && list === 'members') ofTitle.add(kim, row);
    const placesBetween = above.takePlacesBetween();
    if (isPlaced) {
      for (const name of Object.keys(placesBetween)) noteAnotherPlace(group, name, placesBetween[name], row);
      if (passedOver.length > 0) noteOfGroup(group, 'group.names-passed-over', 'member_name', ...passedOver);
      addToGroup(group, read, raw);
      if (group.rows.at(-1) === row) noteRow(group, kim, read, row, byTitle);
    }
    return closed === undefined ? out : chained(out, closed);
  }

  const namesSomebody = (read: ReadRow) =>
    hasItem(read) || Object.keys(read.head).some((name) => isOfPeople(fields[name]));

  /** What is noted of the group by a row of it: a row that was passed over or refused is none. */
  function noteRow(
    group: RowGroup,
    { byName }: Kim,
    { headFaults }: ReadRow,
    row: number,
    byTitle: boolean | 'another',
  ): void {
    if (byName) noteOfGroup(group, 'group.by-name', 'kim_name', row);
    for (const { code, column } of headFaults) noteOfGroup(group, code, column, row);
    if (byTitle !== false)
      noteOfGroup(group, byTitle === 'another' ? 'group.another-in-title' : 'group.by-title', 'kim_name', row);
  }

  /** `Jumlah anggota : 12` below a list, with no row after it, is said of the group above. */
  function sayOfLast(): void {
    const groups = [...(lastKim?.groups.values() ?? [])];
    const [group] = groups;
    const last = above.saidOfLast();
    if (last === undefined || group === undefined || groups.length > 1) return;
    const said = Object.entries(last.head).filter(([name]) => !isOfPeople(fields[name]));
    addHead(group, Object.fromEntries(said), last.row, fields);
  }

  function addToGroup(group: RowGroup, read: ReadRow, raw: RawRow): void {
    const { head, faults } = read;
    const { row, listed } = raw;
    if (list === 'plannedActivities') {
      const programme = takeProgramme(head);
      if (programme === undefined && hasItem(read)) {
        group.isPartial = true;
        reject(row, [{ code: 'shape.missing', column: 'period_from' }, ...faults]);
        return;
      }
      read.programme = programme;
    }
    const board = raw.board ?? (list === 'members' ? terms.of(raw, read) : undefined) ?? read.term;
    if (board !== undefined && hasItem(read) && isOfEarlierBoard(group, board, row, out)) {
      reject(row, [{ code: 'row.not-members' }, ...faults]);
      return;
    }
    // `pindah` beside a chair and a secretary is of one of them, and nobody knows of whom.
    if (!hasItem(read)) {
      for (const [i, fault] of faults.entries())
        if (fault.code === 'cell.left-beside-name') faults[i] = { ...fault, code: 'cell.status-unknown' };
    }
    const isNew = addHead(group, head, row, fields);
    // Those who joined lately are a part, unless the others stand above them.
    const isPart = listed !== undefined && (isOfSome.has(listed) || (listed === 'new' && group.items.length === 0));
    if (isAnswered || isPart) group.isAnswered = true;
    if (hasItem(read)) {
      addItem(group, read, row, itemPlan, out);
      return;
    }
    const saysSomething = Object.keys(head).some(
      (name) => name !== 'kim_id' && name !== 'kim_name' && !name.startsWith('period_'),
    );
    // A row that speaks of the group alone: the only one, or one that says something new.
    if ((saysSomething && isNew) || (group.rows.length === 0 && faults.length === 0 && !hasUnknown())) {
      group.rows.push(row);
      if (faults.length > 0) out.push({ kind: 'noted', row, faults: faults as never });
      return;
    }
    if (saysSomething && read.evidence === 0 && faults.length === 0 && !isEmptyPlace(read)) {
      group.rows.push(row);
      out.push({ kind: 'noted', row, faults: [{ code: 'row.repeats-group' }] as never });
      return;
    }
    if (isEmptyPlace(read) && read.headFaults.length === 0) {
      skip(raw, read.filled === 0 ? 'blank' : 'remark');
      return;
    }
    const holdsNobody =
      list === 'members' && read.evidence === 0 && faults.length === 0 && read.headFaults.length === 0;
    if (!holdsNobody) lose(group, read);
    reject(row, [{ code: 'row.no-item' }, ...faults, ...read.headFaults]);
  }

  function reject(row: number, faults: readonly RowFault[], rows?: readonly number[]): readonly RowsInOutcome[] {
    out.push({ kind: 'rejected', row, faults: faults as never, ...(rows !== undefined && { rows }) });
    return out;
  }

  const close = (kim: Kim) => closeKim(kim, lost, { kind, list, fields, named, letters });

  function* chained(first: readonly RowsInOutcome[], closed: Iterable<Kim>): Generator<RowsInOutcome, void> {
    for (const kim of closed) yield* close(kim);
    yield* first;
  }

  return {
    begin,
    add,
    *end() {
      sayOfLast();
      for (const outcome of kims.suspicions()) yield withLetters(outcome, letters);
      for (const kim of kims.all()) yield* close(kim);
    },
    *unusedCorrections() {
      for (const correction of decisions?.unused() ?? []) {
        const { row } = correction;
        yield { kind: 'correction-unused', ...(row !== undefined && { row }), correction: correction as never };
      }
    },
  };
}

/** Lists of those who came, and of one of each group, are none of all members. */
const isOfSome: ReadonlySet<Listed> = new Set(['attendance', 'members-who-came', 'officers']);

/** Beside its id, a name such as `KIM Baru` or `?` names no group, and costs nobody. */
function keepBesideId(faults: RowFault[]): void {
  const at = faults.findIndex(({ code, column }) => code === 'row.no-kim' && column === 'kim_name');
  if (at >= 0) faults[at] = { ...(faults[at] as RowFault), code: 'cell.placeholder' };
}

const blank = { reason: 'blank' } as const;
const unclearRow: NoKim = { code: 'row.end-or-item' };
