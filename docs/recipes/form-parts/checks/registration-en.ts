export { registrationMessages as sentences } from 'kim-domain/texts/en';
