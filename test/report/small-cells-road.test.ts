import { describe, expect, it } from 'vitest';
import { classCounts } from '../../src/charts/class-counts.js';
import { classSharesChart } from '../../src/charts/class-shares-chart.js';
import { type SafeTable, suppressSmallCells } from '../../src/privacy/small-cells.js';
import { reportHtml } from '../../src/report/report-html.js';
import { columns } from '../../src/tables/out/columns.js';
import { countRows } from '../../src/tables/out/count-rows.js';
import { fromCsvCell, toCsv } from '../../src/tables/out/csv.js';
import { id } from '../../src/texts/id/index.js';
import { classesIn } from '../charts/samples.js';
import { agreeing, randomTables } from '../privacy/matching-attack.js';

/*
 * The road of a table of counts to its readers: chart, report and rows. None of them names a count below the limit, lets it
 * be worked out from the others, or says anything that a table published alike would not say.
 */

const minimum = 5;
const classes = classesIn(id).slice(0, 3);
const codes = classes.map(({ code }) => code);
const labels = classes.map(({ label }) => label);
const regions = ['Kabupaten A', 'Kabupaten B'];

/** Everything that leaves. */
function road(table: SafeTable) {
  const { counts, totals } = classCounts(table, regions, codes);
  const chart = classSharesChart(counts, { language: id, classes, totals, width: 360 });
  const report = { title: 'Kelas', rows: regions, columns: labels, table };
  return {
    chart: JSON.stringify(chart),
    html: reportHtml({ counts: [report] }, id),
    csv: [...toCsv(countRows(table, { rows: regions, columns: labels }), columns('count', id))].join(''),
  };
}

const published = ({ cells, rowTotals, columnTotals, total }: SafeTable) =>
  JSON.stringify(
    [cells, rowTotals, columnTotals, total].map((part) => JSON.stringify(part).replace(/,?"hidden":"\w+"/g, '')),
  );

/** The counts of a report, read back as a reader does: text or nothing. */
function readReport(html: string): (number | null)[] {
  return [...html.matchAll(/<td role="cell" class="figures"[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
    cell.startsWith('<') ? null : Number(cell.replace('.', '')),
  );
}

const dictionary = columns('count', id);
function readCsv(csv: string) {
  const [, ...lines] = csv.trimEnd().split('\r\n');
  return lines.map((line) => fromCsvCell(line.split(',')[3] ?? '', dictionary[3] as never));
}

const tables: number[][][] = [];
for (const counts of randomTables(2, 3, 12, 7)) if (tables.push(counts) >= 150) break;
const withHidden = tables
  .map((counts) => ({ counts, table: suppressSmallCells(counts, { minimum }) }))
  .filter(({ table }) => table.cells.flat().some(({ count }) => count === null));

describe('the road of small counts', () => {
  it('is walked by tables with hidden counts', () => {
    expect(withHidden.length).toBeGreaterThan(50);
  });

  it('names no count below the limit, in rows and report', () => {
    for (const { counts, table } of withHidden) {
      const { html, csv } = road(table);
      const cells = table.cells.map((row) => row.map(({ count }) => count));
      const line = [...cells.map((row, r) => [...row, table.rowTotals[r]?.count ?? null])].flat();
      const totals = [...table.columnTotals, table.total].map(({ count }) => count);
      expect(readReport(html)).toEqual([...line, ...totals]);
      expect(readCsv(csv)).toEqual([
        ...cells.flat(),
        ...[...table.rowTotals, ...table.columnTotals, table.total].map(({ count }) => count),
      ]);
      for (const [r, row] of counts.entries()) {
        for (const [c, count] of row.entries()) if (count > 0 && count < minimum) expect(cells[r]?.[c]).toBeNull();
      }
    }
  });

  it('lets none be worked out: each could be another, and one that is not small', () => {
    // With hidden totals there are more tables than can be gone through; test/privacy attacks those.
    const bounded = withHidden.filter(({ table }) =>
      [...table.rowTotals, ...table.columnTotals, table.total].every(({ count }) => count !== null),
    );
    expect(bounded.length).toBeGreaterThan(20);
    for (const { table } of bounded.slice(0, 40)) {
      const seen = table.cells.map((row) => row.map(() => new Set<number>()));
      const isOpen = () =>
        table.cells.every((row, r) =>
          row.every(({ count }, c) => {
            const left = [...(seen[r]?.[c] ?? [])];
            return count !== null || (left.length > 1 && left.some((value) => value >= minimum));
          }),
        );
      for (const candidate of agreeing(table, 1, 40)) {
        for (const [r, row] of candidate.entries()) for (const [c, count] of row.entries()) seen[r]?.[c]?.add(count);
        if (isOpen()) break;
      }
      expect(isOpen(), published(table)).toBe(true);
    }
  });

  it('says the same, to the byte, of tables that are published alike', () => {
    let compared = 0;
    for (const { table } of withHidden.slice(0, 60)) {
      const own = road(table);
      let tried = 0;
      for (const candidate of agreeing(table, 1, 20)) {
        if (tried++ > 200) break;
        const other = suppressSmallCells(candidate, { minimum });
        if (published(other) !== published(table)) continue;
        expect(road(other)).toEqual(own);
        if (compared++ > 300) return;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});
