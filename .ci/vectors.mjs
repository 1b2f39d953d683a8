// Runs the vectors of conformance in Python and PHP, where these are or can be installed from Debian, and shows that a mistake
// planted into either is found out.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const folder = join(root, 'docs/reference/conformance');
const work = mkdtempSync(join(tmpdir(), 'kim-vectors-'));

/** Each: the command, its file, and mistakes that people make: what stands there, and what is written in its place. */
const languages = {
  python3: {
    debian: 'python3',
    file: 'vectors.py',
    mistakes: [
      ['latest = max(', 'latest = min('],
      ['each.get("statedOn", as_of) <= as_of]', 'each.get("statedOn", as_of) < as_of]'],
      ['if member.get("joinedOn", as_of) > as_of:', 'if False:'],
      ['<= as_of <= left_on', '<= as_of < left_on'],
      ['draft.get("membersListed") == "some" or ', ''],
      [' or "members" in draft.get("partialLists", [])', ''],
      ['if "inexactDates" not in draft:', 'if True:'],
      ['all(pointer in each for each in found)', 'True'],
    ],
  },
  php: {
    debian: 'php-cli',
    file: 'vectors.php',
    mistakes: [
      ['($relation->since ?? $asOf) <= $asOf', '($relation->since ?? $asOf) < $asOf || !isset($relation->since)'],
      ['$asOf <= ($relation->through ?? $asOf)', 'true'],
      ['!isset($relation->of) || ', ''],
      ["$draft->$mark === 'all' : ", 'true : '],
      [
        "$definitions->isOneOf('counterpart-kinds', $counterpart, $options->bodies)",
        'in_array($counterpart, $options->bodies)',
      ],
      ['!isset($draft->inexactDates)', 'true'],
      ['array_intersect(...$found)', '$found[0]'],
    ],
  },
};

const isThere = (command) => spawnSync(command, ['--version']).status === 0;
function install(debian) {
  if (process.getuid() !== 0) return;
  const options = { stdio: 'ignore', timeout: 60_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debian], options);
}

for (const [command, { debian, file, mistakes }] of Object.entries(languages)) {
  if (!isThere(command)) install(debian);
  if (!isThere(command)) {
    console.log(`${command}: skipped, it is not installed`);
    continue;
  }
  const path = join(root, 'docs/recipes', file);
  try {
    console.log(`${command}: ${execFileSync(command, [path, folder], { encoding: 'utf8' }).trim()}`);
  } catch (error) {
    console.log(`${command}: ${error.stdout}`);
    process.exitCode = 1;
    continue;
  }
  const code = readFileSync(path, 'utf8');
  const missed = mistakes.filter(([right, wrong]) => {
    if (!code.includes(right)) throw new Error(`${file} has no ${right}`);
    const planted = join(work, file);
    writeFileSync(planted, code.replace(right, wrong));
    return spawnSync(command, [planted, folder]).status !== 1;
  });
  console.log(`${command}: ${mistakes.length - missed.length} of ${mistakes.length} planted mistakes are found out`);
  for (const [right, wrong] of missed) console.log(`  not: ${right} → ${wrong}`);
  if (missed.length > 0) process.exitCode = 1;
}
rmSync(work, { recursive: true });
