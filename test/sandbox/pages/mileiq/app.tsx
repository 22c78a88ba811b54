import { usePath } from '../shared/router.tsx';
import { ConcurIntegration } from './concur-integration.tsx';
import { Drives } from './drives.tsx';
import { Layout } from './layout.tsx';
import { Settings } from './settings.tsx';
import { TeamSettings } from './team-settings.tsx';

const PLAIN: Readonly<Record<string, string>> = {
  '/reports': 'Reports',
  '/users': 'Users',
  '/custom-rates': 'Custom Rates',
};

/** The dashboard: which page is shown follows from the path alone. */
export function App() {
  const path = usePath();
  if (path.startsWith('/settings'))
    return (
      <Layout title="Settings">
        <Settings>
          {path === '/settings/concur-integration' ? <ConcurIntegration /> : <TeamSettings />}
        </Settings>
      </Layout>
    );
  const plain = PLAIN[path];
  return (
    <Layout title={plain ?? 'Drives'}>
      {plain ? <p>The sandbox has nothing to show here.</p> : <Drives />}
    </Layout>
  );
}
