export { registration as language } from 'kim-domain/texts/id';
