// Bundled against a source root.
import * as age from '../../../src/cells/age.js';
import * as board from '../../../src/cells/board.js';
import { boardYears } from '../../../src/cells/board-years.js';
import * as codes from '../../../src/cells/codes.js';
import * as content from '../../../src/cells/content.js';
import * as day from '../../../src/cells/day.js';
import * as dayColumn from '../../../src/cells/day-column.js';
import * as dayPlace from '../../../src/cells/day-place.js';
import * as daySpan from '../../../src/cells/day-span.js';
import * as dayWords from '../../../src/cells/day-words.js';
import { makeFinder } from '../../../src/cells/finder.js';
import * as gov from '../../../src/cells/government-level.js';
import * as unit from '../../../src/cells/heading-unit.js';
import * as held from '../../../src/cells/held.js';
import * as above from '../../../src/cells/held-above.js';
import * as instead from '../../../src/cells/held-instead.js';
import * as ornot from '../../../src/cells/held-or-not.js';
import * as listed from '../../../src/cells/listed.js';
import * as membership from '../../../src/cells/membership.js';
import * as noName from '../../../src/cells/no-name.js';
import * as number from '../../../src/cells/number.js';
import * as occupations from '../../../src/cells/occupations.js';
import * as offices from '../../../src/cells/offices.js';
import * as people from '../../../src/cells/people.js';
import * as between from '../../../src/cells/people-between-marks.js';
import * as person from '../../../src/cells/person-name.js';
import * as personal from '../../../src/cells/personal-data.js';
import * as several from '../../../src/cells/several-titles.js';
import * as sex from '../../../src/cells/sex.js';
import * as standing from '../../../src/cells/standing.js';
import * as titleWords from '../../../src/cells/title-words.js';
import * as trim from '../../../src/cells/trim.js';
import * as yes from '../../../src/cells/yes-or-no.js';
import { foldText } from '../../../src/kernel/text.js';
import { ageBands } from '../../../src/vocabulary/concepts/age-bands.js';
import { counterpartKinds } from '../../../src/vocabulary/concepts/counterpart-kinds.js';
import { governmentLevels } from '../../../src/vocabulary/concepts/government-levels.js';
import { kimStandings } from '../../../src/vocabulary/concepts/kim-standings.js';
import { memberElements } from '../../../src/vocabulary/concepts/member-elements.js';
import { officerRoles } from '../../../src/vocabulary/concepts/officer-roles.js';
import { sexes } from '../../../src/vocabulary/concepts/sexes.js';

const find = makeFinder();
const isNoName = (text: string) => text === 'Guru' || text === 'Ketua' || offices.readOffices(text, find) !== undefined;
const folded = (read: (text: string) => unknown) => (text: string) => read(foldText(text));

export const readers: Record<string, (text: string) => unknown> = {
  readAge: (t) => age.readAge(t, find),
  birthYear: (t) => age.readBirthYear(t, '2026-06-30' as never),
  boardIn: (t) => board.boardIn(t, find),
  peopleIn: board.peopleIn,
  boardYears,
  elements: (t) => codes.readCodes(memberElements as never, t, find),
  sexCodes: (t) => codes.readCodes(sexes as never, t, find),
  ageCodes: (t) => codes.readCodes(ageBands as never, t, find),
  standingCodes: (t) => codes.readCodes(kimStandings as never, t, find),
  levelCodes: (t) => codes.readCodes(governmentLevels as never, t, find),
  counterpartCodes: (t) => codes.readCodes(counterpartKinds as never, t, find),
  officeCodes: (t) => codes.readCodes(officerRoles as never, t, find),
  severalIn: (t) => codes.severalIn(t, (p) => /^\s*[A-Z]/.test(p)),
  contentOf: content.contentOf,
  isNothing: content.isNothing,
  orderProvedBy: dayColumn.orderProvedBy,
  orderOfDayAndMonth: dayColumn.orderOfDayAndMonth,
  dayOfSerial: (t) => dayColumn.dayOfSerial(Number(t)),
  dayOfSerial1904: (t) => dayColumn.dayOfSerial(Number(t), 1904),
  readDayText: (t) => dayColumn.readDayText(t, 'day-first'),
  withoutPlace: dayPlace.withoutPlace,
  readSpan: daySpan.readSpan,
  wholeYear: daySpan.wholeYear,
  monthNamed: dayWords.monthNamed,
  monthOfRoman: dayWords.monthOfRoman,
  weekdayNamed: dayWords.weekdayNamed,
  readDay: (t) => day.readDay(t, 'day-first'),
  readDayMonthFirst: (t) => day.readDay(t, 'month-first'),
  readDayKeep: (t) => day.readDay(t, 'keep'),
  readOneDay: (t) => day.readOneDay(t, 'day-first'),
  readGovernmentLevel: gov.readGovernmentLevel,
  headingUnit: unit.headingUnit,
  withoutHeadingUnit: folded(unit.withoutHeadingUnit),
  heldInTitle: above.heldInTitle,
  movesTo: folded((t) => instead.movesTo(t.split(' '))),
  tellsOfInstead: folded(instead.tellsOfInstead),
  titleHeld: (t) => ornot.titleHeld(t, false),
  titleHeldCame: (t) => ornot.titleHeld(t, true),
  titleStatesHeld: ornot.titleStatesHeld,
  remarkTellsOfInstead: ornot.remarkTellsOfInstead,
  thingToCome: ornot.thingToCome,
  isOfMeeting: ornot.isOfMeeting,
  isDoing: folded(held.isDoing),
  readHeld: held.readHeld,
  statesNotHeld: held.statesNotHeld,
  readOutcome: held.readOutcome,
  tellsOfMore: folded(held.tellsOfMore),
  titleStatesNotHeld: (t) => held.titleStatesNotHeld(t),
  titleStatesNotHeldCame: (t) => held.titleStatesNotHeld(t, true),
  listedUnder: listed.listedUnder,
  mayBeOfOutsiders: listed.mayBeOfOutsiders,
  isOfThings: listed.isOfThings,
  isOfNoMembers: listed.isOfNoMembers,
  mayBeOfThings: listed.mayBeOfThings,
  mayBeOfOtherList: listed.mayBeOfOtherList,
  isOfNoDeeds: listed.isOfNoDeeds,
  isNoMember: listed.isNoMember,
  speaksOfLeaving: membership.speaksOfLeaving,
  readMembership: membership.readMembership,
  readMark: membership.readMark,
  namesOfficeOnly: noName.namesOfficeOnly,
  namesPost: noName.namesPost,
  namelessIn: noName.namelessIn,
  withoutOthers: noName.withoutOthers,
  statesNoKim: noName.statesNoKim,
  namesNoKim: noName.namesNoKim,
  readNumberWhole: (t) => number.readNumber(t, true),
  readNumber: (t) => number.readNumber(t, false),
  readNumberComma: (t) => number.readNumber(t, false, ','),
  readNumberPoint: (t) => number.readNumber(t, true, '.'),
  readNumberUnclear: (t) => number.readNumber(t, true, 'unclear'),
  decimalMarkProvedBy: number.decimalMarkProvedBy,
  scaleNamed: number.scaleNamed,
  occupationNumbered: (t) => occupations.occupationNumbered(Number(t)),
  readOccupation: (t) => occupations.readOccupation(t, find),
  namesSection: offices.namesSection,
  readOffices: (t) => offices.readOffices(t, find),
  officesOfPost: (t) => offices.officesOfPost(t, find),
  chairNumber: offices.chairNumber,
  isOfNameBefore: (t) => between.isOfNameBefore(t),
  isOfNameBeforeCapitals: (t) => between.isOfNameBefore(t, true),
  peopleBetweenMarks: (t) => between.peopleBetweenMarks(t, isNoName),
  peopleInLines: (t) => between.peopleInLines(t.split('\n'), isNoName),
  withCommasAsLists: between.withCommasAsLists,
  withLinesAsLists: between.withLinesAsLists,
  readPeopleBySex: people.readPeopleBySex,
  readPeople: (t) => person.readPeople(t),
  readPeopleKnowing: (t) => person.readPeople(t, isNoName),
  withoutPersonalData: personal.withoutPersonalData,
  withoutContact: personal.withoutContact,
  titlesIn: several.titlesIn,
  timesIn: several.timesIn,
  sexOfColumn: (t) => sex.sexColumnOf(t.split(' ')),
  sexOfHeading: (t) => sex.sexColumnOf(['p'], t),
  readSex: (t) => sex.readSex(t, sex.noSexColumn),
  readSexNumbers: (t) => sex.readSex(t, { p: 'unclear', isAssumed: false, numbers: true }),
  readStanding: standing.readStanding,
  titleWords: titleWords.titleWords,
  atLastBracket: trim.atLastBracket,
  readYesOrNo: yes.readYesOrNo,
};
