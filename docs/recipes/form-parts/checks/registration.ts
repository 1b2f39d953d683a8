export { registrationForm as form } from 'kim-domain/forms';
