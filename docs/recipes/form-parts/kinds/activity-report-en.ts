export { activityReport as language } from 'kim-domain/texts/en';
