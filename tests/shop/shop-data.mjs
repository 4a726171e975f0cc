/** Everything the demo shop is made of, for its pages and for tests. */
export { catalogue, productOf } from './data/catalogue.mjs';
export { percent, plansOf, yuan } from './data/fees.mjs';
export { maintenanceWindow } from './data/maintenance.mjs';
export { ordinaryMethods, providers } from './data/providers.mjs';
export { methodsIn, stateOf, states } from './data/states.mjs';
