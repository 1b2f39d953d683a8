export { en } from 'kim-domain/texts/en';
