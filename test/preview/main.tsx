import './browser-stub';
import '@/components/theme.css';
import './preview.css';
import { act, useEffect, useState } from 'react';
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
    // Until nothing is left to do: what a page asks for when it is shown is answered and drawn.
    const showState = async (next: string) => {
      Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
      await act(async () => setName(next));
      Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
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

const root = document.getElementById('root');
if (root && isAlone) {
  keepTheme(() => 'browser');
  createRoot(root).render(<Alone />);
} else if (root) {
  document.body.classList.add('preview');
  createRoot(root).render(<Preview />);
}
