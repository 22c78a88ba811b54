import { linkTogether } from '../journeys/two-people.ts';
import { Admin } from '../support/admin.ts';
import { launch } from '../support/launch.ts';
import { end, test } from './fixtures.ts';

test('two people, each with a browser, link Concur to MileIQ; both in Chromium', async ({
  admin,
  sandbox,
}) => {
  const other = await launch(sandbox);
  try {
    const tab = other.context.pages()[0] ?? (await other.context.newPage());
    await linkTogether(admin, new Admin(other, tab, sandbox));
  } finally {
    await end(other);
  }
});
