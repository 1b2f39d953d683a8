import { readerMaker } from './reader.js';
import { activityReportShape } from './shape-data/activity-report.js';
import { activityReportGuards } from './whole-guards.js';

/** Reads activity reports. The shape is generated from the schema, so that reading brings neither zod nor the concepts. */
export const activityReportReader = /* @__PURE__ */ readerMaker(
  'activity-report',
  activityReportShape,
  activityReportGuards,
);
