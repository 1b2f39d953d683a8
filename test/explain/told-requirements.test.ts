import { describe, expect, it } from 'vitest';
import { explainRequirements, renderRequirements } from '../../src/explain/explain-requirements.js';
import { renderIssue } from '../../src/explain/render-issue.js';
import { id } from '../../src/texts/id/index.js';

/* What is said of the requirements of a registration, from reports of which each part is stated here. */

const { requirements: texts, ruleTitles, cannotTellReasons, format } = id;
const titles = ruleTitles as Readonly<Record<string, string>>;

const few = (at = 'members') => ({
  code: 'members.below-minimum',
  severity: 'error',
  path: [at],
  params: { count: 1, minimum: 3 },
  verdict: 'fail',
});
const requirement = (more: object = {}) => ({
  code: 'jumlah-anggota',
  status: 'not-known',
  core: true,
  limits: { minimum: 3, maximum: 30 },
  passed: [],
  failed: [],
  toClarify: [],
  notKnown: [],
  paths: [],
  ...more,
});
const open = (code: string, reason: string, ...missing: readonly (readonly unknown[])[]) => ({
  code,
  verdict: 'cannot-tell',
  reason,
  missing,
});
const question = (more: object = {}) => ({
  field: ['members'],
  facts: [],
  requirements: ['jumlah-anggota'],
  rules: ['members.below-minimum'],
  rest: false,
  recorded: false,
  ...more,
});
interface Parts {
  readonly issues?: readonly object[];
  readonly notChecked?: readonly object[];
  readonly requirements?: readonly object[];
  readonly questions?: readonly object[];
  readonly verdict?: string;
}
const reportOf = ({
  issues = [],
  notChecked = [],
  requirements = [requirement()],
  questions = [],
  verdict = 'not-enough-known',
}: Parts) => ({ issues, notChecked, requirements: { verdict, requirements, questions } }) as never;
const screenOf = (parts: Parts, name?: string) => {
  const screen = explainRequirements(reportOf(parts), id, name);
  if (screen === undefined) throw new Error('nothing was explained');
  return screen;
};
const one = (more: object, parts: Parts = {}) =>
  screenOf({ ...parts, requirements: [requirement(more)] }).requirements[0];

describe('the heading', () => {
  it('has the name where there is one, and the verdict', () => {
    const verdict = texts.verdicts['not-enough-known'];
    expect(screenOf({}, 'KIM\nSatu').heading).toBe(texts.heading({ name: 'KIM Satu', verdict }, format));
    for (const name of [undefined, '', '  '])
      expect(screenOf({}, name).heading).toBe(texts.heading({ verdict }, format));
    expect(screenOf({}).verdict).toBe('not-enough-known');
  });
});

describe('a requirement', () => {
  it('has its title with its limits, and how it stands', () => {
    const limits = { minimum: 3, maximum: 30 };
    expect(one({})).toEqual({
      code: 'jumlah-anggota',
      status: 'not-known',
      title: texts.names['jumlah-anggota'](limits, format),
      standing: texts.statuses['not-known'],
      reasons: [],
    });
    const toClarify = ['members.above-maximum'];
    expect(one({ toClarify })?.standing).toBe(texts.toClarify);
    expect(one({ toClarify, status: 'partly-met' })?.standing).toBe(texts.toClarify);
    expect(one({ toClarify, status: 'not-met' })?.standing).toBe(texts.statuses['not-met']);
  });

  it('gives as reasons the findings of its own rules, each once', () => {
    const other = { ...few(), code: 'members.above-maximum', params: { count: 40, maximum: 30 } };
    const sentence = (issue: object) => renderIssue(issue as never, id);
    const issues = [few(), few(), other];
    expect(one({ status: 'not-met', failed: ['members.below-minimum'] }, { issues })?.reasons).toEqual([
      sentence(few()),
    ]);
    expect(one({ toClarify: ['members.above-maximum'] }, { issues })?.reasons).toEqual([sentence(other)]);
    expect(one({}, { issues })?.reasons).toEqual([]);
  });

  it('says that sources disagree where a rule that is to be settled found that', () => {
    const notChecked = [open('members.above-maximum', 'sources-disagree', ['members'])];
    expect(one({ toClarify: ['members.above-maximum'] }, { notChecked })?.reasons).toEqual([
      cannotTellReasons['sources-disagree'],
    ]);
    expect(one({ toClarify: ['members.below-minimum'] }, { notChecked })?.reasons).toEqual([]);
    const little = [open('members.above-maximum', 'too-little-known', ['members'])];
    expect(one({ toClarify: ['members.above-maximum'] }, { notChecked: little })?.reasons).toEqual([]);
  });

  it('that is partly met names what holds and what is not known, and of a list in parts what it says so far', () => {
    const [held, wrong, unknown, met] = [
      'members.above-maximum',
      'officers.chair-double',
      'officers.chair-missing',
      'members.below-minimum',
    ];
    const more = { status: 'partly-met', passed: [met], notKnown: [held, wrong, unknown, 'x-own'] };
    const notChecked = [
      open(held ?? '', 'holds-so-far', ['membersListed'], ['members', 0, 'offices']),
      open(wrong ?? '', 'fails-so-far', ['members']),
      open(unknown ?? '', 'too-little-known', ['members']),
    ];
    const parts = { held: [titles[met ?? ''] ?? ''], notKnown: [titles[unknown ?? ''] ?? '', 'x-own'] };
    const lists = texts as unknown as Readonly<Record<'failsSoFar' | 'heldSoFar', Readonly<Record<string, string>>>>;
    expect(one(more, { notChecked })?.reasons).toEqual(
      [lists.failsSoFar.members, lists.heldSoFar.members, texts.parts(parts, format)].filter((text) => text),
    );
    // While something is to be settled, or nothing is known, what else holds is not told.
    expect(one({ ...more, toClarify: ['members.dates-out-of-order'] }, { notChecked })?.reasons).toEqual(
      [lists.failsSoFar.members].filter((text) => text),
    );
    expect(one({ ...more, status: 'not-known' }, { notChecked })?.reasons).toEqual(
      [lists.failsSoFar.members].filter((text) => text),
    );
  });
});

describe('what else is to be settled', () => {
  it('are errors and warnings outside the requirements, each once, after their field', () => {
    const hint = { ...few(), severity: 'hint' };
    const warning = { ...few(), severity: 'warning' };
    const label = id.fields.registration.members.label;
    const sentence = renderIssue(few() as never, id);
    expect(screenOf({ issues: [few(), warning, hint] }).clarify).toEqual([`${label}: ${sentence}`]);
    expect(screenOf({ issues: [hint] }).clarify).toEqual([]);
    for (const part of ['failed', 'toClarify']) {
      const requirements = [requirement({ [part]: ['members.below-minimum'] })];
      expect(screenOf({ issues: [few()], requirements }).clarify).toEqual([]);
    }
  });

  it('stand after the row in which they are', () => {
    const at = (...path: readonly unknown[]) => screenOf({ issues: [{ ...few(), path }] }).clarify[0]?.split(': ')[0];
    const words = id.fields.registration as Readonly<
      Record<string, { readonly label: string; readonly item?: string } | undefined>
    >;
    const low = (text = '') => text.charAt(0).toLowerCase() + text.slice(1);
    const item = words.members?.item ?? words.members?.label;
    expect(at('name')).toBe(words.name?.label);
    expect(at('seat', 'residents')).toBe(words['seat.residents']?.label);
    expect(at('members', 1)).toBe(`${item} 2`);
    expect(at('members', 1, 'sex')).toBe(`${item} 2 (${low(words['members[].sex']?.label)})`);
    expect(at()).toBe(renderIssue(few() as never, id).split(': ')[0]);
  });
});

describe('the questions', () => {
  it('are those of the core first; the others where none is open', () => {
    const requirements = [requirement(), requirement({ code: 'pengakuan', core: false, limits: {} })];
    const [core, other] = [question(), question({ field: ['decrees'], requirements: ['pengakuan'] })];
    expect(screenOf({ requirements, questions: [other, core] }).questions).toHaveLength(1);
    expect(screenOf({ requirements, questions: [other, core] }).questions).toEqual(
      screenOf({ requirements, questions: [core] }).questions,
    );
    expect(screenOf({ requirements, questions: [other] }).questions).toHaveLength(1);
    expect(screenOf({ requirements }).questions).toEqual([]);
  });

  it.each([
    [false, false, 'all'],
    [true, false, 'rest'],
    [false, true, 'recorded'],
    [true, true, 'both'],
  ] as const)('ask for a list as far as it is open (others %s, those recorded %s)', (rest, recorded, part) => {
    const rules = ['a', 'b'];
    const [asked] = screenOf({ questions: [question({ facts: ['offices', 'sex'], rest, recorded, rules })] }).questions;
    const facts = texts.facts as Readonly<Record<string, string>>;
    const fact = (key: 'sex' | 'offices') => facts[key] ?? id.fields.registration[`members[].${key}`].label;
    expect(asked).toBe(
      texts.question(
        { field: texts.lists.members?.[part] ?? '', facts: [fact('offices'), fact('sex')], part, rules: 2 },
        format,
      ),
    );
  });

  it('ask for a field by the words for it, else by its label', () => {
    const asked = (field: readonly string[]) => screenOf({ questions: [question({ field })] }).questions[0];
    const words = texts.asked as Readonly<Record<string, string>>;
    const plain = (field: string) => texts.question({ field, facts: [], part: 'all', rules: 1 }, format);
    const [known = ''] = Object.keys(words);
    expect(asked(known.split('.'))).toBe(plain(words[known] ?? ''));
    expect(asked(['seat', 'residents'])).toBe(
      plain(words['seat.residents'] ?? texts.askedFor(id.fields.registration['seat.residents'].label)),
    );
    expect(asked(['x', 'y'])).toBe(plain(texts.askedFor('/x/y')));
  });
});

describe('the same as text', () => {
  it('is the heading, a line for each requirement, what else to settle and the questions by number', () => {
    const requirements = [
      requirement({ status: 'not-met', failed: ['members.below-minimum'] }),
      requirement({ code: 'pengakuan', limits: {} }),
    ];
    const name = { ...few(), code: 'members.above-maximum', params: { count: 40, maximum: 30 } };
    const parts = { requirements, issues: [few(), name], questions: [question(), question({ rest: true })] };
    const screen = screenOf(parts, 'KIM A');
    expect(renderRequirements(reportOf(parts), id, 'KIM A')?.split('\n')).toEqual([
      screen.heading,
      `- ${screen.requirements[0]?.title}: ${screen.requirements[0]?.standing}. ${screen.requirements[0]?.reasons[0]}`,
      `- ${screen.requirements[1]?.title}: ${screen.requirements[1]?.standing}.`,
      texts.alsoClarify,
      `- ${screen.clarify[0]}`,
      texts.askFirst,
      `(1) ${screen.questions[0]}`,
      `(2) ${screen.questions[1]}`,
    ]);
    expect(renderRequirements(reportOf({}), id)?.split('\n')).toHaveLength(2);
  });

  it('and as parts are nothing of a report on something else', () => {
    const other = { issues: [], notChecked: [] } as never;
    expect(explainRequirements(other, id)).toBeUndefined();
    expect(renderRequirements(other, id)).toBeUndefined();
  });

  it.each<readonly [string, unknown, unknown, unknown]>([
    ['no report', undefined, id, undefined],
    ['a report that is a text', 'x', id, undefined],
    ['no language', reportOf({}), undefined, undefined],
    ['a language without these texts', reportOf({}), { ...id, requirements: {} }, undefined],
    ['a name that is a number', reportOf({}), id, 7],
  ])('refuses %s, each in its name', (_, report, language, name) => {
    const refused = (caller: string) =>
      expect.objectContaining({ name: 'KimError', message: expect.stringMatching(new RegExp(`^${caller} needs`)) });
    expect(() => explainRequirements(report as never, language as never, name as never)).toThrow(
      refused('explainRequirements'),
    );
    expect(() => renderRequirements(report as never, language as never, name as never)).toThrow(
      refused('renderRequirements'),
    );
  });

  it('an issue for whose code a language has no sentence is refused', () => {
    for (const code of ['gone', 'toString']) {
      expect(() => renderIssue({ code, params: {} } as never, id)).toThrow(
        expect.objectContaining({ code: 'unknown-id' }),
      );
    }
  });
});

describe('questions about what is required above all', () => {
  const asked = (...required: readonly (readonly string[])[]) =>
    screenOf({
      requirements: [requirement(), requirement({ code: 'terdaftar', core: false })],
      questions: required.map((requirements, i) => question({ field: [['members', 'name', 'seat'][i]], requirements })),
    }).questions.length;

  it('stand alone where there are any, also those that answer more besides', () => {
    expect(asked(['jumlah-anggota', 'terdaftar'], ['terdaftar'])).toBe(1);
    expect(asked(['jumlah-anggota'], ['terdaftar', 'jumlah-anggota'], ['terdaftar'])).toBe(2);
    expect(asked(['terdaftar'], ['terdaftar'])).toBe(2);
    expect(asked([], ['jumlah-anggota'])).toBe(1);
  });
});
