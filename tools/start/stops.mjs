import { methodsIn, productOf, stateOf } from '../../tests/shop/shop-data.mjs';

const { id, priceFen } = productOf('x3-pro');

/** States of the cashier worth a look, in the order of a story: all well, trouble, back again. */
const CASHIERS = [
  'everything-offered',
  'provider-greyed',
  'provider-gone',
  'all-gone',
  'maintenance',
  'pay-api-503',
  'other-lender',
  'terms-changed',
  'late-rendering',
  'shadow-root',
  'never-settles',
  'forbidden',
];

/** A page without offers: absent and unknown are both true of it, a claim to offer anything is not. */
const nothing = (name, address) => ({
  name,
  address,
  promise: 'no offer',
  accept: ({ reading }) => reading.offers.length === 0,
});

/** A status, and exactly these providers to choose from. */
const promised = (name, address, status, open) => ({
  name,
  address,
  promise: `"${status}" with ${open.length > 0 ? open.join(', ') : 'nothing'} to choose from`,
  accept: ({ reading }) => {
    const read = reading.offers.filter((offer) => offer.status === 'offered').map(({ provider }) => provider);
    return reading.status === status && read.toSorted().join() === open.toSorted().join();
  },
});

/** Where the walk through the shop stops, and what each page promises. */
export const stops = [
  nothing('list', '/'),
  promised('product', `/product/${id}`, 'offered', ['huabei', 'store']),
  nothing('cart', `/cart?item=${id}`),
  ...CASHIERS.map((state) => {
    const { promise } = stateOf(state);
    const offers = promise === 'offered' ? methodsIn(stateOf(state), priceFen).offers : [];
    const open = offers.filter(({ off }) => off === null).map((offer) => offer.id);
    return promised(`cashier, ${state}`, `/cashier?item=${id}&state=${state}`, promise, open);
  }),
];
