export { registrationOutline as form } from 'kim-domain/forms';
