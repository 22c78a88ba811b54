import './browser-stub';
import '@/components/theme.css';
import './preview.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PortProvider } from '@/components/setup/port';
import { allShown } from './all-shown';
import { offerBothThemes } from './both-themes';
import { previewPort } from './preview-port';

const THEMES = ['light', 'dark'] as const;
const parameters = new URLSearchParams(location.search);
const wanted = parameters.get('state');
const nameInAddress = () => decodeURIComponent(location.hash.slice(1));
const isAlone = parameters.has('alone');

/** Every state, light and dark; `?state=` with the beginning of a name shows those only. */
const Preview = () =>
  allShown()
    .filter(({ name }) => !wanted || name.startsWith(wanted))
    .map(({ name, shown, content }) => (
      <section key={name} className="preview-state" data-state-name={name}>
        <p className="preview-name">{name}</p>
        <div className="preview-themes">
          {THEMES.map((theme) => (
            <div key={theme} className={`preview-box ${theme}`}>
              <PortProvider value={previewPort(shown)}>{content}</PortProvider>
            </div>
          ))}
        </div>
      </section>
    ));

/** One state as the popup shows it, in the system's theme; the address's hash names it, so that the next one needs no loading. */
function Alone() {
  const [name, setName] = useState(nameInAddress);
  useEffect(() => {
    const change = () => setName(nameInAddress());
    window.addEventListener('hashchange', change);
    return () => window.removeEventListener('hashchange', change);
  }, []);
  const entry = allShown().find((one) => one.name === name);
  return (
    <div key={name} data-state-name={name}>
      {entry && <PortProvider value={previewPort(entry.shown)}>{entry.content}</PortProvider>}
    </div>
  );
}

const root = document.getElementById('root');
if (root && isAlone) {
  Object.assign(globalThis, { stateNames: allShown().map(({ name }) => name) });
  createRoot(root).render(<Alone />);
} else if (root) {
  document.body.classList.add('preview');
  offerBothThemes();
  createRoot(root).render(<Preview />);
}
