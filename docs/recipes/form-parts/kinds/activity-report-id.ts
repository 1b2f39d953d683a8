import { activityReportLabels, activityReportWords } from 'kim-domain/texts/id';

export const language = { locale: 'id', ...activityReportWords, ...activityReportLabels } as const;
