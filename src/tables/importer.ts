import { type CellContent, contentOf } from '../cells/content.js';
import { foldText } from '../kernel/text.js';
import type { SubmissionKind } from '../model/submission.js';
import { jsonTypeOf, ownKeys, ownValue } from '../parse/plain-value.js';
import type { CellContext, ColumnReading, Taken } from './import-cells.js';
import {
  type Column,
  type ColumnMaker,
  columnOutcomes,
  decideColumn,
  decideNames,
  type Feed,
  feedsOf,
  makeColumn,
  takeContent,
  takeSubHeadings,
} from './import-columns.js';
import type { RowFault } from './import-faults.js';
import { type ImportField, type ImportList, importFields, listPlans } from './import-fields.js';
import { addHead, closeGroup, newGroup, noteOfGroup, type RowGroup, roomOf } from './import-group.js';
import { closingLine } from './import-lines.js';
import { foldId, foldKimName, foldPlace } from './import-names.js';
import type { Correction, RowsInOutcome } from './import-outcomes.js';
import { type PeriodChoice, periodOf } from './import-period.js';

/** How rows are read, every choice made. */
export interface ImportPlan {
  readonly kind: SubmissionKind;
  readonly list: ImportList;
  readonly maker: ColumnMaker;
  readonly context: CellContext;
  readonly period: PeriodChoice;
  readonly byKim: boolean;
  /** Rows that are looked at before any is read. */
  readonly lookAhead: number;
  readonly fixedOrder: ColumnReading['order'] | undefined;
  readonly fillDown: boolean;
  readonly given: Readonly<Record<string, unknown>>;
  readonly corrections: readonly Correction[];
}

/** A row as it was handed over: its cells by column, nothing read yet. */
interface RawRow {
  readonly row: number;
  readonly columns: readonly Column[];
  readonly contents: readonly CellContent[];
  /** Why it is no record, where that is already known. */
  readonly is?: Extract<RowsInOutcome, { kind: 'skipped' | 'rejected' }>;
}

/** Reads rows, one after the other; what comes out is handed back as it is known. */
export interface Importer {
  /** A record with headings. */
  readonly addRecord: (value: unknown, row: number) => Iterable<RowsInOutcome>;
  /** A line of a sheet, whose columns are known. */
  readonly addLine: (columns: readonly Column[], cells: readonly unknown[], row: number) => Iterable<RowsInOutcome>;
  /** A line that is no record. */
  readonly addSkipped: (
    row: number,
    reason: Extract<RowsInOutcome, { kind: 'skipped' }>['reason'],
  ) => Iterable<RowsInOutcome>;
  readonly makeColumn: (heading: string, position: number, row: number) => Column;
  readonly end: () => Iterable<RowsInOutcome>;
}

/** More different columns than any table has; those beyond are counted together. */
const mostColumns = 2_000;

/** One group and its submissions, by period. */
interface Kim {
  id: string | undefined;
  readonly byName: boolean;
  readonly groups: Map<string, RowGroup>;
  isPartial: boolean;
}

interface ReadRow {
  readonly head: Record<string, unknown>;
  readonly item: Record<string, unknown>;
  readonly faults: RowFault[];
  readonly headFaults: RowFault[];
  /** How many cells show that there is an item. */
  evidence: number;
  hasNumber: boolean;
  filled: number;
  firstText: string | undefined;
  name: string | undefined;
}

export function makeImporter(plan: ImportPlan): Importer {
  const { kind, list, maker, context, byKim, corrections } = plan;
  const listPlan = listPlans[list];
  const fields: Readonly<Record<string, ImportField>> = maker.fields;
  const columns = new Map<string, Column>();
  const lineColumns: Column[] = [];
  const beyond = { row: 0, position: 0, filled: 0 };
  let buffer: RawRow[] | undefined = [];
  const kims = new Map<string, Kim>();
  const byNameKey = new Map<string, Kim>();
  const finished = new Set<string>();
  const idsSeen = new Map<string, { readonly id: string; readonly row: number }>();
  const correctionsOf = new Map<number, Correction[]>();
  for (const correction of corrections)
    correctionsOf.set(correction.row, [...(correctionsOf.get(correction.row) ?? []), correction]);
  const correctionFeeds = new Map<string, Feed>();
  const unread: ColumnReading = { order: 'day-first', sex: { pIsMan: false, numbers: false }, officesByNumber: false };
  const given = new Map(Object.entries(plan.given));
  let lastKim: Kim | undefined;
  let carried: Record<string, unknown> = {};
  let afterEnd = false;
  let hasNames = false;

  function columnOf(heading: string, position: number, row: number): Column | undefined {
    const known = columns.get(heading);
    if (known !== undefined) return known;
    if (columns.size >= mostColumns) return undefined;
    const made = makeColumn(maker, heading, position, row);
    columns.set(heading, made);
    return made;
  }

  function* addRecord(value: unknown, row: number): Generator<RowsInOutcome, void> {
    if (jsonTypeOf(value) !== 'object') {
      yield* addRaw({
        row,
        columns: [],
        contents: [],
        is: { kind: 'rejected', row, faults: [{ code: 'row.not-a-record' }] },
      });
      return;
    }
    const found: Column[] = [];
    const contents: CellContent[] = [];
    const keys = ownKeys(value as object);
    for (let i = 0; i < keys.length; i++) {
      const heading = keys[i] as string;
      const column = columnOf(heading, i + 1, row);
      const cell = ownValue(value as object, heading);
      if (column === undefined) {
        if (contentOf(cell) === undefined) continue;
        if (beyond.filled++ === 0) Object.assign(beyond, { row, position: i + 1 });
        continue;
      }
      const content = takeContent(column, cell);
      if (content === undefined) continue;
      found.push(column);
      contents.push(content);
    }
    yield* addRaw({ row, columns: found, contents });
  }

  function* addLine(of: readonly Column[], cells: readonly unknown[], row: number): Generator<RowsInOutcome, void> {
    const found: Column[] = [];
    const contents: CellContent[] = [];
    for (let i = 0; i < cells.length; i++) {
      const column = of[i];
      const cell = ownValue(cells, i);
      if (column === undefined) {
        if (contentOf(cell) === undefined || cell === '') continue;
        if (beyond.filled++ === 0) Object.assign(beyond, { row, position: i + 1 });
        continue;
      }
      const content = takeContent(column, cell);
      if (content === undefined) continue;
      found.push(column);
      contents.push(content);
    }
    yield* addRaw({ row, columns: found, contents });
  }

  function* addRaw(raw: RawRow): Generator<RowsInOutcome, void> {
    if (buffer === undefined) {
      yield* readRow(raw);
      return;
    }
    buffer.push(raw);
    if (buffer.length > plan.lookAhead) yield* decide();
  }

  /** Every column is decided by the rows so far, then these are read. */
  function* decide(): Generator<RowsInOutcome, void> {
    const waiting = buffer ?? [];
    buffer = undefined;
    const all = [...columns.values(), ...lineColumns];
    decideNames(maker, all);
    const first = waiting.find(({ is, columns: own }) => is === undefined && own.length > 0);
    const subHeadings =
      first === undefined
        ? new Set<Column>()
        : takeSubHeadings(maker, all, (column) => first.contents[first.columns.indexOf(column)]);
    for (const column of all) {
      decideColumn(column, plan.fixedOrder);
      if (column.feeds.some(({ name }) => name === 'member_name') && column.filled > 0) hasNames = true;
    }
    for (let i = 0; i < waiting.length; i++) {
      const raw = waiting[i] as RawRow;
      // What was read is let go, so that nothing is held twice.
      waiting[i] = undefined as never;
      yield* readRow(raw === first && subHeadings.size > 0 ? withoutColumns(raw, subHeadings) : raw);
    }
  }

  function* readRow(raw: RawRow): Generator<RowsInOutcome, void> {
    const { row } = raw;
    if (raw.is !== undefined) {
      yield raw.is;
      return;
    }
    const read: ReadRow = {
      head: {},
      item: {},
      faults: [],
      headFaults: [],
      evidence: 0,
      hasNumber: false,
      filled: 0,
      firstText: undefined,
      name: undefined,
    };
    const corrected = correctionsOf.get(row);
    takeCells(raw, read, corrected);
    if (corrected !== undefined) yield* applyCorrections(corrected, read);
    if (read.filled === 0 || (read.filled === 1 && read.hasNumber)) {
      yield { kind: 'skipped', row, reason: 'blank' };
      return;
    }
    const closing = closingOf(read);
    if (closing !== undefined) {
      yield { kind: 'skipped', row, reason: closing };
      return;
    }
    yield* placeRow(read, row);
  }

  function takeCells(
    { columns: own, contents }: RawRow,
    read: ReadRow,
    corrected: readonly Correction[] | undefined,
  ): void {
    for (let i = 0; i < own.length; i++) {
      const column = own[i] as Column;
      const content = contents[i] as Exclude<CellContent, undefined>;
      read.filled++;
      if (read.firstText === undefined && typeof content === 'string') read.firstText = content;
      if (column.meaning.is === 'running-number') {
        read.hasNumber = typeof content === 'number' || /^\d{1,6}[.)]?$/.test(String(content).trim());
        continue;
      }
      for (const feed of column.feeds) {
        if (corrected?.some(({ field }) => field === feed.name) === true) continue;
        takeInto(read, feed, takeCell(feed, content, column));
      }
    }
  }

  function takeCell(feed: Feed, content: Exclude<CellContent, undefined>, column: Column): Taken {
    if (typeof content !== 'string') {
      const stated = feed.values?.get(foldText(String(content)));
      return stated === undefined ? feed.read(content, column.reading, context) : { value: stated };
    }
    const known = feed.memo.get(content);
    if (known !== undefined) return known;
    const stated = feed.values?.get(foldText(content));
    const taken =
      stated === undefined ? feed.read(content, column.reading, context) : stated === null ? {} : { value: stated };
    if (feed.memo.size < 500) feed.memo.set(content, taken);
    return taken;
  }

  function takeInto(read: ReadRow, { name, field }: Feed, { value, also, faults }: Taken): void {
    const isHead = field.of === 'submission';
    if (faults !== undefined) {
      for (const code of faults) (isHead ? read.headFaults : read.faults).push({ code, column: name });
    }
    if (isHead) {
      if (value === undefined) return;
      if (!Object.hasOwn(read.head, name)) read.head[name] = value;
      else if (!isSame(read.head[name], value)) read.headFaults.push({ code: 'cell.column-twice', column: name });
      return;
    }
    if (also !== undefined) {
      for (const key of Object.keys(also)) {
        if (key === 'publicOffices') read.item[key] = union(read.item[key], also[key]);
        else read.item[key] = also[key];
        read.evidence++;
      }
    }
    if (value === undefined) return;
    if (name === 'member_name') read.name = value as string;
    if (field.noEvidence !== true) read.evidence++;
    putItem(read, field.path, value, name);
  }

  function putItem(read: ReadRow, path: readonly (string | number)[], value: unknown, name: string): void {
    const key = path[0] as string;
    if (path.length > 1) {
      const part = path[1] as string;
      read.item[key] ??= {};
      const holder = read.item[key] as Record<string, unknown>;
      if (holder[part] !== undefined && !isSame(holder[part], value)) {
        delete holder[part];
        read.faults.push({ code: 'cell.column-twice', column: name });
      } else holder[part] = value;
      return;
    }
    const before = read.item[key];
    if (before === undefined) read.item[key] = value;
    else if (key === 'elements' || key === 'publicOffices') read.item[key] = union(before, value);
    else if (!isSame(before, value)) {
      // Two columns that disagree: which of them is right is not known.
      delete read.item[key];
      read.faults.push({ code: 'cell.column-twice', column: name });
    }
  }

  function* applyCorrections(corrected: readonly Correction[], read: ReadRow): Generator<RowsInOutcome, void> {
    for (const correction of corrected) {
      const { field: name, value, row } = correction;
      const feed = correctionFeeds.get(name) ?? (feedsOf(maker, [name])[0] as Feed);
      correctionFeeds.set(name, feed);
      if (value !== null) {
        read.filled++;
        takeInto(read, feed, feed.read(value, unread, context));
      }
      yield { kind: 'corrected', row, correction: correction as never };
    }
    correctionsOf.delete(corrected[0]?.row ?? 0);
  }

  /** Whether the row ends a printed list, or comes after the end of it. */
  function closingOf(read: ReadRow): Extract<RowsInOutcome, { kind: 'skipped' }>['reason'] | undefined {
    if (
      listPlan.required.every((name) => read.item[fields[name]?.path[0] as string] !== undefined) &&
      list !== 'members'
    )
      return undefined;
    const text = read.name ?? read.firstText;
    const closing = text === undefined ? undefined : closingLine(text);
    if (closing !== undefined) {
      afterEnd = true;
      return closing;
    }
    if (!afterEnd) return undefined;
    if (read.hasNumber || read.evidence > 2 || read.head.kim_id !== undefined) {
      afterEnd = false;
      return undefined;
    }
    return 'remark';
  }

  function* placeRow(read: ReadRow, row: number): Generator<RowsInOutcome, void> {
    fillDown(read);
    for (const [name, value] of given) if (read.head[name] === undefined) read.head[name] = value;
    const { faults } = read;
    const kim = kimOf(read);
    if ('code' in kim) {
      if (lastKim !== undefined && hasItem(read)) lastKim.isPartial = true;
      yield { kind: 'rejected', row, faults: [kim, ...faults] as never };
      return;
    }
    if (byKim && kim !== lastKim) yield* closeOthers(kim);
    if (lastKim !== kim) carried = {};
    lastKim = kim;
    if (plan.fillDown) carried = { ...carried, ...read.head };
    const missing = missingOf(read);
    const periods =
      kind === 'registration' ? { from: '', through: '' } : periodOf(periodCells(read), plan.period, listPlan.day);
    if ('code' in periods || missing.length > 0) {
      const isOutside = 'code' in periods && periods.code === 'row.outside-period';
      if (!isOutside) kim.isPartial = true;
      const all = [...faults, ...missing];
      if ('code' in periods && !all.some(({ column }) => column === periods.column)) all.push(periods);
      yield { kind: 'rejected', row, faults: [...all, ...read.headFaults] as never };
      return;
    }
    if (kind === 'activity-report') {
      read.head.period_from = periods.from;
      read.head.period_through = periods.through;
    }
    const key = `${periods.from}/${periods.through}`;
    const group = kim.groups.get(key) ?? newGroup();
    kim.groups.set(key, group);
    if (kim.byName) noteOfGroup(group, 'group.by-name', 'kim_name', row);
    for (const { code, column } of read.headFaults) noteOfGroup(group, code, column, row);
    if (kim.id !== undefined && kind === 'activity-report') read.head.kim_id = kim.id;
    const said = Object.keys(read.head).filter(
      (name) => name !== 'kim_id' && name !== 'kim_name' && !name.startsWith('period_'),
    ).length;
    const isNew = addHead(group, read.head, row);
    if (!hasItem(read)) {
      // A row that speaks of the group alone: the only one, or one that states something new.
      if ((said > 0 && isNew) || (group.rows.length === 0 && faults.length === 0 && !hasUnknown())) {
        group.rows.push(row);
        if (faults.length > 0) yield { kind: 'noted', row, faults: faults as never };
        return;
      }
      if (!(list === 'members' && read.evidence === 0 && faults.length === 0)) group.isPartial = true;
      yield { kind: 'rejected', row, faults: [{ code: 'row.no-item' }, ...faults] as never };
      return;
    }
    yield* addItem(group, read, row);
  }

  /** A table of which columns are unknown, and nothing of an item was found: it was read one heading too early. */
  function hasUnknown(): boolean {
    for (const { meaning, filled } of columns.values()) {
      if (filled > 0 && (meaning.is === 'unknown' || meaning.is === 'unnamed')) return true;
    }
    return false;
  }

  function hasItem({ item, evidence, name }: ReadRow): boolean {
    if (evidence === 0) return false;
    // Where a list gives names, a line with nothing but an office is a line to sign on.
    return list !== 'members' || !hasNames || name !== undefined || item.id !== undefined || evidence > 1;
  }

  function missingOf(read: ReadRow): RowFault[] {
    if (listPlan.required.length === 0) return [];
    return listPlan.required
      .flatMap((name) => {
        const key = fields[name]?.path[0] as string;
        if (read.item[key] !== undefined || read.faults.some(({ column }) => column === name)) {
          return read.item[key] === undefined ? [{ code: 'shape.missing' as const, column: name }] : [];
        }
        return [{ code: 'shape.missing' as const, column: name }];
      })
      .filter(({ column }) => !read.faults.some((fault) => fault.column === column));
  }

  function periodCells(read: ReadRow): Readonly<Record<string, unknown>> {
    const day = listPlan.day === undefined ? undefined : read.item[fields[listPlan.day]?.path[0] as string];
    return { ...read.head, ...(listPlan.day !== undefined && { [listPlan.day]: day }) };
  }

  function* addItem(group: RowGroup, read: ReadRow, row: number): Generator<RowsInOutcome, void> {
    const { item, faults } = read;
    const noted: RowFault[] = faults;
    if (list === 'members' && isFormer(item, noted)) {
      const { id, joinedOn, leftOn } = item;
      group.former.push({
        id: id ?? `${listPlan.idPrefix}-baris-${row}`,
        ...(joinedOn !== undefined && { joinedOn }),
        ...(leftOn !== undefined && { leftOn }),
      });
      group.formerRows.push(row);
    } else if (list === 'members' && item.adviser !== undefined) {
      const { id, name, adviser: role, publicOffices } = item;
      group.advisers.push({
        id: id ?? `pembina-baris-${row}`,
        ...(name !== undefined && { name }),
        role,
        ...(publicOffices !== undefined && { publicOffices }),
      });
      group.adviserRows.push(row);
    } else {
      for (const one of itemsOf(item, row, noted)) {
        if (group.items.length >= roomOf(kind)) {
          group.isPartial = true;
          yield { kind: 'rejected', row, faults: [{ code: 'shape.too-many' }] };
          return;
        }
        group.items.push(one);
        group.itemRows.push(row);
      }
      if (list === 'members') yield* samePerson(group, item, row);
    }
    group.rows.push(row);
    if (noted.length > 0) yield { kind: 'noted', row, faults: noted as never };
  }

  function isFormer(item: Record<string, unknown>, faults: RowFault[]): boolean {
    const { status, leftOn } = item;
    delete item.status;
    delete item.leftOn;
    const left = typeof leftOn === 'string' && (context.asOf === undefined || leftOn <= context.asOf);
    if (status === 'current' && left) {
      faults.push({ code: 'cell.status-unknown', column: 'member_status' });
      return false;
    }
    if (status === 'ended' || (left && status === undefined)) {
      if (leftOn !== undefined) item.leftOn = leftOn;
      return true;
    }
    return false;
  }

  function itemsOf(item: Record<string, unknown>, row: number, faults: RowFault[]): readonly Record<string, unknown>[] {
    if (list === 'activities') {
      if (item.through !== undefined && item.through !== item.date)
        faults.push({ code: 'cell.not-a-single-day', column: 'date_through' });
      delete item.through;
      const titles = typeof item.title === 'string' ? severalTitles(item.title) : [];
      if (titles.length > 1) {
        faults.push({ code: 'row.several-activities', column: 'title' });
        // Numbers of people are those of all of them together, and of none alone.
        const { id: _, attendance, beneficiaries, ...shared } = item;
        if (attendance !== undefined) faults.push({ code: 'cell.not-exact', column: 'attendance' });
        if (beneficiaries !== undefined) faults.push({ code: 'cell.not-exact', column: 'beneficiaries' });
        return titles.map((title, i) => ({ id: `${listPlan.idPrefix}-baris-${row}-${i + 1}`, ...shared, title }));
      }
    }
    if (list !== 'ratings' && item.id === undefined) return [{ id: `${listPlan.idPrefix}-baris-${row}`, ...item }];
    return [item];
  }

  /** The same person twice is noted with both rows, before anything is counted. */
  function* samePerson(group: RowGroup, item: Record<string, unknown>, row: number): Generator<RowsInOutcome, void> {
    const { id, name } = item;
    const sameId = typeof id === 'string' ? group.ids.get(id) : undefined;
    if (typeof id === 'string' && sameId === undefined) group.ids.set(id, row);
    const { id: _, ...cells } = item;
    const key = typeof name === 'string' ? JSON.stringify({ ...cells, name: foldText(name) }) : undefined;
    const samePerson =
      key === undefined || (id !== undefined && sameId === undefined) ? undefined : group.persons.get(key);
    if (key !== undefined && !group.persons.has(key)) group.persons.set(key, row);
    const earlier = sameId ?? samePerson;
    if (earlier === undefined) return;
    const column = sameId === undefined ? 'member_name' : 'member_id';
    yield { kind: 'noted', row, faults: [{ code: 'row.same-person', column }], rows: [earlier, row] };
  }

  function fillDown(read: ReadRow): void {
    if (!plan.fillDown) return;
    const { kim_id: id, kim_name: name } = read.head;
    const isOther =
      (id !== undefined && carried.kim_id !== undefined && id !== carried.kim_id) ||
      (id === undefined && name !== undefined && carried.kim_name !== undefined && name !== carried.kim_name);
    if (isOther) carried = {};
    for (const key of Object.keys(carried)) read.head[key] ??= carried[key];
  }

  function kimOf(read: ReadRow): Kim | RowFault {
    const { kim_id: id, kim_name: name } = read.head;
    const unreadableId = read.headFaults.find(({ column }) => column === 'kim_id');
    if (id === undefined && unreadableId !== undefined) return unreadableId;
    if (typeof id === 'string') {
      const known = kims.get(id);
      if (known !== undefined) return known;
      if (finished.has(id)) return { code: 'row.kim-not-together', column: 'kim_id' };
    }
    const key = nameKeyOf(read.head);
    if (typeof id === 'string') {
      const named = key === undefined ? undefined : byNameKey.get(key);
      // A group that was known by its name until now.
      const kim =
        named !== undefined && named.id === undefined
          ? Object.assign(named, { id })
          : { id, byName: false, groups: new Map(), isPartial: false };
      kims.set(id, kim);
      if (key !== undefined && !byNameKey.has(key)) byNameKey.set(key, kim);
      return kim;
    }
    if (typeof name !== 'string' || key === undefined) return { code: 'row.no-kim', column: 'kim_id' };
    if (finished.has(`name:${key}`)) return { code: 'row.kim-not-together', column: 'kim_name' };
    const known = byNameKey.get(key);
    if (known !== undefined) {
      read.head.kim_id = known.id ?? idOfName(key);
      return known;
    }
    const kim: Kim = { id: undefined, byName: true, groups: new Map(), isPartial: false };
    byNameKey.set(key, kim);
    read.head.kim_id = idOfName(key);
    // So that two names never become one id without a word.
    kims.set(`name:${key}`, kim);
    return kim;
  }

  function* closeOthers(kim: Kim): Generator<RowsInOutcome, void> {
    const closing = new Set<Kim>();
    for (const [id, other] of kims) {
      if (other === kim) continue;
      finished.add(id);
      kims.delete(id);
      // A group that was known by its name until its id came stands under both.
      closing.add(other);
    }
    for (const other of closing) yield* closeKim(other);
    for (const [key, other] of byNameKey) if (other !== kim) byNameKey.delete(key);
  }

  function* closeKim(kim: Kim): Generator<RowsInOutcome, void> {
    const done = new Set<RowGroup>();
    for (const group of kim.groups.values()) {
      if (done.has(group)) continue;
      done.add(group);
      if (kim.isPartial) group.isPartial = true;
      if (kim.id !== undefined) group.head.set('kim_id', { value: kim.id, row: group.rows[0] ?? 0, left: false });
      resemblingIds(group);
      if (kind === 'activity-report' && group.head.get('report_id') === undefined) {
        const part = (name: string) => String(group.head.get(name)?.value ?? '');
        group.head.set('report_id', {
          value: `${part('kim_id')}/${part('period_from')}/${part('period_through')}`,
          row: 0,
          left: false,
        });
      }
      yield* closeGroup(group, kind, list, fields);
    }
  }

  /** Ids that differ only in case, blanks, punctuation or leading zeros are one suspicion. */
  function resemblingIds(group: RowGroup): void {
    const id = group.head.get('kim_id')?.value;
    if (typeof id !== 'string') return;
    const folded = foldId(id);
    const row = group.rows[0] ?? 0;
    const earlier = idsSeen.get(folded);
    if (earlier === undefined) idsSeen.set(folded, { id, row });
    else if (earlier.id !== id) noteOfGroup(group, 'group.id-resembles', 'kim_id', earlier.row, row);
  }

  function* end(): Generator<RowsInOutcome, void> {
    if (buffer !== undefined) yield* decide();
    const closed = new Set<Kim>();
    for (const kim of kims.values()) {
      if (closed.has(kim)) continue;
      closed.add(kim);
      yield* closeKim(kim);
    }
    for (const column of columns.values()) yield* columnOutcomes(column, plan.fixedOrder);
    for (const column of lineColumns) yield* columnOutcomes(column, plan.fixedOrder);
    if (beyond.filled > 0) yield { kind: 'unknown-column', ...beyond };
    for (const left of correctionsOf.values()) {
      for (const correction of left)
        yield { kind: 'correction-unused', row: correction.row, correction: correction as never };
    }
  }

  return {
    addRecord,
    addLine,
    addSkipped: (row, reason) => addRaw({ row, columns: [], contents: [], is: { kind: 'skipped', row, reason } }),
    makeColumn: (heading, position, row) => {
      const column = makeColumn(maker, heading, position, row);
      lineColumns.push(column);
      return column;
    },
    end,
  };
}

function withoutColumns(raw: RawRow, taken: ReadonlySet<Column>): RawRow {
  const kept = raw.columns
    .map((column, i) => [column, raw.contents[i]] as const)
    .filter(([column]) => !taken.has(column));
  const rest = { row: raw.row, columns: kept.map(([column]) => column), contents: kept.map(([, content]) => content) };
  return kept.length > 0 ? rest : { ...rest, is: { kind: 'skipped', row: raw.row, reason: 'heading' } };
}

/** `1. Rapat\n2. Pelatihan`: a cell that lists several. Texts of a cell are one line by then. */
function severalTitles(title: string): readonly string[] {
  if (!/^\s*1[.)]\s/.test(title) || !/\s2[.)]\s/.test(title)) return [];
  return title
    .split(/(?:^|[\s;,])\d{1,2}[.)]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function nameKeyOf(head: Readonly<Record<string, unknown>>): string | undefined {
  const { kim_name: name } = head;
  if (typeof name !== 'string') return undefined;
  const places = ['place_name', 'kecamatan', 'kabupaten', 'provinsi', 'region_code'].map((column) => {
    const value = head[column];
    return typeof value === 'string' ? foldPlace(value) : '';
  });
  const folded = foldKimName(name);
  return folded === '' ? undefined : [folded, ...places].join('|');
}

/** An id made of the name and the place: the same in every import of the same table. */
function idOfName(key: string): string {
  return `kim-${key
    .split('|')
    .filter((part) => part !== '')
    .join('-')
    .replaceAll(' ', '-')}`.slice(0, 200);
}

function union(before: unknown, value: unknown): readonly unknown[] {
  return [...new Set([...(Array.isArray(before) ? before : []), ...(Array.isArray(value) ? value : [value])])];
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export const tableOf = (kind: SubmissionKind, list: ImportList): Readonly<Record<string, ImportField>> | undefined =>
  (importFields[kind] as Readonly<Record<string, Readonly<Record<string, ImportField>>>>)[list];
