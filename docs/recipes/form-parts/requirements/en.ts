export { registrationRequirements as texts } from 'kim-domain/texts/en';
