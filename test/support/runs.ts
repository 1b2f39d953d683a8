import fc from 'fast-check';

/** Properties that name no number of runs are tried so often: fewer times on every change, and many times each night. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: Number(process.env.KIM_RUNS ?? 60) });
