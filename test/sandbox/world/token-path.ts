/** Where every data centre's API has its token endpoint. */
export const TOKEN_PATH = '/oauth2/v0/token';
