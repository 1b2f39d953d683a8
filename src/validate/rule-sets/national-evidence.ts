import { frozen } from '../../kernel/frozen.js';
import type { RuleCode } from '../registry.js';
import type { RuleEvidence } from '../rule-set.js';

// Apart from the bindings: a form that judges by the rules does not carry what speaks for them.

const noHierarchy: RuleEvidence = {
  for: [
    { source: 'sumatra-times-hierarki', quote: 'mandiri dan non partisan' },
    { source: 'belitung-adinda' },
    {
      source: 'S000',
      where: 'paragraf 5, tentang forum KIM',
      quote: 'tidak memiliki hubungan hirarki dengan pemerintah',
    },
    { source: 'natmed-kaltim' },
  ],
  against: [
    { source: 'kulon-progo-1473', quote: 'di bawah tanggung jawab Lurah' },
    { source: 'kota-malang-2021' },
    { source: 'tangerang-54999', quote: 'perpanjangan tangan' },
  ],
};

const ledByResidents: RuleEvidence = {
  for: [{ source: 'berita-alternatif-kukar' }, { source: 'fakta99-berau' }],
  against: [{ source: 'wacana-mamuju' }, { source: 'lentera-braling' }],
};

const manyElements: RuleEvidence = {
  for: [
    { source: 'S001', where: 'paragraf 4', quote: 'terdiri dari berbagai elemen masyarakat' },
    { source: 'S000', where: 'paragraf 7', quote: 'dapat terdiri dari remaja, orang tua, pria maupun wanita' },
  ],
  against: [
    {
      source: 'margaasih-pengurus',
      quote: 'KIM bisa berupa kelompok tani, kelompok ibu-ibu pengajian … kelompok hobi',
    },
    { source: 'kolaka-pembentukan', quote: 'setiap kelompok sosial dapat membentuk KIM' },
  ],
};

const smallestBoard: RuleEvidence = { for: [{ source: 'mercusuar-palu-2023' }] };

const measurable: RuleEvidence = { for: [{ source: 'S003', where: 'prinsip 3' }] };

const regionCodes: RuleEvidence = { for: [{ source: 'wilayah-cahyadsn' }] };

/**
 * What speaks for a national rule besides the source that its binding names, and what speaks against it or against making it
 * a requirement everywhere.
 *
 * @example
 * ```ts
 * nationalEvidence['members.below-minimum'].against.length; // 2
 * ```
 */
export const nationalEvidence: { readonly [Code in RuleCode]?: RuleEvidence } = /* @__PURE__ */ frozen({
  'members.below-minimum': {
    for: [
      { source: 'S000', where: 'paragraf 7' },
      { source: 'kalteng-indeksnews-2021' },
      { source: 'panduan-kim-2008' },
      { source: 'jembrana' },
      { source: 'margaasih-pengurus' },
      { source: 'kapuas-hulu-pembentukan' },
    ],
    // Places that ask for more; none asks for fewer.
    against: [{ source: 'sukomanunggal-pembentukan' }, { source: 'fajar-banten-pandeglang' }],
  },
  'members.above-maximum': {
    for: [
      { source: 'S000', where: 'paragraf 7' },
      { source: 'kalteng-indeksnews-2021' },
      { source: 'panduan-kim-2008' },
    ],
    against: [
      { source: 'jembrana', quote: 'supaya efektif' },
      { source: 'kapuas-hulu-tentang' },
      { source: 'kapuas-hulu-pembentukan', quote: 'anggota tidak terbatas' },
    ],
  },
  'officers.term-expired': { for: [{ source: 'kemiri-padukuhan' }] },
  'independence.partisan': {
    for: [
      { source: 'kolaka-pembentukan', quote: 'tidak terkait dengan kepentingan politik apapun' },
      { source: 'sumatra-times-hierarki', quote: 'mandiri dan non partisan' },
    ],
  },
  'independence.established-by-decree': {
    for: [{ source: 'kolaka-pembentukan' }, { source: 'permen-8-2010', where: 'Pasal 1 angka 2' }],
    against: [{ source: 'natuna-apa-itu-kim' }, { source: 'kemiri-padukuhan' }],
  },
  'independence.unequal-media': {
    for: [
      { source: 'S000', where: 'paragraf 5', quote: 'memiliki hubungan kesetaraan dengan media informasi lainnya' },
    ],
  },
  'officers.chair-missing': smallestBoard,
  'officers.secretary-missing': smallestBoard,
  'officers.treasurer-missing': smallestBoard,
  'officers.several-offices': smallestBoard,
  'composition.uniform': manyElements,
  'composition.one-sided': manyElements,
  'independence.subordinate': noHierarchy,
  'independence.subordinate-through-others': noHierarchy,
  'independence.answerable': noHierarchy,
  'independence.appointed-by-decree': noHierarchy,
  'independence.ex-officio': noHierarchy,
  'independence.official-in-office': ledByResidents,
  'formation.imposed-from-above': {
    for: [
      { source: 'S001', where: 'paragraf 4' },
      { source: 'S002' },
      { source: 'S004' },
      { source: 'kolaka-pembentukan' },
    ],
    against: [{ source: 'natuna-apa-itu-kim' }],
  },
  'formation.begun-by-government': {
    for: [{ source: 'natmed-kaltim' }],
    against: [{ source: 'kemiri-padukuhan' }, { source: 'natuna-apa-itu-kim' }],
  },
  'decree.missing': {
    for: [{ source: 'wonosobo-dana-desa' }, { source: 'gerabah-profil' }, { source: 'kim-sulbar-2012' }],
  },
  'registration.registrar-not-kabupaten-kota': {
    for: [{ source: 'bimakab' }, { source: 'sukomanunggal-pembentukan' }, { source: 'mercusuar-palu-2023' }],
    against: [{ source: 'fajar-banten-pandeglang' }, { source: 'mediakorannusantara-2022' }],
  },
  'seat.unit-not-village': {
    for: [{ source: 'cigentur-pembentukan' }],
    against: [{ source: 'satuan-kim-beberapa-daerah' }, { source: 'kemiri-padukuhan' }, { source: 'linimasa-batuah' }],
  },
  'formation.in-future': measurable,
  'decree.dates-reversed': measurable,
  'registration.date-in-future': measurable,
  'registration.figures-contradict': measurable,
  'seat.malformed-region-code': regionCodes,
  'seat.impossible-region-code': regionCodes,
  'seat.unknown-region-code': regionCodes,
  'seat.unit-against-code': regionCodes,
  'seat.more-households-than-residents': measurable,
  'officers.term-reversed': measurable,
  'relation.dates-reversed': measurable,
  'registration.inexact-date-unknown': measurable,
  'report.inexact-date-unknown': measurable,
  'programme.period-reversed': measurable,
  'programme.planned-outside-period': measurable,
  'programme.target-not-adding-up': measurable,
  'programme.duplicate-id': measurable,
  'information.verified-without-source': {
    for: [
      { source: 'S001', where: 'paragraf 5', quote: 'kecerdasan publik dalam mengonsumsi informasi' },
      { source: 'S002', quote: 'informasi rill dan dapat diambil akurasinya' },
    ],
  },
  'report.period-reversed': measurable,
  'report.period-too-long': measurable,
  'report.other-kim': measurable,
  'report.date-in-future': measurable,
  'report.date-outside-period': measurable,
  'report.date-before-formation': measurable,
  'report.duplicate-id': measurable,
  'report.retired-concept': measurable,
  'report.member-unknown': measurable,
  'report.beneficiaries-not-adding-up': measurable,
  'activity.attendance-not-adding-up': measurable,
  'activity.attendance-above-roster': measurable,
  'activity.attendee-twice': measurable,
  'activity.figures-contradict': measurable,
  'activity.recorded-twice': measurable,
  'activity.partner-unknown': measurable,
  'activity.planned-activity-unknown': measurable,
  'activity.other-kim-is-itself': measurable,
  'decision.activity-unknown': measurable,
  'product.activity-unknown': measurable,
  'product.corrected-before-published': measurable,
  'partner.dates-reversed': measurable,
  'rating.evidence-unknown': measurable,
  'rating.without-evidence': measurable,
  'rating.given-twice': measurable,
});
