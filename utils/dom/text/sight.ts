export { createSight, type Sight } from '../base/visible.ts';
