/** Hosts that the extension may read or fill; the manifest and every check at run time use these lists. */
export const HOST_PERMISSIONS = ['https://*.concursolutions.com/*', 'https://dashboard.mileiq.com/*'];

/** The Teams dashboard's host is not documented: other MileIQ hosts are asked for on a click. */
export const OPTIONAL_HOST_PERMISSIONS = ['https://*.mileiq.com/*'];

/** The only hosts that the extension talks to: token endpoint and API of every data centre. */
export const NETWORK_HOSTS = ['https://*.api.concursolutions.com'];
