import type { ReactNode } from 'react';
import { i18n } from '@/utils/i18n';

/** A window of a browser, drawn, with the panel beside its page. */
const Drawing = ({ page, panel }: { page: ReactNode; panel: ReactNode }) => (
  <svg className="drawing" viewBox="0 0 160 100" aria-hidden="true" focusable="false">
    <rect className="sheet" x="2" y="2" width="156" height="96" rx="6" />
    <path className="line" d="M2 16h156M108 16v82" />
    <circle className="line" cx="10" cy="9" r="2" />
    <circle className="line" cx="18" cy="9" r="2" />
    {page}
    {panel}
  </svg>
);

const TICK = 'l3 3 6-7';

const RIGHTS = (
  <Drawing
    page={
      <>
        <path className="faint" d="M12 28h34M12 62h26" />
        <rect className="field" x="10" y="34" width="88" height="20" rx="3" />
        <rect className="field" x="10" y="68" width="88" height="20" rx="3" />
        <path className="bold" d="M16 44h22M46 44h18M16 78h30M54 78h16" />
      </>
    }
    panel={
      <path className="good" d={`M116 34${TICK}M116 50${TICK}M116 66${TICK}M130 35h18M130 51h14M130 67h18`} />
    }
  />
);

const TOKEN = (
  <Drawing
    page={
      <>
        <rect className="field" x="18" y="30" width="72" height="54" rx="4" />
        <circle className="bold" cx="38" cy="54" r="8" />
        <path className="bold" d="M46 54h30M68 54v8M76 54v6" />
        <path className="faint" d="M30 74h48" />
      </>
    }
    panel={<path className="good" d="M98 54h26m-6-5 6 5-6 5M132 40h16M132 54h16M132 68h16" />}
  />
);

const FORM = (
  <Drawing
    page={[26, 43, 60, 77].map((y) => (
      <g key={y}>
        <rect className="field" x="10" y={y} width="72" height="12" rx="3" />
        <path className="bold" d={`M16 ${y + 6}h40`} />
        <path className="good" d={`M88 ${y + 6}${TICK}`} />
      </g>
    ))}
    panel={<path className="good" d="M148 57h-26m6-5-6 5 6 5" />}
  />
);

const LINKED = (
  <Drawing
    page={
      <>
        <rect className="field" x="12" y="40" width="32" height="32" rx="6" />
        <rect className="field" x="66" y="40" width="32" height="32" rx="6" />
        <path className="good" d="M44 56h22" />
        <path className="good" d="M52 40l4 4 8-9" />
      </>
    }
    panel={
      <>
        <circle className="good" cx="133" cy="50" r="14" />
        <path className="good" d="M127 50l4 5 8-10" />
      </>
    }
  />
);

const STAGES = [
  ['stage.app', 'welcome.step1', RIGHTS],
  ['stage.token', 'welcome.step2', TOKEN],
  ['stage.target', 'welcome.step3', FORM],
  ['stage.done', 'welcome.step4', LINKED],
] as const;

/** The four stages of the job, each with a picture of what happens there. */
export const StagePictures = () => (
  <section aria-labelledby="stages">
    <h2 id="stages">{i18n.t('welcome.stepsHeading')}</h2>
    <ol className="pictures">
      {STAGES.map(([name, text, picture]) => (
        <li key={name}>
          {picture}
          <strong>{i18n.t(name)}</strong>
          <span>{i18n.t(text)}</span>
        </li>
      ))}
    </ol>
  </section>
);
