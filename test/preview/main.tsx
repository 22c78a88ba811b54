import './browser-stub';
import '@/components/theme.css';
import './preview.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PortProvider } from '@/components/setup/port';
import { keepTheme } from '@/entrypoints/shared/show-theme';
import { allShown } from './all-shown';
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
            <div key={theme} className="preview-box" data-theme={theme}>
              <PortProvider value={previewPort(shown)}>{content}</PortProvider>
            </div>
          ))}
        </div>
      </section>
    ));

/** One state as the popup shows it, in the system's theme; `showState` shows the next one without loading anything. */
function Alone() {
  const [name, setName] = useState(nameInAddress);
  useEffect(() => {
    const showState = (next: string) => {
      setName(next);
      return drawn(next);
    };
    Object.assign(globalThis, { showState, stateNames: allShown().map((entry) => entry.name) });
  }, []);
  const entry = allShown().find((one) => one.name === name);
  return (
    <div key={name} data-state-name={name}>
      {entry && <PortProvider value={previewPort(entry.shown)}>{entry.content}</PortProvider>}
    </div>
  );
}

/** Until the state of this name is there, with all that is loaded for it. */
const drawn = (name: string): Promise<void> =>
  new Promise((resolve) => {
    // Only one state goes on looking at its page; the others do so for a moment before they are there.
    const main = name === 'looking' ? 'main' : 'main:not([aria-busy=true], :has(ol[aria-busy=true]))';
    const isThere = () => document.querySelector(`[data-state-name="${name}"] ${main}`) !== null;
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });

const root = document.getElementById('root');
if (root && isAlone) {
  keepTheme(() => 'browser');
  createRoot(root).render(<Alone />);
} else if (root) {
  document.body.classList.add('preview');
  createRoot(root).render(<Preview />);
}
