import { assess, render, renderIssue, toJsonPointer } from 'kim-domain';
import { en } from 'kim-domain/texts/en';
import { id } from 'kim-domain/texts/id';
import { readJson } from './read-json.mjs';
import { words } from './words.mjs';

/**
 * Checks the files named on the command line. A report finds its registration among the other files.
 *
 * @returns the exit code: 0 all sound, 1 some are not, 2 a file is missing or not JSON.
 */
export function checkFiles({ files, locale, asOf = today() }) {
  let inputs;
  try {
    inputs = files.map((file) => ({ file, input: readJson(file) }));
  } catch (error) {
    console.error(error.message);
    return 2;
  }
  const say = words[locale];
  const language = { id, en }[locale];
  let allSound = true;
  for (const { file, input } of inputs) {
    const registration = inputs.find(
      (other) => other.input?.kind === 'registration' && other.input.id === input?.kimId,
    )?.input;
    const { issues, validation, report, sound } = assess(input, { asOf, registration, unknownKeys: 'report' });
    allSound &&= sound;
    const notChecked = validation === undefined ? '' : `; ${say.notChecked(validation.notChecked.length)}`;
    console.log(`${sound ? '✓' : '✗'} ${file}: ${sound ? say.file.valid : say.file.invalid}${notChecked}`);
    for (const issue of issues) {
      console.log(
        `  ${say.severity[issue.severity]} ${toJsonPointer(issue.path) || '/'}: ${renderIssue(issue, language)}`,
      );
    }
    for (const { code, reason } of validation?.notChecked ?? []) {
      console.log(`  ? ${language.ruleTitles[code]}: ${language.cannotTellReasons[reason]}`);
    }
    if (report !== undefined) console.log(`\n${render(report.explanation, language)}\n`);
  }
  return allSound ? 0 : 1;
}

/** The clock is the host's business, never the library's: the day here, in the form year-month-day. */
function today() {
  return new Date().toLocaleDateString('sv-SE');
}
