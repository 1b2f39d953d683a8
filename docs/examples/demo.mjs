// The whole way on real input: from JSON files to verdicts, classifications, scores and an explanation.
//
//   npm run demo -- [file.json …] [--locale id|en] [--as-of YYYY-MM-DD] [--all]
//   npm run demo -- --report out.html [file.json …] [--locale id|en] [--as-of YYYY-MM-DD]
//
// Only the built package is used; everything the library must not do (reading files, printing, asking the clock)
// happens here.

import { checkFiles } from './check-files.mjs';
import { readCommandLine } from './command-line.mjs';
import { tour } from './tour.mjs';

const options = readCommandLine(process.argv.slice(2));
if (options.problem !== undefined) {
  console.error(options.problem);
  process.exitCode = 2;
} else if (options.report !== undefined) {
  // Only the report draws charts; the rest of the demo does without Vega.
  const { writeReport } = await import('./report.mjs');
  process.exitCode = await writeReport(options);
} else if (options.files.length > 0) {
  process.exitCode = checkFiles(options);
} else {
  tour(options);
}
