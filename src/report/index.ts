/**
 * A report as one page of HTML, to be read on a phone and printed on paper.
 *
 * @module
 */
export type {
  ReportComparison,
  ReportContent,
  ReportCounts,
  ReportFigure,
  ReportRegion,
  ReportRegistration,
} from './report-content.js';
export { reportHtml } from './report-html.js';
