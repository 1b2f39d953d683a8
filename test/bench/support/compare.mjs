import { do_not_optimize } from 'mitata';

/**
 * Measures contenders beside each other in one process: many short rounds, in each the order rotated by one, so that
 * none always runs on a warm or a full heap. A ratio is the median of the ratios within one round: what slows the whole
 * machine down for a while falls on both sides. Garbage collection is included on purpose. Times are processor time of this
 * process: what else the machine does in between does not count.
 *
 * @param {{ name: string, run: (record: unknown) => unknown, records?: readonly unknown[] }[]} contenders
 * @param {{ records: readonly unknown[], rounds?: number, against: readonly string[] }} options records to run over, and
 *   the names of the contenders whose time is 1 in the columns of ratios.
 */
export async function compare(contenders, { records, rounds = 13, against }) {
  const times = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const { name, run, records: own = records } = contenders[(round + turn) % contenders.length];
      globalThis.gc?.();
      const microseconds = timeOf(() => {
        for (const record of own) do_not_optimize(run(record));
      });
      // The first round warms up: its times are thrown away.
      if (round > 0) times.get(name).push(microseconds / own.length);
    }
  }
  printTable(
    ['', 'µs a record', 'best', ...against.map((name) => `÷ ${name}`)],
    [...times].map(([name, own]) => {
      const ratios = against.map((base) => median(own.map((time, round) => time / times.get(base)[round])).toFixed(2));
      return [name, median(own).toFixed(1), Math.min(...own).toFixed(1), ...ratios];
    }),
  );
}

/** The median time of one run in microseconds, of at least five runs and 60 milliseconds. */
function timeOf(run) {
  const samples = [];
  for (let total = 0; samples.length < 5 || total < 60_000; ) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    samples.push(user + system);
    total += user + system;
  }
  return median(samples);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Prints a Markdown table, so that it can be put into docs/benchmarks.md as it is. */
export function printTable(head, rows) {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(' | ')} |`;
  console.log(line(head));
  console.log(
    `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`,
  );
  for (const row of rows) console.log(line(row));
  console.log();
}

/** Stops the benchmark when a contender does not do its work: a wrong answer has no speed. */
export function gate(condition, what) {
  if (!condition) throw new Error(`Not measured, because the answers are wrong: ${what}`);
}
