import { isLocalDate } from 'kim-domain';

const usage =
  'usage: npm run demo -- [file.json ...] [--locale id|en] [--as-of YYYY-MM-DD] [--all] [--report out.html]';

/** Reads the arguments; `problem` is one line that states what is wrong with them. */
export function readCommandLine(args) {
  // Fixed, so that the tour prints the same lines on every day; files are judged as of today unless stated otherwise.
  const options = { files: [], locale: 'id', asOf: undefined, all: false, report: undefined };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--all') options.all = true;
    else if (arg === '--locale') {
      options.locale = args[++i];
      if (options.locale !== 'id' && options.locale !== 'en') return { problem: `--locale takes id or en; ${usage}` };
    } else if (arg === '--as-of') {
      options.asOf = args[++i];
      if (options.asOf === undefined || !isLocalDate(options.asOf)) {
        return { problem: `--as-of takes a date such as 2026-01-31; ${usage}` };
      }
    } else if (arg === '--report') {
      options.report = args[++i];
      if (options.report === undefined || options.report.startsWith('--')) {
        return { problem: `--report takes the file to write, such as out.html; ${usage}` };
      }
    } else if (arg.startsWith('--')) return { problem: `unknown option ${arg}; ${usage}` };
    else options.files.push(arg);
  }
  return options;
}
