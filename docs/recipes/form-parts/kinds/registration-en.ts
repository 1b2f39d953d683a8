import { registrationLabels, registrationWords } from 'kim-domain/texts/en';

export const language = { locale: 'en', ...registrationWords, ...registrationLabels } as const;
