import { expect, test } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { asOf, members, registration, report } from '../measure/fixtures.js';

const functions = ['akses', 'diskusi', 'implementasi', 'networking', 'diseminasi', 'aspirasi'];
const score = (lists: any, facts: any = { members: members(12) }) =>
  scoreKim(measureKim({ report: report(lists), registration: registration(facts) }, { asOf }), adinda, { asOf });
const rubrics = Object.entries(adinda.criteria).flatMap(([code, { kind }]) => (kind === 'qualitative' ? [code] : []));
const judged = (level: number, relation = 'resident') => rubrics.flatMap((criterion) => [0, 1].map((i) => ({ raterId: `p${i}`, criterion, level, evidenceIds: ['a1'], relation })));
const month = (i: number) => `2025-${String((i % 12) + 1).padStart(2, '0')}-10`;
const rep = (n: number, make: (i: number) => any) => Array.from({ length: n }, (_, i) => make(i));
const show = (name: string, card: any) =>
  console.log(name.padEnd(44), card.score.toFixed(1), card.class?.code ?? card.notClassified, card.groups.slice(1).map((g: any) => `${g.code.slice(0, 4)} ${g.score.toFixed(0)}`).join(' '), `[${card.certainty.interval.lower.toFixed(0)}-${card.certainty.interval.upper.toFixed(0)}]`, card.quality.grade);
const both = { contributedByKim: ['tenaga'], contributedByPartner: ['dana'] };
test('game', () => {
  const modest = {
    activities: rep(6, (i) => ({ id: `a${i}`, date: month(2 * i), functions: ['diskusi'], attendance: { members: 6 } })),
    decisions: rep(2, (i) => ({ id: `d${i}`, activityId: `a${i}`, doneOn: month(2 * i) })),
    informationItems: rep(10, (i) => ({ id: `i${i}`, date: month(i), sourceType: 'internet', verified: i < 5 })),
    products: rep(8, (i) => ({ id: `x${i}`, date: month(i), channel: 'pamflet', citesSource: i < 4 })),
    partners: [{ id: 'p1', kind: 'media' }], aspirations: rep(4, (i) => ({ id: `s${i}`, recordedOn: month(i), forwardedOn: month(i), aspirationClass: 'aspirasi' })),
    ratings: judged(2),
  };
  show('modest', score(modest));
  const day = '2025-06-10';
  const burst = {
    activities: rep(12, (i) => ({ id: `a${i}`, date: day, functions, channels: ['pertemuan', 'pamflet', 'whatsapp'], otherKimIds: ['k2'], attendance: { members: 8 }, partners: rep(4, (j) => ({ partnerId: `p${j}`, ...both })) })),
    decisions: rep(6, (i) => ({ id: `d${i}`, activityId: `a${i}`, doneOn: day })),
    informationItems: rep(48, (i) => ({ id: `i${i}`, date: day, sourceType: ['internet', 'media-cetak', 'masyarakat', 'pemerintah-langsung'][i % 4], verified: true })),
    products: rep(24, (i) => ({ id: `x${i}`, date: day, channel: 'pamflet', citesSource: true })),
    partners: rep(4, (j) => ({ id: `p${j}`, kind: 'media' })),
    aspirations: rep(12, (i) => ({ id: `s${i}`, recordedOn: day, forwardedOn: day, answeredOn: day, fedBackOn: day, aspirationClass: 'aspirasi' })),
    ratings: judged(2),
  };
  show('everything on one day, judged 2', score(burst));
  show('one day, judged 1', score({ ...burst, ratings: judged(1) }));
  const one = { ...burst, activities: burst.activities.slice(0, 1), decisions: burst.decisions.slice(0, 1), informationItems: burst.informationItems.slice(0, 4), products: burst.products.slice(0, 1), aspirations: burst.aspirations.slice(0, 1) };
  show('one rich meeting', score(one));
  show('same meeting split in ten', score({ ...one, activities: rep(10, (i) => ({ ...one.activities[0], id: `a${i}` })), decisions: rep(10, (i) => ({ ...one.decisions[0], id: `d${i}`, activityId: `a${i}` })) }));
  show('duplicates of all with other ids (x12)', score(burst));
  const meetings = (n: number, f: string[]) => rep(n, (i) => ({ id: `a${i}`, date: month(i), functions: f, attendance: { members: 6 } }));
  const base = { ...modest };
  show('12 meetings, true functions', score({ ...base, activities: meetings(12, ['diskusi']) }));
  show('12 meetings, all six', score({ ...base, activities: meetings(12, functions) }));
  show('36 meetings, two each', score({ ...base, activities: meetings(36, ['diskusi']).map((a, i) => ({ ...a, functions: [functions[(2 * i) % 6], functions[(2 * i + 1) % 6]] })) }));
  show('36 meetings, all six', score({ ...base, activities: meetings(36, functions) }));
  show('12 events nobody came to', score({ ...base, activities: meetings(12, functions).map((a) => ({ ...a, attendance: { members: 0, guests: 0 } })) }));
  show('ten tiny partners at one event', score({ ...base, partners: rep(10, (j) => ({ id: `p${j}`, kind: 'media' })), activities: [...base.activities, { id: 'z', date: day, functions: ['networking'], partners: rep(10, (j) => ({ partnerId: `p${j}`, ...both })) }] }));
  show('members 1', score(base, { members: members(1) }));
  show('residents 1', score(base, { members: members(12), seat: { residents: 1 } }));
  show('formed in July', score(modest, { members: members(12), formation: { formedOn: '2025-07-01' } }));
  show('self as peer, 4', score({ ...base, ratings: judged(4, 'peer-kim') }));
  show('only the good function rated', score({ ...base, ratings: judged(4).filter((r) => r.criterion.startsWith('diskusi')) }));
  show('only four good functions rated', score({ ...base, ratings: judged(4).filter((r) => !r.criterion.startsWith('akses') && !r.criterion.startsWith('asp')) }));
  show('unknown', score({ ...base, informationItems: base.informationItems.map(({ verified, ...r }: any) => r) }));
});
