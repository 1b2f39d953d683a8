import { activityReportGuards } from './generated/activity-report-guards.js';
import { activityReportShape } from './generated/activity-report-shape.js';
import { readerMaker } from './reader.js';

/** Reads activity reports. The shape is generated from the schema, so that reading brings neither zod nor the concepts. */
export const activityReportReader = /* @__PURE__ */ readerMaker(
  'activity-report',
  activityReportShape,
  activityReportGuards,
);
