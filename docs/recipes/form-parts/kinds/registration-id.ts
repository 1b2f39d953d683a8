import { registrationLabels, registrationWords } from 'kim-domain/texts/id';

export const language = { locale: 'id', ...registrationWords, ...registrationLabels } as const;
