import { activityReportLabels, activityReportWords } from 'kim-domain/texts/en';

export const language = { locale: 'en', ...activityReportWords, ...activityReportLabels } as const;
