import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { aboutKim } from '../../src/vocabulary/about-kim/about-kim.js';
import { facilitationRoleItems, facilitationRoles } from '../../src/vocabulary/about-kim/facilitation-roles.js';
import { dutyBearers, dutyBudgetLines, governmentDuties } from '../../src/vocabulary/about-kim/government-duties.js';
import type { Concept } from '../../src/vocabulary/concept.js';
import { ageBandBounds, ageBandOf } from '../../src/vocabulary/concepts/age-bands.js';
import { bodyTypes } from '../../src/vocabulary/concepts/body-types.js';
import { legalStatus } from '../../src/vocabulary/concepts/legal-status.js';
import type { MemberElement } from '../../src/vocabulary/concepts/member-elements.js';
import { memberElements } from '../../src/vocabulary/concepts/member-elements.js';
import { relationKinds } from '../../src/vocabulary/concepts/relation-kinds.js';
import { shareBandBounds, shareBandOf } from '../../src/vocabulary/concepts/share-bands.js';
import { formationSequences } from '../../src/vocabulary/law/formation-sequences.js';
import { legalInstruments } from '../../src/vocabulary/law/legal-instruments.js';
import { sources } from '../../src/vocabulary/sources.js';

const entriesOf = <Row>(record: Readonly<Record<string, Row>>) => Object.entries(record);

describe('memberElements', () => {
  const elements = entriesOf<Concept>(memberElements.concepts);
  const groups = elements.filter(([, { broader }]) => broader === undefined).map(([code]) => code);

  it('names every element that the sources list', () => {
    const listed = {
      S000: ['remaja', 'orang-tua', 'pelajar', 'mahasiswa', 'pedagang', 'petani', 'nelayan'],
      S004: [
        ...['pemuda', 'petani', 'nelayan', 'pgri', 'kader-kb', 'pkk', 'insan-pers', 'orsos', 'umkm', 'pedagang'],
        ...['wirausaha', 'mahasiswa', 'forum-guru-paud'],
      ],
    };
    for (const [source, codes] of entriesOf(listed)) {
      for (const code of codes) {
        const citations = elements.find(([element]) => element === code)?.[1].sources ?? [];
        expect(
          citations.map((citation) => citation.source),
          code,
        ).toContain(source);
      }
    }
  });

  it('is a tree of two levels: an element stands under a group, never under an element', () => {
    for (const [code, { broader }] of elements) if (broader !== undefined) expect(groups, code).toContain(broader);
  });

  it('has no group without an element, but for the catch-all', () => {
    const used = new Set(elements.map(([, { broader }]) => broader));
    expect(groups.filter((group) => !used.has(group))).toEqual(['unsur-lain']);
  });

  // A tokoh adat holds a role among residents; of which custom is not recorded.
  it('has no element that tells a religion or an ethnic group', () => {
    const context = /masjid|gereja|pura|vihara|ulama|ustaz|santri|pendeta|pesantren|suku|agama|mosque|church/i;
    for (const [code, concept] of elements) {
      const said = [
        code,
        ...[id, en].flatMap((language) => {
          const { label, definition } = language.concepts['member-elements'].concepts[code as MemberElement];
          return [label, definition];
        }),
        ...(concept.aliases ?? []),
      ];
      expect(
        said.filter((text) => context.test(text)),
        code,
      ).toEqual([]);
    }
  });
});

describe('facilitationRoleItems', () => {
  it('has the letters a to j in order, and does not know what i says', () => {
    expect(facilitationRoleItems.map(({ letter }) => letter).join('')).toBe('abcdefghij');
    expect(facilitationRoleItems.filter(({ role }) => role === null).map(({ letter }) => letter)).toEqual(['i']);
  });

  it('gives every role exactly one letter, the one its source cites', () => {
    const lettered = facilitationRoleItems.filter((item) => item.role !== null);
    expect(lettered.map(({ role }) => role)).toEqual(Object.keys(facilitationRoles.concepts));
    for (const { letter, role } of lettered) {
      if (role !== null)
        expect(facilitationRoles.concepts[role].sources[0]).toEqual({ source: 'S003', where: `huruf ${letter}` });
    }
  });
});

describe('relationKinds', () => {
  it('marks as hierarchy a parent body and answerability, and nothing else', () => {
    const hierarchical = entriesOf<Concept>(relationKinds.concepts).filter(([, row]) => row.broader !== undefined);
    expect(hierarchical.map(([code]) => code)).toEqual(['badan-induk', 'bertanggung-jawab-kepada']);
  });

  it('reads no loose speech as a relation', () => {
    const aliases = entriesOf<Concept>(relationKinds.concepts).flatMap(([, row]) => row.aliases ?? []);
    for (const loose of ['corong', 'perpanjangan tangan', 'di bawah naungan', 'humas desa']) {
      expect(aliases).not.toContain(loose);
    }
  });
});

describe('government duties', () => {
  it('leaves registering and mapping to the kabupaten or kota and coordination to the province', () => {
    expect(dutyBearers.pendaftaran).toEqual(['kabupaten-kota']);
    expect(dutyBearers.pemetaan).toEqual(['kabupaten-kota']);
    expect(dutyBearers['koordinasi-provinsi']).toEqual(['provinsi']);
  });

  it('name the line of the budget that the partnership is planned under, with its source', () => {
    const [line] = dutyBudgetLines;
    expect(line).toMatchObject({ duty: 'kemitraan-komunikasi', code: '2.16.02.2.01.0015', year: 2025 });
    for (const { duty, code, name, sources: cited } of dutyBudgetLines) {
      expect(code).toMatch(/^\d(?:\.\d+){5}$/);
      for (const { source } of cited) {
        expect(sources[source].title).toContain(code);
        expect(sources[source].title).toContain(name);
        const row: Concept = governmentDuties.concepts[duty];
        expect(row.sources.map((citation) => citation.source)).toContain(source);
      }
    }
  });
});

describe('legalStatus', () => {
  it('agrees with the row on the day, where one is known', () => {
    for (const [code, { enactedOn }] of entriesOf(legalStatus)) {
      const row: Concept | undefined = (legalInstruments.concepts as Record<string, Concept>)[code];
      expect(row?.since, code).toBe(enactedOn);
    }
  });

  it('says of no rule that its whole text was read, and of a draft that it is one', () => {
    expect(legalStatus['kepmen-standar-kim'].standing).toBe('rancangan');
    expect(legalStatus['permen-4-2024']).toMatchObject({ standing: 'berlaku', textRead: 'none' });
  });
});

describe('formationSequences', () => {
  it('holds no step twice in one order', () => {
    for (const { steps } of formationSequences) expect(new Set(steps).size).toBe(steps.length);
  });

  it('disagrees on one pair only: decree and statutes', () => {
    const before = new Set<string>();
    for (const { steps } of formationSequences) {
      steps.forEach((first, i) => {
        for (const second of steps.slice(i + 1)) before.add(`${first} < ${second}`);
      });
    }
    const contradicted = [...before].filter((pair) => before.has(pair.split(' < ').reverse().join(' < ')));
    expect(contradicted.sort()).toEqual(['anggaran-dasar < surat-keputusan', 'surat-keputusan < anggaran-dasar']);
  });
});

describe('shareBandOf', () => {
  it('puts every share from nothing to all in the band whose bounds hold it', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const share = percent / 100;
      const band = shareBandOf(share);
      if (band === undefined) throw new Error(`${share} has no band`);
      const { from, below } = shareBandBounds[band];
      expect(share, band).toBeGreaterThanOrEqual(from);
      if (below !== null && share > 0) expect(share, band).toBeLessThan(below);
    }
    expect(shareBandOf(Number.MIN_VALUE)).toBe('sebagian-kecil');
  });

  it.each([-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY])('knows no band for %d, which is no share', (share) => {
    expect(shareBandOf(share)).toBeUndefined();
  });
});

describe('ageBandOf', () => {
  it('puts every age in the band whose bounds hold it', () => {
    for (let age = 0; age <= 120; age++) {
      const holding = Object.entries(ageBandBounds).filter(
        ([, { from, through }]) => age >= from && (through === null || age <= through),
      );
      expect(holding.map(([band]) => band)).toEqual([ageBandOf(age)]);
    }
  });

  it('turns on the birthday, not before', () => {
    expect(ageBandOf(17.99)).toBe('usia-di-bawah-18');
    expect(ageBandOf(18)).toBe('usia-18-24');
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('knows no band for %d, which is no age', (age) => {
    expect(ageBandOf(age)).toBeUndefined();
  });
});

describe('aboutKim', () => {
  it('names nothing that the KIM itself goes by', () => {
    const { kim } = bodyTypes.concepts;
    const names = [id.concepts['body-types'].concepts.kim.label, ...(kim.aliases ?? [])];
    for (const name of Object.keys(aboutKim.notKim)) expect(names).not.toContain(name);
  });
});

describe('shareBandBounds', () => {
  it('covers every share from nothing to all without gap or overlap', () => {
    const bands = Object.values(shareBandBounds);
    bands.forEach(({ from }, i) => {
      expect(from).toBe(i === 0 ? 0 : bands[i - 1]?.below);
    });
    expect(bands.at(-1)?.below).toBeNull();
  });
});
