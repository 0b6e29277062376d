import { defineSite } from './src/domain/site.ts';

/** What a copy of this site changes for itself. */
export default defineSite({
  name: '標竿庫',
  tagline: '地方治理標竿案例',
  operator: null,
  mailbox: null,
  postalAddress: null,
  address: 'http://localhost:4321',
  repository: null,
  licence: 'CC BY 4.0',
  samples: true,
});
