export { activityReportForm as form } from 'kim-domain/forms';
