import { APP, COMPLETE, complete, holding, page, snapshot } from './snapshot-parts';

const lost = { step: 'credentials', ...COMPLETE, credentials: holding('clientId') } as const;
const LOST = [{ id: 'secretLost' }] as const;

/** States that depend on the page at hand: closed, wrong and unknown ones, and the way to a new secret. */
export const pageStates = () => ({
  menuWithoutTool: snapshot({
    page: page({ kind: 'authenticationAdmin' }),
    problems: [{ id: 'toolNotEnabled' }],
  }),
  menuWithTool: snapshot({ page: page({ kind: 'authenticationAdmin' }) }),
  listRefused: snapshot({ page: page({ kind: 'appList' }), problems: [{ id: 'toolNotEnabled' }] }),
  wrongPage: snapshot({
    page: page({ kind: 'registerPartnerApplication' }),
    problems: [{ id: 'wrongPage' }],
  }),
  notUnderstood: snapshot({ page: page({ kind: 'createApp' }), problems: [{ id: 'pageNotUnderstood' }] }),
  tokensRefused: snapshot({
    step: 'request-token',
    ...complete,
    credentials: holding(...APP),
    problems: [{ id: 'pageNotUnderstood' }],
  }),
  signIn: snapshot({ page: page({ kind: 'signIn' }) }),
  lostOnList: snapshot({ ...lost, page: page({ kind: 'appList' }), problems: LOST }),
  lostOnDetails: snapshot({ ...lost, page: page({ kind: 'appDetails', appName: 'MileIQ' }), problems: LOST }),
  lostOnSecrets: snapshot({ ...lost, page: page({ kind: 'clientSecrets' }), problems: LOST }),
});
