export { activityReportOutline as form } from 'kim-domain/forms';
