import './browser-stub';
import '@/components/theme.css';
import './preview.css';
import { createRoot } from 'react-dom/client';
import { PortProvider } from '@/components/port-context';
import { allShown } from './all-shown';
import { offerBothThemes } from './both-themes';
import { previewPort } from './preview-port';

const THEMES = ['light', 'dark'] as const;
const wanted = new URLSearchParams(location.search).get('state');

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

const root = document.getElementById('root');
if (root) {
  offerBothThemes();
  createRoot(root).render(<Preview />);
}
