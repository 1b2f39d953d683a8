import type { Kind } from '../../form-parts/load.js';

/** Which form the address asks for. */
export const kind: Kind =
  new URLSearchParams(location.search).get('kind') === 'activity-report' ? 'activity-report' : 'registration';
