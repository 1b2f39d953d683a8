// Runs the recipe of many machines with every engine that this machine has, on small data, and compares the bytes with those of
// one process. Where it may, it installs the engines from Debian first. What cannot be had, it names.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';

const root = new URL('..', import.meta.url).pathname;
const recipe = (name) => join(root, 'docs/recipes', name);
const work = mkdtempSync(join(tmpdir(), 'kim-machines-'));
const asOf = '2026-01-31';
const days = [asOf, '2025-01-01', '2025-12-31'];
const tasks = 4;
const run = promisify(execFile);
const started = [];

/** A program in the background, ended with this script. */
function start(command, args, env = {}) {
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  child.on('error', () => {});
  started.push(child);
  return child;
}

const has = (command) => {
  try {
    execFileSync('which', [command], {
      stdio: 'ignore',
      env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
    });
    return true;
  } catch {
    return false;
  }
};

/** Commands, and the packages of Debian that have them. */
const debian = {
  parallel: 'parallel',
  'redis-server': 'redis-server',
  slurmctld: 'slurmctld',
  slurmd: 'slurmd',
  sbatch: 'slurm-client',
  munged: 'munge',
};
function install() {
  const wanted = Object.keys(debian).filter((command) => !has(command));
  if (wanted.length === 0 || process.getuid() !== 0 || !has('apt-get')) return;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 60_000 };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', ...wanted.map((command) => debian[command])],
      options,
    );
  } catch {
    console.log('The packages of Debian could not be installed.');
  }
}
const missing = (...commands) => commands.filter((command) => !has(command));

/** Registrations and activities of the examples, some hundred times, one line each; a few lines are none. */
function data() {
  const folder = join(root, 'docs/examples/data');
  const read = (...names) => JSON.parse(readFileSync(join(folder, ...names), 'utf8'));
  const registrations = readdirSync(join(folder, 'registrations')).map((name) => read('registrations', name));
  const reports = readdirSync(join(folder, 'invented-year'))
    .filter((name) => name.endsWith('.report.json'))
    .map((name) => read('invented-year', name));
  const lines = { registrations: [], activities: [] };
  for (let copy = 0; copy < 10; copy++) {
    for (const each of registrations) lines.registrations.push(JSON.stringify({ ...each, id: `${each.id}-${copy}` }));
    for (const { kimId, activities } of reports) {
      for (const activity of activities)
        lines.activities.push(
          JSON.stringify({ kimId: `${kimId}-${copy % 3}`, activity: { ...activity, id: `${activity.id}-${copy}` } }),
        );
    }
  }
  lines.registrations.splice(7, 0, '{"kind":"registration"', '[]');
  lines.activities.splice(7, 0, '{"kimId":"x","activity":{"date":"1 Maret"}}', 'null', '', '  ');
  // As other systems end lines; and lines at the end on which nothing stands.
  lines.activities[0] += '\r';
  lines.activities.push('', '');
  return lines;
}

const { registrations, activities } = data();
const file = (name, lines) => {
  writeFileSync(join(work, name), lines.map((line) => `${line}\n`).join(''));
  return join(work, name);
};
const registrationFile = file('registrations.ndjson', registrations);
const activityFile = file('activities.ndjson', activities);
/** One line after the other to another part, so that every group lies in several; the last part is empty. */
const partFiles = Array.from({ length: tasks }, (_, part) =>
  file(
    `part-${part}.ndjson`,
    activities.filter((_line, i) => part < tasks - 1 && i % (tasks - 1) === part),
  ),
);

const text = (...names) => readFileSync(join(work, ...names), 'utf8');
const node = (args, input) =>
  execFileSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 1e8, stdio: ['pipe', 'pipe', 'inherit'] });

/** Each engine gives the bytes that it made, or the name of what is missing, as an Error. */
const engines = {
  'GNU parallel': async () => {
    const lacking = missing('parallel');
    if (lacking.length > 0) return new Error(`no ${lacking}`);
    mkdirSync(join(work, 'by parallel'));
    await run(recipe('parallel.sh'), [registrationFile, activityFile, join(work, 'by parallel'), ...days], {
      env: { ...process.env, PARALLEL_HOME: join(work, 'home') },
    });
    return { verdicts: text('by parallel', 'verdicts.ndjson'), counts: text('by parallel', 'counts.json') };
  },
  'a Slurm job array': async () => {
    const lacking = missing('slurmctld', 'slurmd', 'sbatch', 'munged');
    if (lacking.length > 0) return new Error(`no ${lacking.join(', ')}`);
    if (process.getuid() !== 0) return new Error('slurmd must be started by root');
    const folder = join(work, 'slurm');
    for (const name of ['state', 'spool', 'munge']) mkdirSync(join(folder, name), { recursive: true });
    const at = (name) => join(folder, 'munge', name);
    writeFileSync(at('key'), randomBytes(128), { mode: 0o400 });
    const munge = [
      '--foreground',
      '--force',
      `--socket=${at('socket')}`,
      `--key-file=${at('key')}`,
      `--pid-file=${at('pid')}`,
      `--log-file=${at('log')}`,
      `--seed-file=${at('seed')}`,
    ];
    start('/usr/sbin/munged', munge);
    const port = 20_000 + (process.pid % 1000) * 2;
    const node = hostname().split('.')[0];
    const config = join(folder, 'slurm.conf');
    writeFileSync(
      config,
      [
        'ClusterName=kim',
        `SlurmctldHost=${node}(127.0.0.1)`,
        `SlurmctldPort=${port}`,
        `SlurmdPort=${port + 1}`,
        'SlurmUser=root',
        `StateSaveLocation=${join(folder, 'state')}`,
        `SlurmdSpoolDir=${join(folder, 'spool')}`,
        `SlurmctldPidFile=${join(folder, 'ctld.pid')}`,
        `SlurmdPidFile=${join(folder, 'd.pid')}`,
        `SlurmctldLogFile=${join(folder, 'ctld.log')}`,
        `SlurmdLogFile=${join(folder, 'd.log')}`,
        `AuthInfo=socket=${at('socket')}`,
        'AuthType=auth/munge',
        'CredType=cred/munge',
        'ProctrackType=proctrack/pgid',
        'TaskPlugin=task/none',
        'SchedulerParameters=sched_interval=1,batch_sched_delay=0',
        'SelectType=select/cons_tres',
        'ReturnToService=2',
        `NodeName=${node} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN`,
        'PartitionName=all Nodes=ALL Default=YES State=UP OverSubscribe=FORCE:4',
        '',
      ].join('\n'),
    );
    await later(500);
    start('/usr/sbin/slurmctld', ['-D', '-f', config]);
    start('/usr/sbin/slurmd', ['-D', '-f', config]);
    const shared = join(work, 'seen by all');
    mkdirSync(shared);
    for (const name of partFiles) await run('cp', [name, shared]);
    const env = { ...process.env, SLURM_CONF: config };
    for (let i = 0; ; i++) {
      const { stdout } = await run('sinfo', ['-h', '-o', '%T'], { env }).catch(() => ({ stdout: '' }));
      if (/idle|mixed/.test(stdout)) break;
      if (i > 40) throw new Error(`the node does not come up: ${stdout.trim()}`);
      await later(500);
    }
    await run(recipe('slurm.sh'), [shared, String(tasks), ...days], { env, timeout: 180_000 });
    return { counts: text('seen by all', 'counts.json') };
  },
  'BullMQ on Redis': async () => {
    const lacking = missing('redis-server');
    if (lacking.length > 0) return new Error(`no ${lacking}`);
    const port = 22_000 + (process.pid % 1000);
    start('redis-server', [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      work,
    ]);
    await later(500);
    const env = { REDIS_PORT: String(port) };
    for (let i = 0; i < 2; i++) start(process.execPath, [recipe('bullmq.mjs'), 'work'], env);
    const { stdout } = await run(process.execPath, [recipe('bullmq.mjs'), 'count', ...days, ...partFiles], {
      env: { ...process.env, ...env },
      timeout: 60_000,
    });
    return { counts: stdout };
  },
  'DuckDB over partitioned Parquet': async () => {
    const lake = join(work, 'lake');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rowsOf = (name, lines) => {
      const rows = file(
        `${name}.rows`,
        lines.map((line) => JSON.stringify({ line })),
      );
      return `(select row_number() over () as number, line from read_json('${rows}', format = 'newline_delimited', columns = { line: 'varchar' }))`;
    };
    mkdirSync(lake);
    await connection.run(
      `copy (select *, number % 5 as province from ${rowsOf('registrations', registrations)}) to '${lake}/registrations' (format parquet, partition_by (province))`,
    );
    await connection.run(
      `copy (select *, number % 12 as month from ${rowsOf('activities', activities)}) to '${lake}/activities' (format parquet, partition_by (month))`,
    );
    connection.closeSync();
    node([recipe('duckdb.mjs'), lake, join(work, 'duckdb'), ...days]);
    return { verdicts: text('duckdb', 'verdicts.ndjson'), counts: text('duckdb', 'counts.json') };
  },
};

install();
try {
  const script = recipe('many-machines.mjs');
  writeFileSync(join(work, 'whole.json'), node([script, 'count', ...days], readFileSync(activityFile)));
  const one = {
    verdicts: node([script, 'judge', asOf], readFileSync(registrationFile)),
    counts: node([script, 'merge', ...days, join(work, 'whole.json')]),
  };
  console.log(`one process: ${one.verdicts.length} bytes of verdicts, ${one.counts.length} of counts`);
  if (JSON.parse(one.counts).unreadable !== 6 || one.verdicts.trimEnd().split('\n').length !== registrations.length)
    throw new Error('the work itself is wrong');
  const wanted = process.argv[2];
  for (const [name, bytesOf] of Object.entries(engines)) {
    if (wanted !== undefined && !name.includes(wanted)) continue;
    const began = performance.now();
    try {
      const bytes = await bytesOf();
      if (bytes instanceof Error) {
        console.log(`${name}: skipped, ${bytes.message}`);
        continue;
      }
      const differs = Object.keys(bytes).filter((part) => bytes[part] !== one[part]);
      if (differs.length > 0) throw new Error(`other bytes: ${differs.join(', ')}`);
      console.log(
        `${name}: the same bytes of ${Object.keys(bytes).join(' and ')} (${((performance.now() - began) / 1000).toFixed(0)} s)`,
      );
    } catch (error) {
      console.log(`${name}: ${error.message} ${error.stderr ?? ''}`);
      process.exitCode = 1;
    }
  }
} finally {
  for (const child of started.reverse()) child.kill();
  await later(300);
  for (const child of started) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  rmSync(work, { recursive: true, force: true });
}
