export { renderIssue } from 'kim-domain/explain';
export { completeness, formSchema } from 'kim-domain/forms';
