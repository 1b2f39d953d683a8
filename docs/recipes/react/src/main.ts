import { load } from '../../form-parts/load.js';
import { kind } from './kind.js';

// The words of the form come while React is still on its way and being read: a slow phone does both at once.
const [{ start }, first] = await Promise.all([import('./app.js'), load(kind, 'id')]);
start(first);
