/**
 * Changes that no test can notice, because the changed code gives the same in every case: the file, its line as it stands,
 * what the changed part becomes, and the reason.
 *
 * @type {readonly { file: string, line: string, becomes: string, reason: string }[]}
 */
export const equivalents = [];
