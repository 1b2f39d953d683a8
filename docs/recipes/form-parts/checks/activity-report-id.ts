export { activityReportMessages as sentences } from 'kim-domain/texts/id';
