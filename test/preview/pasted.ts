import type { PastePreview } from '@/utils/core/setup/snapshot';

const FAULT = { id: 'valueMalformed', params: { field: 'clientSecret', fault: 'lookalikes' } } as const;

/** What a pasted text may come to: taken, freed of signs, doubtful. */
export const PASTED: PastePreview = {
  values: [
    {
      id: 'clientId',
      shown: '5b0f1c2e-8d34-4f6a-9b7c-0e1d2a3f4c5b',
      problem: null,
      cleaned: ['quotes', 'lineBreaks', 'fullWidth'],
    },
    { id: 'clientSecret', shown: '', problem: FAULT, cleaned: [] },
    { id: 'refreshToken', shown: '', problem: { id: 'requestTokenAsRefreshToken' }, cleaned: [] },
    { id: 'authorizationUrl', shown: 'https://us2.api.concursolutions.com', problem: null, cleaned: [] },
  ],
  problems: [],
};
