import { parse } from 'csv-parse/sync';
import { submissionsFromRows } from '../../dist/tables/index.js';

export const name = 'tables';

const header = 'ID KIM,Nama KIM,Desa,Nama,Jabatan,JK,Pekerjaan,Umur,Tanggal Masuk';
const offices = [
  'Ketua KIM',
  'Wakil Ketua I',
  'Sekretaris 2',
  'Bendahara',
  'Seksi Humas',
  'Anggota',
  'Anggota',
  'Anggota',
  '-',
  'jagoan',
];
const jobs = ['PETANI/PEKEBUN', 'MENGURUS RUMAH TANGGA', 'PEDAGANG', 'SOPIR', 'GURU'];

/** One line of a register of groups with twenty members each. */
function lineOf(i) {
  const kim = Math.floor(i / 20);
  const day = String((i % 28) + 1).padStart(2, '0');
  return `kim-${kim},KIM Mawar ${kim},Desa ${kim},Warga ${i},${offices[i % 10]},${i % 2 === 0 ? 'L' : 'P'},${jobs[i % 5]},${20 + (i % 50)},${day}/03/2024`;
}

const headings = header.split(',');

function* records(count) {
  for (let i = 0; i < count; i++) {
    const cells = lineOf(i).split(',');
    yield Object.fromEntries(headings.map((heading, c) => [heading, cells[c]]));
  }
}

/** Rows of members, read one KIM after the other, beside parsing the CSV text they come from. */
export async function bench({ compare, gate, section }) {
  const rows = [...records(20_000)];
  const text = [header, ...Array.from({ length: 20_000 }, (_, i) => lineOf(i))].join('\n');
  const importAll = (table) => {
    let used = 0;
    for (const outcome of submissionsFromRows(table, { kind: 'registration', order: 'by-kim' })) {
      if (outcome.kind === 'submission') used += outcome.rows.length;
    }
    return used;
  };
  gate(importAll(rows) === rows.length, 'every row is in a submission');
  gate(parse(text, { columns: true }).length === rows.length, 'csv-parse reads every line');
  section('A record is a table of 20 000 rows of members with nine columns');
  await compare(
    [
      { name: 'submissionsFromRows', run: importAll },
      { name: 'csv-parse alone', run: (csv) => parse(csv, { columns: true }), records: [text] },
    ],
    { records: [rows], rounds: 5, against: ['csv-parse alone'] },
  );
  streamMany({ gate, section });
}

/** A million rows go through in the memory of one KIM; CPU time, so that other work on the machine counts less. */
function streamMany({ gate, section }) {
  const count = 1_000_000;
  section(`${count} rows, one KIM after the other`);
  let [used, held, submissions] = [0, 0, 0];
  const start = process.cpuUsage();
  for (const outcome of submissionsFromRows(records(count), { kind: 'registration', order: 'by-kim' })) {
    if (outcome.kind !== 'submission') continue;
    used += outcome.rows.length;
    // What is held, not what was not yet collected.
    if (submissions++ % 10_000 !== 0) continue;
    globalThis.gc?.();
    held = Math.max(held, process.memoryUsage().heapUsed);
  }
  const { user, system } = process.cpuUsage(start);
  gate(used === count, 'every row is in a submission');
  gate(held < 100e6, 'less than 100 MB is held');
  console.log(`${((user + system) / count).toFixed(1)} µs of CPU a row, at most ${Math.round(held / 1e6)} MB held\n`);
}
