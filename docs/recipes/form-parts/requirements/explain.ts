export { explainRequirements } from 'kim-domain/explain';
