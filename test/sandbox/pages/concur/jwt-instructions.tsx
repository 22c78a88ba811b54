import css from './concur.module.css';

const PLACEHOLDERS = ['<client_id>', '<client_secret>', '<company_UUID>', '<request_token>'];

const command = (tokenUrl: string): string =>
  [
    `curl -X POST '${tokenUrl}'`,
    "-H 'Content-Type: application/x-www-form-urlencoded'",
    "--data-urlencode 'client_id=<client_id>'",
    "--data-urlencode 'client_secret=<client_secret>'",
    "--data-urlencode 'grant_type=password'",
    "--data-urlencode 'username=<company_UUID>'",
    "--data-urlencode 'password=<request_token>'",
    "--data-urlencode 'credtype=authtoken'",
  ].join(' \\\n');

/** A reply as the page prints it: its geolocation has a path, unlike that of real replies. */
const SAMPLE = `{
  "expires_in": 3600,
  "scope": "openid expense.report.read receipts.write user.read",
  "token_type": "Bearer",
  "access_token": "<access_token>",
  "refresh_token": "<refresh_token>",
  "refresh_expires_in": 1700000000,
  "geolocation": "https://integration.api.concursolutions.com/oauth2/v0/token",
  "id_token": "<id_token>"
}`;

const DOCS = 'https://developer.concur.com/api-reference/authentication';

/** The lower half of the request-token page: how to exchange the token by hand. */
export const Instructions = ({ tokenUrl }: { tokenUrl: string }) => (
  <section className={css.instructions}>
    <h2>Completing the process of obtaining a Company JWT</h2>
    <ol>
      <li>
        The owner of the app exchanges the Request Token for a Refresh Token and an Access Token within 24
        hours.
      </li>
      <li>
        The exchange is a Password Grant: put your values in the place of the following and run the command.
        <ul>
          {PLACEHOLDERS.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <pre>{command(tokenUrl)}</pre>
        <p>
          More on the Password Grant:{' '}
          <a href={`${DOCS}/apidoc.html#password_grant`}>{`${DOCS}/apidoc.html`}</a>
        </p>
      </li>
      <li>
        A reply looks like this:
        <pre>{SAMPLE}</pre>
      </li>
      <li>
        The Refresh Token gives new Access Tokens from then on:{' '}
        <a href={`${DOCS}/apidoc.html#refresh_token`}>{`${DOCS}/apidoc.html`}</a>
      </li>
    </ol>
  </section>
);
