import { bandOfAge, readAge, readBirthYear } from '../../cells/age.js';
import { severalIn } from '../../cells/codes.js';
import { isNothing } from '../../cells/content.js';
import type { Finder } from '../../cells/finder.js';
import { isNoMember } from '../../cells/listed.js';
import { readMark, readMembership, speaksOfLeaving } from '../../cells/membership.js';
import { occupationNumbered, readOccupation } from '../../cells/occupations.js';
import { chairNumber, officeNumbers, readOffices } from '../../cells/offices.js';
import { withoutPersonalData } from '../../cells/personal-data.js';
import { readSex } from '../../cells/sex.js';
import { type CellReader, fault, longestWord, nothing, type Taken, wrongType } from './cell-reading.js';
import { isNothingGiven, onlyText, partsOfList } from './text-cells.js';

/* Cells about a person: sex, age, office, occupation, whether the membership goes on. */

export const readSexCell: CellReader = (content, { sex }) => {
  if (typeof content !== 'string' && typeof content !== 'number') return wrongType;
  const text = String(content);
  if (isNothing(text)) return nothing;
  const value = text.length > longestWord ? undefined : readSex(text, sex);
  if (value === 'unclear') return fault('cell.letter-unclear');
  return value === undefined ? fault('shape.unknown-code') : { value };
};

export const readAgeCell: CellReader = onlyText(
  (text, _, { find }) => {
    if (/^0+(?: ?(?:th|thn|tahun)\.?)?$/i.test(text)) return fault('shape.out-of-range');
    const band = readAge(text, find);
    if (band === undefined) return fault('shape.unknown-code');
    return band === 'not-exact' ? fault('cell.not-exact') : { value: band };
  },
  (age) => {
    const band = age === 0 ? undefined : bandOfAge(Math.floor(age));
    return band === undefined ? fault('shape.unknown-code') : { value: band };
  },
);

export const readBirthYearCell: CellReader = (content, _column, { asOf }) => {
  if (typeof content !== 'string' && typeof content !== 'number') return wrongType;
  const text = String(content).trim();
  if (isNothing(text)) return nothing;
  const band = asOf === undefined ? 'not-exact' : readBirthYear(text, asOf);
  if (band === undefined) return fault('shape.unknown-code');
  return band === 'not-exact' ? fault('cell.not-exact') : { value: band };
};

export const readStatusCell: CellReader = onlyText((text) => {
  if (isNoMember(text)) return fault('row.not-members');
  const status = readMembership(text);
  if (status === undefined) return fault('cell.status-unknown');
  // `Keluar 3 Mei 2024`: a day beside the status is not taken from it.
  return { value: status, ...(status === 'ended' && /\d/.test(text) && fault('cell.partly-read')) };
});

/** A remark states that somebody has left, or something that is not kept. */
export const readRemarkCell: CellReader = (content) => {
  if (typeof content !== 'string' || content.length > longestWord) return nothing;
  if (isNoMember(content)) return fault('row.not-members');
  if (!speaksOfLeaving(content)) return nothing;
  return readMembership(content) === 'ended'
    ? { value: 'ended', faults: ['cell.left-beside-name'] }
    : fault('cell.status-unknown');
};

function letterOfSex(text: string): string | undefined {
  const letter = text.trim().toLowerCase();
  if (letter === 'l') return 'laki-laki';
  return letter === 'p' || letter === 'w' ? 'perempuan' : undefined;
}

/** A mark in a column that stands for one code, such as L and P of a printed list. */
export function markReader(code: string | undefined): CellReader {
  return (content) => {
    // `L` under P is a fault of the line, and no mark.
    const sex = typeof content === 'string' ? letterOfSex(content) : undefined;
    if (sex !== undefined && sex !== code) return fault('shape.unknown-code');
    const marked =
      typeof content === 'boolean'
        ? content
        : typeof content === 'string' || typeof content === 'number'
          ? readMark(String(content).trim())
          : undefined;
    if (marked === undefined) return isNothingGiven(content) ? nothing : fault('shape.unknown-code');
    return marked ? { value: code } : nothing;
  };
}

const officeOfText = onlyText((text, { chairIsNamed }, { find }) => {
  const kept = withoutPersonalData(text);
  if (isNoMember(kept)) return fault('row.not-members');
  if (speaksOfLeaving(kept) && readMembership(kept) === 'ended')
    return { also: { status: 'ended' }, faults: ['cell.left-beside-name'] };
  const reading = readOffices(chairNumber(kept) > (chairIsNamed ? 0 : 1) ? 'Wakil Ketua' : kept, find);
  if (reading === undefined) return fault(kept === text ? 'shape.unknown-code' : 'cell.looks-like-nik');
  const { offices, sections, publicOffices, adviser } = reading;
  const partly = reading.partly || reading.advisesToo === true;
  return {
    ...(offices !== undefined && { value: offices }),
    also: {
      ...(sections.length > 0 && { sectionNames: sections }),
      ...(publicOffices.length > 0 && { publicOffices }),
      ...(adviser !== undefined && { adviser }),
    },
    ...((partly || kept !== text) && {
      faults: [
        ...(partly ? (['cell.partly-read'] as const) : []),
        ...(kept === text ? [] : (['cell.looks-like-nik'] as const)),
      ],
    }),
  };
});

export const readOfficeCell: CellReader = (content, column, context) => {
  if (Array.isArray(content)) {
    const parts = partsOfList(content);
    return parts === undefined ? wrongType : officeOfText(parts, column, context);
  }
  if (column.officesByNumber && (typeof content === 'string' || typeof content === 'number')) {
    const reading = officeNumbers[String(content).trim()];
    if (reading?.offices !== undefined) return { value: reading.offices };
  }
  if (typeof content === 'number') return fault('shape.unknown-code');
  return officeOfText(content, column, context);
};

const occupationOfText = onlyText(
  (text, _, { find }) => occupationsIn(text, find),
  (number) => occupationTaken(occupationNumbered(number)),
);

export const readOccupationCell: CellReader = (content, column, context) => {
  const parts = Array.isArray(content) ? partsOfList(content) : content;
  return parts === undefined ? wrongType : occupationOfText(parts, column, context);
};

function occupationsIn(text: string, find: Finder): Taken {
  const whole = readOccupation(text, find);
  if (whole !== undefined) return occupationTaken(whole);
  if (/^\d{1,2}$/.test(text)) return occupationTaken(occupationNumbered(Number(text)));
  const parts = severalIn(text, (part) => readOccupation(part, find) !== undefined);
  if (parts.length < 2) return fault('shape.unknown-code');
  const readings = parts.map((part) => readOccupation(part, find));
  const elements = new Set<unknown>();
  const offices = new Set<unknown>();
  for (const reading of readings) {
    if (reading === undefined) continue;
    elements.add(reading.element);
    if (reading.publicOffice !== undefined) offices.add(reading.publicOffice);
  }
  const unread = readings.filter((reading) => reading === undefined).length;
  if (unread === readings.length) return fault('shape.unknown-code');
  // A part of what somebody stands for is never shown as the whole: rules judge the mix of a group by it.
  if (unread > 0) return fault('cell.partly-read');
  return {
    value: [...elements],
    ...(offices.size > 0 && { also: { publicOffices: [...offices] } }),
  };
}

function occupationTaken(reading: ReturnType<typeof readOccupation>): Taken {
  if (reading === undefined) return fault('shape.unknown-code');
  const { element, publicOffice } = reading;
  return {
    value: [element],
    ...(publicOffice !== undefined && { also: { publicOffices: [publicOffice] } }),
  };
}
