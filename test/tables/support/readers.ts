import { makeFinder } from '../../../src/cells/finder.js';
import { foldText } from '../../../src/kernel/text.js';
import * as forms from '../../../src/tables/columns/heading-forms.js';
import { type Headings, headingsOf } from '../../../src/tables/columns/import-headings.js';
import { isWithheldWord, withheldIn } from '../../../src/tables/columns/import-withheld.js';
import { separatorIn } from '../../../src/tables/columns/not-split.js';
import { isPartWord, partOfField } from '../../../src/tables/columns/part-headings.js';
import * as ends from '../../../src/tables/read/list-ends.js';
import * as texts from '../../../src/tables/read/text-cells.js';
import * as time from '../../../src/tables/read/time-above.js';
import { isDitto } from '../../../src/tables/rows/import-ditto.js';
import { sectionHeadings } from '../../../src/tables/sheet/section-rows.js';
import * as group from '../../../src/tables/sheet/sheet-group.js';
import { isNumbering, standsInRows } from '../../../src/tables/sheet/sheet-headings.js';
import * as lines from '../../../src/tables/sheet/sheet-line.js';
import { labelledPerson, personBeside } from '../../../src/tables/sheet/sheet-people.js';
import { groupOfTitle, placeOfTitle } from '../../../src/tables/sheet/sheet-titles.js';
import { isSubHeading } from '../../../src/tables/sheet/two-line-headings.js';
import { makeTableReaders } from './tables-in-texts.js';

const find = makeFinder();

/** What headings stand for, by the list; made when they are asked for, and then they remember what they were asked. */
function makeHeadings() {
  const makers = {
    members: () => headingsOf('registration', 'members', {}, 'test'),
    planned: () => headingsOf('registration', 'plannedActivities', {}, 'test'),
    activities: () => headingsOf('activity-report', 'activities', {}, 'test'),
    income: () => headingsOf('activity-report', 'income', {}, 'test'),
    own: () => headingsOf('registration', 'members', { Panggilan: 'member_name', Catatan: null }, 'test'),
  };
  const made: Partial<Record<keyof typeof makers, Headings>> = {};
  return (of: keyof typeof makers): Headings =>
    (heading) => {
      const headings = made[of] ?? makers[of]();
      made[of] = headings;
      return headings(heading);
    };
}

const march = { from: '2025-03-01', through: '2025-03-31' } as const;

/** `Ketua | : | Budi`: the cells of a line. */
const cellsOf = (text: string) => text.split('|').map((cell) => cell.trim());
const lineOf = (text: string) => ({ row: 1, cells: cellsOf(text) });

/** What is asked of a heading, a title, a cell or a line (its cells between strokes), by name. */
export function makeReaders(): Readonly<Record<string, (text: string) => unknown>> {
  const headings = makeHeadings();
  return {
    headingOfMembers: headings('members'),
    headingOfPlanned: headings('planned'),
    headingOfActivities: headings('activities'),
    headingOfIncome: headings('income'),
    headingWithOwn: headings('own'),
    withheldIn: (t) => withheldIn(foldText(t)),
    isWithheldWord: (t) => isWithheldWord(foldText(t)),
    foldHeading: forms.foldHeading,
    isHeadingWord: (t) => forms.isHeadingWord(foldText(t)),
    withoutQuestionNumber: forms.withoutQuestionNumber,
    formsOf: (t) => forms.formsOf(forms.foldHeading(t)),
    alternativesIn: forms.alternativesIn,
    isPartWord: (t) => isPartWord(foldText(t)),
    partOfAttendance: (t) => partOfField('attendance', foldText(t)),
    separatorIn: (t) => separatorIn(t, headings('members')),
    isTitleOfList: time.isTitleOfList,
    isTitleOfTime: time.isTitleOfTime,
    timeIn: (t) => time.timeIn(t, false, undefined),
    timeInTitle: (t) => time.timeIn(t, true, undefined),
    timeBelowMarch: (t) => time.timeIn(t, false, march as never),
    bareDay: (t) => time.bareDay(t),
    dayBelowMarch: (t) => time.dayBelow(t, march as never, (text) => ({ value: text }) as never),
    isOfAnotherMonth: (t) => time.isOfAnotherMonth(t, '2025-05-08', march as never),
    endIn: ends.endIn,
    beginsCopies: ends.beginsCopies,
    officialTitleIn: ends.officialTitleIn,
    isPartOfList: ends.isPartOfList,
    namesOneSection: ends.namesOneSection,
    isTime: ends.isTime,
    isLineToSignOn: (t) => ends.isLineToSignOn(t, cellsOf(t)),
    isBpsCode: texts.isBpsCode,
    isNothingGiven: texts.isNothingGiven,
    wordOf: texts.wordOf,
    isDitto,
    sectionHeadings: (t) => sectionHeadings(cellsOf(t)),
    isNumbered: (t) => group.isNumbered(lineOf(t)),
    isListInCell: group.isListInCell,
    mayListPeople: (t) => group.mayListPeople(t, false),
    mayListPeopleBelowGroup: (t) => group.mayListPeople(t, true),
    isLabelled: (t) => group.isLabelled(lineOf(t)),
    namesDistrict: (t) => group.namesDistrict(lineOf(t)),
    titleText: (t) => group.titleText(cellsOf(t)),
    numberedTitle: (t) => group.numberedTitle(lineOf(t)),
    standsInRows,
    isNumbering: (t) => isNumbering(cellsOf(t)),
    loneText: (t) => lines.loneText(lineOf(t)),
    isNumberAlone: (t) => lines.isNumberAlone(cellsOf(t)),
    labelledPerson: (t) => labelledPerson(lineOf(t), find),
    personBeside: (t) => personBeside(lineOf(t), find),
    groupOfTitle: (t) => groupOfTitle(t),
    groupOfTitleAbove: (t) => groupOfTitle(t, true),
    placeOfTitle,
    isSubHeading: (t) => {
      const [top = '', below = ''] = t.split('\n');
      return isSubHeading(lineOf(top), lineOf(below), headings('members'));
    },
    ...makeTableReaders(),
  };
}
