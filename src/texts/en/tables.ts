import type { TableMessages } from '../table-messages.js';

export const tables: TableMessages = {
  faults: {
    'row.not-a-record': 'The row is not a record with headings.',
    'row.no-kim': 'The row does not name its KIM. Give the id or the name of the KIM.',
    'row.no-item': 'Nothing in this row can be read as a record. Check whether the headings are right.',
    'row.repeats-group': 'This row only repeats what is already written of the same KIM, so it adds nothing.',
    'row.no-headings': 'No headings were found above this row, so nothing in it was read.',
    'row.not-split':
      'The whole line stands in one cell, with commas or semicolons between its parts, so nothing in it was read. Open the file with the right separator, so that each part has a column of its own.',
    'row.period-unknown': 'The row does not show its reporting period.',
    'row.outside-period': 'The day lies outside the reporting period.',
    'row.kim-not-together':
      'The list of this KIM was already read before this row, so this row was not taken and that list is incomplete. Sort the rows by KIM and read them again.',
    'row.same-person':
      'The same person seems to be listed twice. Make the two rows one, or give two member numbers if they are two people.',
    'row.more-of-person':
      'Where the name stands, it says "as above", so the row was read as more about the person of the row above.',
    'row.name-goes-on':
      'This row holds nothing but a name and has no number. It may be the rest of the name above or another person, so it was not taken. Write each name in one cell.',
    'row.not-held':
      'This row states that it is planned, postponed or cancelled, or that there was nothing, so it was not counted as done. If it was done, correct what the row states.',
    'row.held-unclear':
      'In this table what was done is marked, and this row has no mark, so it was not counted. Mark it if it was done.',
    'row.held-instead':
      'This row states that something was cancelled or is still to be, and something else may have been done. It was not counted, and the list is treated as partial. Write each thing that was done in a row of its own.',
    'row.not-members':
      'By its title or office the person of this row is no member of the KIM now, but a candidate, a guest or somebody who came, so the person was not recorded as a member.',
    'row.end-or-item':
      'It is not clear whether this row belongs to the list above it, so it was not taken. If it does, write it among the rows of that list and fill it in, with its number and the office for example.',
    'row.several-activities': 'One cell holds several activities. Each was recorded, all with the same day.',
    'cell.column-twice':
      'Several columns state the same with different contents. The first name or id is kept; nothing else of it was taken.',
    'cell.title-by-kind':
      'No title is given, so what stands in the column of kinds is taken as the title. Write the title.',
    'cell.number-for-text': 'The code was read as a number, so digits may have been lost. Make the column text.',
    'cell.looks-like-nik':
      'This holds personal data such as a national identity number, a telephone number, an e-mail address or a birthday. It is not needed and was not taken (UU 27/2022).',
    'cell.region-code-lost-zero': 'The region code has lost a zero, as 62.10 becomes 62.1. Make the column text.',
    'cell.region-code-of-bps':
      'This seems to be a code of the statistics office (BPS), which differs from that of the Ministry of Home Affairs, so it was not taken. Write the code of the ministry, such as 35.02.01.2001.',
    'cell.not-exact': 'This is approximate or a range, so it was not taken. Give one exact number.',
    'cell.of-several-activities':
      'This number is that of several activities in one cell, so it was not taken. Write each activity in a row of its own, with its own number.',
    'cell.times-not-kept':
      'It is stated that this was held several times, but only one was recorded, for the other days are not given. Write each of them in a row of its own.',
    'cell.not-a-single-day':
      'The dates cover more than one day, or only a month or year is written. Where the first day is clear, it was used.',
    'cell.day-and-month-unclear':
      'It is not clear which is the day and which the month. Write year, month, day, such as 2016-03-17.',
    'cell.moment-in-another-zone':
      'This moment is in another time zone. In Indonesia it may be another day; check the date.',
    'cell.weekday-differs': 'The weekday does not fit the date. Check which is right.',
    'cell.partly-read': 'Only a part of this was read.',
    'cell.several-people': 'This may name several people, and only one was recorded. Write one person in each row.',
    'cell.people-listed':
      'This lists several people. Each was recorded, with the office of the same line or the one office that is given; other cells of the row were not taken, for it is not clear whose they are.',
    'cell.others-not-named':
      'This does not name one by one who or what is meant. The list is taken as a part; write each in a row of its own.',
    'cell.as-above-unclear':
      'This says "as above", and it is not clear what that stands for here, so it was not taken. Write it out.',
    'cell.left-beside-name':
      'Beside the name it is written that this person has left, moved or died, so the person was recorded as a former member.',
    'cell.ends-before-start': 'The last day is before the first. The first was used; check both.',
    'cell.status-unknown':
      'This status of membership is not known, or does not agree with the day of leaving, so the person is still counted as a member.',
    'cell.held-unknown': 'This leaves open whether it was done, and it is still counted as done. Check whether it was.',
    'cell.short-year':
      'The year has two digits. It was read as a year of this century if it is below 30; write years with four digits.',
    'cell.year-of-period':
      'The month or the year is not written, so it was taken from the title or the reporting period. Write dates with month and year.',
    'cell.mark-unclear':
      'It is not clear whether this point or comma groups thousands or begins decimals. Write the number without either.',
    'cell.placeholder':
      'What is written here is only a mark, dots, a label, an office or a word such as "yes", and not the name or the content that is asked for, so it was not taken as that. Write it out.',
    'cell.other-unit': 'The unit is not what this column counts, so the number was not taken.',
    'cell.may-be-several':
      'This cell has several lines or parts. One that does not clearly begin an activity was read as the rest of the one before; if it is another activity, number it or give it a row of its own.',
    'cell.unit-unclear':
      'The unit of this number is unclear, because its column has several, so it was not taken. Write the unit in the heading and the cells in one way, such as Participants (people).',
    'cell.letter-unclear':
      'It is unclear whether P stands for a woman or a man here, so it was not taken. Write the sex in full.',
    'column.day-first-assumed':
      'The column does not show the order of day and month. Dates were read day first, as Indonesians write.',
    'column.month-first': 'Dates in this column are written month first, and were read so.',
    'column.both-orders': 'The column has dates in both orders. Dates that could be two days were not taken.',
    'column.spreadsheet-days': 'Dates in this column are day numbers of a spreadsheet, and were read so.',
    'column.sex-by-number': 'The column uses numbers: 1 was read as a man, 2 as a woman.',
    'column.p-is-man': 'The column has the letter W: W was read as wanita (a woman), and P as pria (a man).',
    'column.p-assumed':
      'This column does not show what the letter P stands for. P is read as a woman, as in the abbreviation L/P.',
    'column.occupations-by-number':
      'Some occupations in this column are numbers. They are read by the list of occupations of the civil register.',
    'column.both-units':
      'This column has several units. A number without one was taken only where most cells show which it is; use one unit.',
    'column.scaled':
      'The heading of this column says thousands, millions or billions, so each of its numbers was multiplied by that.',
    'column.changed-later':
      'From this row on, this column is written in another way. The rows above were already read in the way that showed first and may be wrong; check them, and write the column in one way.',
    'column.offices-by-number': 'Offices in this column are numbers, and were read as village software writes them.',
    'column.cell-objects': 'Cells of this column are formulas, links or formatted text; their text was taken.',
    'column.not-kept': 'The column only serves to tell groups apart, and is not kept.',
    'column.name-of-the-kim': 'The column was read as the name of the KIM, for each row is one KIM.',
    'column.status-of-the-kim': 'The column was read as the standing of the KIM, for each row is one KIM.',
    'column.both-marks':
      'The column uses point and comma for the same thing. Numbers that could be two were not taken.',
    'column.decimal-point': 'Numbers in this column have a decimal point, and were read so.',
    'column.zeros-lost':
      'Some cells of this column are numbers, so zeros in front may have been lost. Make the column text.',
    'column.answered-singly':
      'Each row is the answer of one person. Members who have not answered are not seen, so the list is not taken to be whole.',
    'column.only-if-held':
      'Of these remarks was only read whether the row was planned, postponed or cancelled. Anything else was not taken.',
    'column.only-planned': 'The column holds what was planned and not what was done, so nothing of it was taken.',
    'column.numbered-chairs':
      'The column has several numbered chairs. The first of them was read as the chair, the others as vice chairs.',
    'column.only-who-left': 'Of these remarks only who has left was read. Anything else was not taken.',
    'group.by-name': 'The KIM has no id, so it is recognised by its name and place.',
    'group.spelling-differs': 'The rows of this KIM spell this differently. The first spelling was used.',
    'group.contradicts':
      'The rows of this KIM differ in this column. Of a name of the KIM the first was used; of another column nothing was taken. Make them the same in all rows.',
    'group.id-resembles': 'The id of this KIM is almost that of another. They may be one KIM.',
    'group.counts-not-adding-up': 'The number of members is not that of women and men together.',
    'group.name-missing': 'The KIM has no name, so its id stands for the name. Give the name of the KIM.',
    'group.name-resembles':
      'This KIM has the same name as a KIM in other rows whose place is another, or is not given in full. They may be one KIM; check and complete the name of the village.',
    'group.member-ids-resemble':
      'Some member numbers of this KIM are almost the same. They may belong to one person; check these rows.',
    'group.names-passed-over':
      'The list of this KIM goes on below a line to sign on. Names between the two were not taken, so the list is taken as a part. Check whether they are members.',
    'group.by-title': 'The name of this KIM was taken from the title above the list.',
    'group.another-in-title':
      'The title above these rows names another KIM than that which was given for the whole sheet. The rows are counted for the KIM that was given; check whether that is right.',
  },
  shape: {
    'shape.not-an-object': 'This is neither a registration nor an activity report.',
    'shape.unknown-kind': 'This kind of submission is not known.',
    'shape.unsupported-version': 'This version is not known.',
    'shape.missing': 'This must be given, but is empty.',
    'shape.wrong-type': 'This cannot be read.',
    'shape.unknown-code': 'This is not in the list of choices.',
    'shape.not-a-date': 'This is not a day of the calendar with its month and year.',
    'shape.ill-formed-text': 'A character in this is damaged.',
    'shape.control-character': 'This contains a character that cannot be stored.',
    'shape.unseen-character': 'This contains an invisible character.',
    'shape.empty-text': 'This is empty.',
    'shape.too-long': 'The text is too long.',
    'shape.too-many': 'The list is full, so the row was not read.',
    'shape.out-of-range': 'The number is outside what is possible.',
    'shape.not-a-whole-number': 'This must be a whole number.',
    'shape.unknown-key': 'There are unknown fields.',
  },
  skipped: {
    blank: 'An empty row.',
    title: 'A title.',
    heading: 'A row of headings.',
    'column-numbers': 'A row of column numbers.',
    sum: 'A row of totals.',
    remark: 'A row of remarks, of signatures, or of an office that names nobody.',
    'nothing-done': 'The row states that nothing was done at that time.',
  },
  withheld: {
    nik: 'national identity numbers',
    'family-card': 'family card numbers',
    contact: 'telephone numbers or email addresses',
    'birth-date': 'places or dates of birth',
    religion: 'religion',
    ethnicity: 'ethnicity',
    health: 'health',
  },
  whyWithheld:
    'This column is never taken in: no rule needs it, and personal data are asked for no more than needed (UU 27/2022).',
  unknownColumn: (filled, nearest, { number }) =>
    `The column is not known, and ${counted(filled, 'filled cell', number)} ${filled === 1 ? 'was' : 'were'} not read.${nearest === undefined ? '' : ` Perhaps “${nearest}” was meant.`}`,
  corrected: 'This cell was read as the given correction states.',
  correctionUnused:
    'This correction was not used: its row does not exist or was not read, its value cannot be read, or another one for the same cell differs.',
  atRow: (row, column, letter, { number }) =>
    `Row ${number(row)}${letter === undefined ? '' : `, column ${letter}`}${column === undefined ? '' : letter === undefined ? `, ${column}` : ` (${column})`}: `,
  otherRows: (rows, { number }) =>
    ` See also ${rows.length === 1 ? 'row' : 'rows'} ${rows.map((row) => number(row)).join(', ')}.`,
  atColumn: (position, letter, row, { number }) => `Column ${letter ?? number(position)} (from row ${number(row)}): `,
  quality: {
    rows: (read, used, skipped, rejected, { number }) =>
      `Of ${counted(read, 'row', number)}, ${number(used)} ${used === 1 ? 'was' : 'were'} used, ${number(skipped)} ${skipped === 1 ? 'is not a record' : 'are not records'}, and ${number(rejected)} could not be used.`,
    submissions: (submissions, items, { number }) =>
      `They gave ${counted(submissions, 'submission', number)} with ${counted(items, 'record', number)}.`,
    rejected: (rows, column, reason, { number }) =>
      `${counted(rows, 'row', number)} could not be used${column === '' ? '' : ` because of “${column}”`}: ${reason}`,
    ofGroups: (groups, column, reason, { number }) =>
      `In ${counted(groups, 'group', number)}${column === '' ? '' : `, “${column}”`}: ${reason}`,
    unread: (count, of, column, items, { number }) =>
      `“${column}” was not read in ${number(count)} of ${items === '' ? counted(of, 'group', number) : `${counted(of, 'record', number)} of the list “${items}”`}.`,
    doubted: (count, of, column, items, { number }) =>
      `“${column}” was read but is to be looked at in ${number(count)} of ${items === '' ? counted(of, 'group', number) : `${counted(of, 'record', number)} of the list “${items}”`}.`,
    partial: (groups, of, ids, { number, list }) =>
      `${number(groups)} of ${counted(of, 'submission', number)} ${groups === 1 ? 'has' : 'have'} only a part of a list: ${list(ids.length < groups ? [...ids, `${number(groups - ids.length)} more`] : ids)}.`,
    duplicates: (count, { number }) => `${count === 1 ? '1 person' : `${number(count)} people`} may be listed twice.`,
    ids: (count, { number }) =>
      count === 1
        ? '1 id of a KIM is almost that of another.'
        : `${number(count)} ids of KIMs are almost those of others.`,
    unknownColumns: (columns, cells, { number }) =>
      `${counted(columns, 'column', number)} ${columns === 1 ? 'is' : 'are'} not known; ${counted(cells, 'cell', number)} in ${columns === 1 ? 'it' : 'them'} ${cells === 1 ? 'was' : 'were'} not read.`,
    withheldColumns: (columns, { number }) =>
      `${counted(columns, 'column', number)} of personal data ${columns === 1 ? 'was' : 'were'} not taken (UU 27/2022).`,
    corrections: (count, { number }) =>
      `${counted(count, 'cell', number)} ${count === 1 ? 'was' : 'were'} read as corrections state.`,
    correctionsUnused: (count, { number }) =>
      `${counted(count, 'correction', number)} ${count === 1 ? 'was' : 'were'} not used.`,
    coverage: (label, filled, of, { number }) => `${label}: given in ${number(filled)} of ${number(of)}.`,
    words: {
      used: 'rows used',
      rejected: 'rows that could not be used',
      skipped: 'rows that are no records',
      submissions: 'submissions made',
      items: 'records made',
      unread: 'not read',
      doubted: 'read, but to be looked at',
    },
  },
};

const counted = (count: number, one: string, number: (value: number) => string) =>
  `${number(count)} ${count === 1 ? one : `${one}s`}`;
