import { decimalsOf } from '../format/numbers.js';
import type { IndicatorMessages } from '../indicator-messages.js';
import { dimensions } from './dimensions.js';

/** In what two spellings of one id or name may differ. */
const alike = 'capitals, blanks, signs, zeros before a number, letters that look alike or a remark in brackets';

/** So many of what has a singular. */
const many = (written: string, one: string, more: string) => `${written} ${written === '1' ? one : more}`;

/** The names alone. */
export const names: IndicatorMessages['names'] = {
  'akses.keragaman-sumber': 'Diversity of information sources',
  'akses.frekuensi': 'Frequency of receiving information',
  'akses.anggota-pengakses': 'Members who seek information',
  'akses.terverifikasi': 'Information that was checked',
  'akses.mutu-pengolahan': 'Quality of selecting and processing information',
  'diskusi.frekuensi': 'Frequency of discussion',
  'diskusi.kehadiran': 'Attendance at discussions',
  'diskusi.berkeputusan': 'Discussions that end in a decision',
  'diskusi.mutu': 'Quality of discussion',
  'implementasi.keputusan-terlaksana': 'Decisions carried out in time',
  'implementasi.kegiatan': 'Activities that put something into practice',
  'implementasi.penerima-manfaat': 'People who benefit',
  'implementasi.nilai-tambah': 'Added value for residents',
  'networking.mitra-aktif': 'Active partners',
  'networking.keragaman-mitra': 'Diversity of partners',
  'networking.kemitraan-dua-arah': 'Two-sided partnerships',
  'networking.kegiatan-antar-kim': 'Activities with other KIMs',
  'networking.mutu-kemitraan': 'Quality of partnership',
  'diseminasi.produk': 'Information that is published',
  'diseminasi.ragam-kanal': 'Range of channels',
  'diseminasi.jangkauan': 'Contacts with residents through publications',
  'diseminasi.bersumber': 'Information that names its source',
  'diseminasi.mutu-isi': 'Quality of content',
  'aspirasi.tercatat': 'Aspirations recorded',
  'aspirasi.disalurkan': 'Share of aspirations passed on',
  'aspirasi.lama-penyaluran': 'Days until an aspiration is passed on',
  'aspirasi.dijawab': 'Aspirations answered and reported back',
  'aspirasi.mutu-pengawalan': 'Quality of follow-up',
  'kelembagaan.kelengkapan': 'Completeness of the institution',
  'kelembagaan.jumlah-anggota': 'Number of members',
  'kelembagaan.keragaman-anggota': 'Diversity of members',
  'kelembagaan.kesinambungan': 'Continuity of activities',
  'ekonomi.pendapatan-sendiri': 'Income from own enterprise',
  'arus.keseimbangan': 'Balance of the flow of information',
  'akses.bulan-aktif': 'Months of seeking information',
  'diskusi.bulan-aktif': 'Months of discussing',
  'implementasi.bulan-aktif': 'Months of putting results into practice',
  'networking.bulan-aktif': 'Months of working with others',
  'diseminasi.bulan-aktif': 'Months of spreading information',
  'aspirasi.bulan-aktif': 'Months of recording aspirations',
  'akses.jenis-sumber': 'Kinds of sources used',
  'akses.informasi-diperiksa': 'Pieces of information checked',
  'diskusi.dengan-keputusan': 'Discussions with a decision',
  'diskusi.kehadiran-anggota': 'Members who came to discussions',
  'implementasi.keputusan-dilaksanakan': 'Decisions carried out',
  'networking.mitra-dua-arah': 'Partners that give and receive',
  'diseminasi.rumpun-kanal': 'Channel families used',
  'diseminasi.produk-bersumber': 'Publications that name their source',
  'aspirasi.diteruskan': 'Aspirations passed on',
  'aspirasi.jawaban-disampaikan': 'Answers reported back to residents',
};

/** What is counted or judged. */
export const counted: IndicatorMessages['counted'] = {
  'akses.keragaman-sumber': 'This counts the different kinds of sources from which the group takes information.',
  'akses.frekuensi': 'This counts the pieces of information that the group received, on average each month.',
  'akses.anggota-pengakses':
    'This counts the members who ever sought or received information for the group, out of all members.',
  'akses.terverifikasi':
    'This counts the pieces of information that were checked, out of all for which that is stated.',
  'akses.mutu-pengolahan': 'Raters judge how the group selects and processes information.',
  'diskusi.frekuensi': 'This counts discussions, on average each month.',
  'diskusi.kehadiran': 'This counts the members who came to each discussion, out of those who could have come.',
  'diskusi.berkeputusan': 'This counts the discussions with at least one decision, out of all discussions.',
  'diskusi.mutu': 'Raters judge how members speak and come to conclusions together.',
  'implementasi.keputusan-terlaksana':
    'This counts the decisions done by their due date, out of all that have fallen due.',
  'implementasi.kegiatan':
    'This counts activities that put information or decisions into practice, on average each year.',
  'implementasi.penerima-manfaat':
    'This counts the people who benefited, each of them once, beside the number of members.',
  'implementasi.nilai-tambah': 'Raters judge who uses the results, and point to the evidence.',
  'networking.mitra-aktif': 'This counts the partners with whom the group held an activity.',
  'networking.keragaman-mitra':
    'This counts the different kinds of bodies among the active partners, each with one kind.',
  'networking.kemitraan-dua-arah':
    'This counts the partnerships to which both sides contribute, out of all active partners.',
  'networking.kegiatan-antar-kim':
    'This counts the activities held with other KIMs or their forum, on average each year.',
  'networking.mutu-kemitraan': 'Raters judge whether partnerships are equal, open and of use to both sides.',
  'diseminasi.produk': 'This counts what the group published, on average each month.',
  'diseminasi.ragam-kanal':
    'This counts the kinds of channels in use, out of all kinds that can be used at the seat of the group.',
  'diseminasi.jangkauan':
    'This counts contacts: how often people were reached, for every thousand residents. A person whom two publications reach counts twice, and of one publication at most as many contacts count as there are residents.',
  'diseminasi.bersumber': 'This counts the publications that name their source, out of all for which that is stated.',
  'diseminasi.mutu-isi': 'Raters judge whether content is complete, close to residents and open to their questions.',
  'aspirasi.tercatat': 'This counts the aspirations of residents that the group recorded, on average each month.',
  'aspirasi.disalurkan': 'This counts those that were passed on to whom they concern, out of all that were recorded.',
  'aspirasi.lama-penyaluran':
    'This counts the days from recording to passing on. Half of them wait no longer than this.',
  'aspirasi.dijawab':
    'This counts those that were answered within their time limit and reported back to residents, out of all for which an answer is due.',
  'aspirasi.mutu-pengawalan': 'Raters judge how aspirations are understood, worded with residents and followed up.',
  'kelembagaan.kelengkapan':
    'This counts four points: a decree, the three main officers (chair, secretary, treasurer), statutes, and registration.',
  'kelembagaan.jumlah-anggota': 'This counts the members of the group, officers included.',
  'kelembagaan.keragaman-anggota': 'This measures how mixed the members are by sex, age and element of society.',
  'kelembagaan.kesinambungan':
    'This counts the quarters of a year with an activity, out of all quarters since the group was formed.',
  'ekonomi.pendapatan-sendiri': "This counts the money from the group's own enterprise, out of all money received.",
  'arus.keseimbangan':
    'This counts the activities in the weaker direction, out of all that carry information between government and community. One half is the most there can be.',
  'akses.bulan-aktif':
    'This counts the months of seeking information among all months observed; an activity counts for two functions at most.',
  'diskusi.bulan-aktif':
    'This counts the months of discussing among all months observed; an activity counts for two functions at most.',
  'implementasi.bulan-aktif':
    'This counts the months of putting results into practice among all months observed; an activity counts for two functions at most.',
  'networking.bulan-aktif':
    'This counts the months of working with others among all months observed; an activity counts for two functions at most.',
  'diseminasi.bulan-aktif':
    'This counts the months of spreading information among all months observed; an activity counts for two functions at most.',
  'aspirasi.bulan-aktif':
    'This counts the months of recording aspirations among all months observed; an activity counts for two functions at most.',
  'akses.jenis-sumber': 'This counts the different kinds of sources, among the information whose source is on record.',
  'akses.informasi-diperiksa': 'This counts the pieces of information that were checked, on average each month.',
  'diskusi.dengan-keputusan': 'This counts the discussions that ended in a decision, on average each year.',
  'diskusi.kehadiran-anggota':
    'This counts how often members came to discussions, on average each month; a member who came twice counts twice, and at most eight members count for one discussion.',
  'implementasi.keputusan-dilaksanakan': 'This counts the decisions that were carried out, on average each year.',
  'networking.mitra-dua-arah': 'This counts the partners with whom both sides contributed to an activity.',
  'diseminasi.rumpun-kanal': 'This counts the families of channels in use, meetings face to face among them.',
  'diseminasi.produk-bersumber': 'This counts the publications that name their source, on average each month.',
  'aspirasi.diteruskan': 'This counts the aspirations that were passed on to whom they concern, on average each month.',
  'aspirasi.jawaban-disampaikan':
    'This counts the aspirations that were answered in time and whose answer was reported back to those who had asked, on average each month.',
};

/** The levels of the rubrics alone. */
export const rubrics: IndicatorMessages['rubrics'] = {
  'akses.mutu-pengolahan': [
    'Information is passed on exactly as it came.',
    'Information is chosen for what residents here need.',
    'Information is rewritten in words that residents understand.',
    'Information from several origins is put together into one piece.',
  ],
  'diskusi.mutu': [
    'Only one or two people speak.',
    'Most of those present speak.',
    'Differing views are talked through before a conclusion is drawn.',
    'The conclusion is read out so that those present can correct it.',
  ],
  'implementasi.nilai-tambah': [
    'Nobody uses the result yet.',
    'Members of the group use the result.',
    'Residents outside the group use the result.',
    'Residents carry the result on without help of the group.',
  ],
  'networking.mutu-kemitraan': [
    'The group only does what the partner asks for.',
    'Group and partner talk about the plan beforehand.',
    'Group and partner share the tasks.',
    'Group and partner look at the result together afterwards.',
  ],
  'diseminasi.mutu-isi': [
    'The content leaves out what residents need to know.',
    'The content says what, where and when.',
    'The content uses words and examples from the life of residents here.',
    'Questions of residents about the content are answered.',
  ],
  'aspirasi.mutu-pengawalan': [
    'Aspirations of residents are taken without a question.',
    'The group asks residents what they really need.',
    'The group words a proposal with residents.',
    'The group asks the addressee how the proposal stands.',
  ],
};

/** Name, unit and meaning of every indicator. */
/** What is counted, in the plural; not beside a bare 1. */
const noun = (of: string | undefined, figure: string) => (of === undefined || figure === '1' ? '' : `${of} `);

export const indicators: IndicatorMessages = {
  dimensions,
  statuses: {
    measured: 'measured',
    'not-applicable': 'not applicable',
    'no-data': 'no data',
    'insufficient-data': 'too little data',
  },
  names,
  counted,
  rubrics,
  rubricExamples: {
    'akses.mutu-pengolahan': [
      'A message of a chat group is forwarded unchanged.',
      'Of five announcements only the one for farmers of the village is shared.',
      'A circular on fertiliser becomes three steps of how to register.',
      'Clinic hours, papers to bring and what residents found out become one sheet.',
    ],
    'diskusi.mutu': [
      'The chair makes an announcement, and the meeting is closed.',
      'Of ten people present seven give their view.',
      'Two places for the training are compared, with what speaks for and against each.',
      'The secretary reads it out, and a member corrects the date.',
    ],
    'implementasi.nilai-tambah': [
      'A course on making soap was held, but nobody has made any since.',
      'Three members make and sell soap.',
      'Women of the next hamlet sell soap through the page the group made.',
      'A year later these women run their orders themselves.',
    ],
    'networking.mutu-kemitraan': [
      'The group is asked to send participants, and sends them.',
      'Group and clinic meet to settle the subject of the talk.',
      'The clinic brings the speaker, the group the place and the invitations.',
      'A week later both talk about what to do better.',
    ],
    'diseminasi.mutu-isi': [
      'A notice of vaccination names neither place nor time.',
      'The notice names the village hall, Tuesday, eight in the morning.',
      'A piece on hoaxes shows messages that really went round the village.',
      'Below a post on aid, five questions are answered one by one.',
    ],
    'aspirasi.mutu-pengawalan': [
      'Residents complain of a broken road, and the complaint is taken as it is.',
      'The group asks which part of the road is broken and whom it troubles.',
      'Residents and group write a proposal for the repair, with photographs.',
      'Each month the group asks the village government how far it has come.',
    ],
  },
  cannotJudge: 'Cannot judge: too little was seen.',
  units: {
    share: 'share',
    kinds: 'kinds',
    level: 'level (1 to 4)',
    'per-month': 'a month',
    'per-year': 'a year',
    'per-member': 'people for every member',
    'per-1000-residents': 'contacts for every 1,000 residents',
    partners: 'partners',
    days: 'days',
    points: 'points',
    persons: 'people',
    index: 'index (0 to 1)',
    count: 'number',
    rupiah: 'rupiah',
  },
  rateOf: {
    'akses.frekuensi': 'pieces of information',
    'akses.informasi-diperiksa': 'pieces of information',
    'diskusi.kehadiran-anggota': 'attendances of members',
    'implementasi.keputusan-dilaksanakan': 'decisions',
    'diseminasi.produk': 'publications',
    'diseminasi.produk-bersumber': 'publications',
    'aspirasi.tercatat': 'aspirations',
    'aspirasi.diteruskan': 'aspirations',
    'aspirasi.jawaban-disampaikan': 'aspirations',
  },
  dependsOn: {
    'implementasi.penerima-manfaat': 'the people who make use of it',
    'networking.mitra-aktif': 'the partners',
    'networking.keragaman-mitra': 'the partners',
    'networking.kemitraan-dua-arah': 'the partners',
    'networking.kegiatan-antar-kim': 'the other KIMs',
    'networking.bulan-aktif': 'those others',
    'networking.mitra-dua-arah': 'the partners',
    'diseminasi.jangkauan': 'the residents who receive it',
    'aspirasi.tercatat': 'residents who bring their wishes',
    'aspirasi.dijawab': 'the answers of those who were asked',
    'aspirasi.bulan-aktif': 'residents who bring their wishes',
    'aspirasi.diteruskan': 'residents who bring their wishes',
    'aspirasi.jawaban-disampaikan': 'residents who bring their wishes, and on the answers of those who were asked',
    'kelembagaan.kelengkapan': 'those who recognise and register the group',
    'kelembagaan.jumlah-anggota': 'residents who are willing to become members',
    'kelembagaan.keragaman-anggota': 'residents who are willing to become members',
    'ekonomi.pendapatan-sendiri': 'those who buy or pay',
    'arus.keseimbangan': 'the government and the residents',
    'pembinaan.tingkat-lain': 'the other levels of government',
    'pembinaan.kim-terjangkau': 'the KIMs',
    'pembinaan.kim-berulang': 'the KIMs',
    'pembinaan.kim-ikut-merencanakan': 'the KIMs',
    'pembinaan.kim-bermitra': 'the KIMs',
    'pembinaan.kim-memakai': 'the KIMs',
  },
  values: {
    share: ({ value, numerator, denominator }, { percent, number }) =>
      numerator === undefined || denominator === undefined
        ? percent(value, 1)
        : `${percent(value, 1)} (${number(numerator)} out of ${number(denominator)})`,
    kinds: ({ value }, { number }) => many(number(value), 'kind', 'kinds'),
    level: ({ value }, { number }) => `level ${number(value, 1)} out of 4`,
    'per-month': ({ value, numerator, denominator, of }, { number }) => {
      const average = number(value, decimalsOf(value));
      if (numerator === undefined || denominator === undefined) {
        return `${average} ${noun(of, average)}a month on average`;
      }
      const counted = `${number(numerator)} in ${number(denominator)} ${denominator === 1 ? 'month' : 'months'}`;
      return value >= 1 && denominator > 1 ? `${counted} (${average} a month on average)` : counted;
    },
    'per-year': ({ value, numerator, denominator, of }, { number }) => {
      const average = number(value, decimalsOf(value));
      if (numerator === undefined || denominator === undefined) {
        return `${average} ${noun(of, average)}a year on average`;
      }
      const months = number(denominator * 12, 0);
      const counted = `${number(numerator)} in ${months} ${months === '1' ? 'month' : 'months'}`;
      return denominator > 1 && value > 0 ? `${counted} (${average} a year on average)` : counted;
    },
    'per-member': ({ value }, { number }) => `${many(number(value, 1), 'person', 'people')} for every member`,
    'per-1000-residents': ({ value }, { number }) =>
      `${many(number(value, 0), 'contact', 'contacts')} for every 1,000 residents`,
    partners: ({ value }, { number }) => many(number(value), 'partner', 'partners'),
    days: ({ value }, { number }) => many(number(value, 1), 'day', 'days'),
    points: ({ value }, { number }) => `${number(value)} of 4 points`,
    persons: ({ value }, { number }) => many(number(value), 'person', 'people'),
    index: ({ value }, { number }) => `${number(value)} (0 means all alike, 1 means very mixed)`,
    count: ({ value }, { number }) => many(number(value), 'time', 'times'),
    rupiah: ({ value }, { number }) => `${number(value, 0)} rupiah`,
  },
  levels: ({ levels }, { list, number }) => `levels ${list(levels.map((level) => number(level)))} out of 4`,
  farApart: ({ levels }, { list, number }) =>
    `the raters lie far apart (levels ${list(levels.map((level) => number(level)))} of 4)`,
  reasons: {
    'nothing-of-this-function': 'There was no activity of this kind in the period, so there is nothing to compare.',
    'not-yet-formed': 'The group had not been formed in this period.',
    'period-not-begun': 'The period had not begun.',
    'is-a-forum': 'This indicator is about groups, not about forums.',
    'no-members': 'The list of members is empty.',
    'nothing-due': 'No decision has fallen due.',
    'nothing-forwarded': 'Nothing has been passed on yet.',
    'answer-not-yet-due': 'Aspirations were passed on, but the time for an answer has not run out.',
    'no-income': 'No money was received in the period.',
    'no-flow-with-government': 'No activity carried information between government and community.',
    'period-reversed': 'The last day of the period is before its first day. Please correct the two dates.',
    'not-recorded': 'The records were not submitted. Add them to the report, or state that there were none.',
    'not-stated': 'There are records, but what is needed was not filled in. Please complete each record.',
    'no-registration':
      'The registration of the group was not submitted, could not be read, or is that of another group. Please add that of this group to the report.',
    'kims-unknown': 'It is not known which KIMs there are in the region. Please give the list of all of them.',
    'no-kims': 'The list of KIMs of the region is empty.',
    'no-duties-of-this-level': 'No duty of this level of government is known from a source.',
    'members-unknown': 'The number of members is not known. Please complete the list of members.',
    'residents-unknown': 'The number of residents is not known. Please complete the facts about the seat.',
    'not-rated':
      'The report holds no rating of this yet. Ask several people to rate it by the descriptions of the levels.',
    'no-rating-counts':
      'None of the ratings given counts; the reasons are stated with the records that did not count. Ask several people to rate this by the descriptions of the levels.',
    contradictory:
      'The records contradict each other, because more took part than there are members. Please check both.',
    'too-few-raters': 'There are too few raters. Ask more people to rate, each without seeing the other ratings.',
    'raters-not-checked':
      'It cannot be checked whether the raters are from outside the group. Please give the list of all members, and state in the registration that it is complete.',
    'mostly-unstated': 'Too many records do not state what is needed. Please complete them.',
    'parts-unknown': 'Some of what is needed is not known. Please complete the facts about the group.',
    'cannot-count-once':
      'Those who benefit are only counted for each activity, so the same person could be counted twice. Record how many people there were in the whole period.',
    'too-few-members': 'There are too few members to be mixed.',
  },
  notCounted: {
    'period-reversed': 'The last day of the period is before its first day. Please correct the two dates.',
    'before-period': 'The date is before the period.',
    'after-period': 'The date is after the period.',
    'after-as-of': 'The date is after the day of measuring.',
    'day-not-known':
      'Its exact day is not known, so it may lie outside the period, after the day of the assessment, or before the step that it follows.',
    'not-held': 'By the title it was only planned, did not take place, or is not an activity.',
    'more-than-members':
      'More members are recorded as present than there are; their attendance does not count, or counts for no more members than there are.',
    'dates-out-of-order':
      'The dates are in the wrong order; a step dated before the one that it follows does not count.',
    'forwarding-not-stated':
      'An answer is recorded, but not the day on which it was passed on, so it counts as not passed on. Please fill in that day.',
    'meeting-unknown': 'The meeting that decided this is not among the activities of the report.',
    'unknown-criterion': 'This rating is about an indicator that is not known.',
    'no-evidence': 'A rating of this must point to records as evidence, and points to none.',
    'cannot-judge': 'The rater could not judge.',
    'rater-counted-already': 'The same rater has already given the same level.',
    'rater-contradicts-self': 'The same rater gave different levels; the lowest counts.',
    'rater-resembles-another':
      'The id of this rater differs from that of another one in capitals, blanks, signs, zeros before a number, letters that look alike or a remark in brackets alone, so it seems to be the same person. They count as one rater, with the lowest level. If they are two people, give each an id that is clearly its own.',
  },
  tooFew: ({ n, needed }, { number }) =>
    `So far ${number(n)} can be counted; at least ${number(needed)} ${needed === 1 ? 'is' : 'are'} needed.`,
  judgementsLeftOut: ({ unstated, others }, { number }) =>
    [
      ...(unstated > 0
        ? [
            `Judgements that do not count because the relation of the rater to the group is not stated: ${number(unstated)}. Please state it.`,
          ]
        : []),
      ...(others > 0
        ? [
            `Judgements that do not count because raters of this kind, such as members of the group, are not asked for: ${number(others)}.`,
          ]
        : []),
    ].join(' '),
  draftRubric: 'The descriptions of these levels are a draft and need local use before they are relied on.',
  inferred: ({ count }, { number }) =>
    `For ${number(count)} of them what was counted was inferred, because the reporter did not state it.`,
  unstated: ({ count }, { number }) => `Records left out because what is needed was not filled in: ${number(count)}.`,
  bound: ({ value, isMost }) => `at ${isMost ? 'most' : 'least'} ${value}`,
  withoutLists: ({ lists }, { list }) => `This is a minimum, because these lists were not recorded: ${list(lists)}.`,
  dayUnknown: ({ count }, { number }) =>
    `In truth it may be better, because the exact day of ${number(count)} ${count === 1 ? 'record' : 'records'} is not known.`,
  resembling: ({ count, of }, { number }) =>
    of === 'people'
      ? `${number(count)} of the ids ${count === 1 ? 'differs' : 'differ'} from another one in ${alike} alone; ${count === 1 ? 'it may be' : 'they may be'} of the same person.`
      : `${number(count)} of the names of partners ${count === 1 ? 'differs' : 'differ'} from that of another partner or of this KIM in ${alike} alone, so ${count === 1 ? 'it seems' : 'they seem'} to be the same and ${count === 1 ? 'is' : 'are'} not counted again. If ${count === 1 ? 'it is another partner' : 'they are other partners'}, write a name that tells them apart outside the brackets.`,
  surplus: ({ count }, { number }) =>
    `A further ${number(count)} ${count === 1 ? 'adds' : 'add'} nothing, because only so much of one day or one month counts, or because nothing tells them apart from other records.`,
};
